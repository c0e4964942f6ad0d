import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importsOf } from '../../scripts/lib/moduleGraph.js';
import asked from '../../src/i18n/messages/en.asked.json';
import details from '../../src/i18n/messages/en.details.json';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Every module that loads at once with some others, and what is written in it. */
function modulesWith(entries: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  const todo = entries.map((file) => join(SRC, file));
  for (const file of todo) {
    if (texts.has(file)) continue;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    const types = new Set([...text.matchAll(/^(?:import|export) type [^;]*? from '([^']+)'/gms)].map(([, source]) => source));
    const loaded = importsOf(file).filter(({ source, isLazy }) => source.startsWith('.') && !isLazy && !types.has(source));
    todo.push(...loaded.flatMap(({ source }) => moduleAt(join(dirname(file), source))));
  }
  return texts;
}

function moduleAt(path: string): string[] {
  return ['.ts', '.tsx'].map((ending) => path.replace(/\.js$/, ending)).filter((file) => existsSync(file));
}

/** The keys that a module may ask for: what is filled in counts as any one word. */
function keysIn(text: string): RegExp[] {
  return [...text.matchAll(/(['"`])([a-z]+\.(?:\$\{[^}]*\}|[^'"`\s$])+)\1/gi)].map(([, , key = '']) => {
    const words = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    return new RegExp(`^${words.join('[^.]+')}$`);
  });
}

const FIRST = ['ExpensesPage.tsx', 'KubernetesCosts.tsx', 'index.ts'];

test.each([
  ['the first figures', FIRST, { ...details, ...asked }],
  ['what stands below them', [...FIRST, 'page/PageDetails.tsx', 'page/PanelDetails.tsx', 'charts/drawings.ts'], asked],
])('%s: nothing there says an English text that comes later', (_, entries, later) => {
  const modules = modulesWith(entries);
  expect(modules.size).toBeGreaterThan(100);
  const said = [...modules].flatMap(([file, text]) => {
    const keys = keysIn(text);
    return Object.keys(later).flatMap((key) => (keys.some((each) => each.test(key)) ? [`${file.slice(SRC.length + 1)}: ${key}`] : []));
  });
  expect(said).toEqual([]);
});
