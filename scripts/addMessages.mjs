// Merges messages into src/i18n/messages and keeps its files sorted: node scripts/addMessages.mjs '{"area.key":"Text"}'
// A value of null deletes its key. A second argument names another locale: … '{"area.key":"Texto"}' es
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [json, locale = 'en'] = process.argv.slice(2);
if (json === undefined) {
  process.stderr.write('Usage: node scripts/addMessages.mjs \'{"area.key":"Text"}\' [locale]\n');
  process.exit(1);
}
const path = fileURLToPath(new URL(`../src/i18n/messages/${locale}.json`, import.meta.url));
const messages = Object.entries({ ...JSON.parse(readFileSync(path, 'utf8')), ...JSON.parse(json) });
const kept = messages.filter(([, text]) => text !== null).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(`${path}.tmp`, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
renameSync(`${path}.tmp`, path);
