// Merges messages into src/i18n/messages and keeps its files sorted: node scripts/addMessages.mjs '{"area.key":"Text"}'
// English stands in files by when its texts are needed: a test says which text is needed earlier than it comes.
// A value of null deletes its key. A second argument names another locale: … '{"area.key":"Texto"}' es
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** English stands in several files: the page fetches the later ones with what says them. */
const ENGLISH = ['en.json', 'en.details.json', 'en.asked.json'];

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

/** The file that has a text; a new one stands where most of its area do. @param {string} key */
function englishFileOf(key) {
  const files = ENGLISH.map((file) => ({ file, keys: Object.keys(read(file)) }));
  const countIn = (/** @type {{ keys: string[] }} */ { keys }) => keys.filter((each) => each.split('.')[0] === key.split('.')[0]).length;
  const [most] = [...files].sort((a, b) => countIn(b) - countIn(a));
  return (files.find(({ keys }) => keys.includes(key)) ?? most)?.file;
}

if (locale === 'en') {
  const fileOf = new Map(given.map(([key]) => [key, englishFileOf(key)]));
  for (const file of ENGLISH) merge(file, (key) => fileOf.get(key) === file);
} else merge(`${locale}.json`, () => true);
