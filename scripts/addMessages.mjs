// Merges messages into src/i18n/messages and keeps its files sorted: node scripts/addMessages.mjs '{"area.key":"Text"}'
// A value of null deletes its key. A second argument names another locale: … '{"area.key":"Texto"}' es
//
// English has two files: en.json loads at once, en.later.json with the parts of the page that come later. A key stays in the file it is in;
// a new one goes where most of its area is. `en.atOnce` or `en.later` instead of the locale names the file.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [json, target = 'en'] = process.argv.slice(2);
if (json === undefined) {
  process.stderr.write('Usage: node scripts/addMessages.mjs \'{"area.key":"Text"}\' [locale]\n');
  process.exit(1);
}
const given = Object.entries(JSON.parse(json));

/** @param {string} name */
const path = (name) => fileURLToPath(new URL(`../src/i18n/messages/${name}.json`, import.meta.url));

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(path(name), 'utf8'));

/**
 * @param {string} name
 * @param {Record<string, string | null>} messages
 */
function write(name, messages) {
  const kept = Object.entries(messages).filter(([, text]) => text !== null);
  const sorted = Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(`${path(name)}.tmp`, `${JSON.stringify(sorted, null, 2)}\n`);
  renameSync(`${path(name)}.tmp`, path(name));
}

if (!/^en\b/.test(target)) {
  write(target, { ...read(target), ...Object.fromEntries(given) });
} else {
  const [atOnce, later] = [read('en'), read('en.later')];
  /** @param {string} key */
  const isLater = (key) => {
    if (target !== 'en') return target === 'en.later';
    if (key in atOnce || key in later) return key in later;
    /** @param {object} messages */
    const neighboursIn = (messages) => Object.keys(messages).filter((one) => one.split('.')[0] === key.split('.')[0]).length;
    return neighboursIn(later) > neighboursIn(atOnce);
  };
  for (const [key, text] of given) {
    const [home, other] = isLater(key) ? [later, atOnce] : [atOnce, later];
    delete other[key];
    home[key] = text;
  }
  write('en', atOnce);
  write('en.later', later);
}
