// Merges messages into src/i18n/messages and keeps its files sorted: node scripts/addMessages.mjs '{"area.key":"Text"}'
// English texts that the first figures need stand in en.json, all others in en.later.json: a test says which.
// A value of null deletes its key. A second argument names another locale: … '{"area.key":"Texto"}' es
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** English texts of what loads after the first figures. */
const LATER = 'en.later.json';

const [json, locale = 'en'] = process.argv.slice(2);
if (json === undefined) {
  process.stderr.write('Usage: node scripts/addMessages.mjs \'{"area.key":"Text"}\' [locale]\n');
  process.exit(1);
}
const given = Object.entries(JSON.parse(json));

/** @param {string} file @param {(key: string) => boolean} isItsOwn */
function merge(file, isItsOwn) {
  const path = fileURLToPath(new URL(`../src/i18n/messages/${file}`, import.meta.url));
  const messages = Object.entries({ ...read(file), ...Object.fromEntries(given.filter(([key]) => isItsOwn(key))) });
  const kept = messages.filter(([, text]) => text !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(`${path}.tmp`, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  renameSync(`${path}.tmp`, path);
}

/** @param {string} file @returns {Record<string, string>} */
function read(file) {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`../src/i18n/messages/${file}`, import.meta.url)), 'utf8'));
}

/** A new text stands where most of its area do. @param {string} key */
function isLater(key) {
  const [first, later] = [Object.keys(read('en.json')), Object.keys(read(LATER))];
  if (first.includes(key) || later.includes(key)) return later.includes(key);
  const countIn = (/** @type {string[]} */ keys) => keys.filter((each) => each.split('.')[0] === key.split('.')[0]).length;
  return countIn(later) > countIn(first);
}

if (locale === 'en') {
  const later = new Set(given.map(([key]) => key).filter(isLater));
  merge(LATER, (key) => later.has(key));
  merge('en.json', (key) => !later.has(key));
} else merge(`${locale}.json`, () => true);
