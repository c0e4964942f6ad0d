// Merges messages into src/i18n/messages and keeps its files sorted: node scripts/addMessages.mjs '{"area.key":"Text"}'
// A value of null deletes its key. A second argument names another locale: … '{"area.key":"Texto"}' es
//
// Each locale has two files: en.json loads at once, en.later.json with the parts of the page that come later. A key stays in the file that it
// is in for English; a new one goes where most of its area is. `en.atOnce` or `en.later` instead of the locale moves it, in every locale.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [json, target = 'en'] = process.argv.slice(2);
if (json === undefined) {
  process.stderr.write('Usage: node scripts/addMessages.mjs \'{"area.key":"Text"}\' [locale]\n');
  process.exit(1);
}
const given = JSON.parse(json);
const FOLDER = new URL('../src/i18n/messages/', import.meta.url);

/** @param {string} name */
const path = (name) => fileURLToPath(new URL(`${name}.json`, FOLDER));

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(path(name), 'utf8'));

/**
 * @param {string} name
 * @param {[string, string | null][]} messages
 */
function write(name, messages) {
  const kept = messages.filter(([, text]) => text !== null);
  const sorted = Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(`${path(name)}.tmp`, `${JSON.stringify(sorted, null, 2)}\n`);
  renameSync(`${path(name)}.tmp`, path(name));
}

const english = { atOnce: read('en'), later: read('en.later') };

/** @param {string} key */
function isLater(key) {
  const [, named] = /^en\.(atOnce|later)$/.exec(target) ?? [];
  if (named !== undefined && key in given) return named === 'later';
  if (key in english.atOnce || key in english.later) return key in english.later;
  /** @param {object} messages */
  const neighboursIn = (messages) => Object.keys(messages).filter((one) => one.split('.')[0] === key.split('.')[0]).length;
  return neighboursIn(english.later) > neighboursIn(english.atOnce);
}

const [locale = 'en'] = target.split('.');
const locales = readdirSync(FOLDER).flatMap((file) => /^(\w+)\.json$/.exec(file)?.[1] ?? []);
for (const one of locale === target ? [locale] : locales) {
  /** @type {[string, string | null][]} */
  const messages = Object.entries({ ...read(one), ...read(`${one}.later`), ...(one === locale ? given : {}) });
  write(
    one,
    messages.filter(([key]) => !isLater(key)),
  );
  write(
    `${one}.later`,
    messages.filter(([key]) => isLater(key)),
  );
}
