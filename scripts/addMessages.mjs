// Merges messages into src/i18n/messages/en.json and keeps it sorted: node scripts/addMessages.mjs '{"area.key":"Text"}'
// A value of null deletes its key. A second argument names another locale: … '{"area.key":"Texto"}' es
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [json, locale = 'en'] = process.argv.slice(2);
if (json === undefined) {
  process.stderr.write('Usage: node scripts/addMessages.mjs \'{"area.key":"Text"}\' [locale]\n');
  process.exit(1);
}
const file = fileURLToPath(new URL(`../src/i18n/messages/${locale}.json`, import.meta.url));
const messages = { ...JSON.parse(readFileSync(file, 'utf8')), ...JSON.parse(json) };
const sorted = Object.fromEntries(
  Object.entries(messages)
    .filter(([, text]) => text !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(`${file}.tmp`, `${JSON.stringify(sorted, null, 2)}\n`);
renameSync(`${file}.tmp`, file);
