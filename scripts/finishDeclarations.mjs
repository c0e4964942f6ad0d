// Last step of the build: declarations must not import JSON, which a host's TypeScript may not be set to read.
// What was imported is written out as the type it has, so that a message key stays a union of literals. So are the codes of notices, which
// are derived from a list that is no business of a host. And TypeScript names types of TanStack Query by the package that declares them,
// which a host does not have by name; the one it has exports them all.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT, runMain, UserError } from './lib/project.mjs';

const DIST = join(ROOT, 'dist');
const JSON_IMPORT = /^import (?:type )?(\w+) from ['"](.+\.json)['"](?: with \{.*\})?;$/gm;

/**
 * @param {string} name
 * @param {Record<string, string>} messages
 */
function asType(name, messages) {
  const keys = Object.keys(messages).map((key) => `  ${JSON.stringify(key)}: string;`);
  return `declare const ${name}: {\n${keys.join('\n')}\n};`;
}

const NOTICE_CODES = "(typeof NOTICES)[number]['code']";

/** @param {string} declaration */
function noticeCodes(declaration) {
  return [...declaration.matchAll(/\bNotice<"([\w-]+)">/g)].map(([, code]) => `'${code}'`).join(' | ');
}

await runMain(async () => {
  const declarations = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'));
  for (const file of declarations) {
    const path = join(DIST, file);
    const before = readFileSync(path, 'utf8');
    const after = before
      .replaceAll('@tanstack/query-core', '@tanstack/react-query')
      .replace(NOTICE_CODES, () => noticeCodes(before))
      .replace(JSON_IMPORT, (_line, name, source) => {
        const json = join(ROOT, 'src', relative(DIST, dirname(path)), source);
        return asType(name, JSON.parse(readFileSync(json, 'utf8')));
      });
    if (/['"][^'"\n]+\.json['"]\)?/.test(after)) {
      throw new UserError(
        `dist/${file} still refers to a JSON file. Give what it exports a type of its own, so that the declaration needs none.`,
      );
    }
    if (after !== before) writeFileSync(path, after);
  }
});
