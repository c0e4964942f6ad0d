import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importsOf } from '../../scripts/lib/moduleGraph.js';

// import-x/no-cycle does not see what imports only types: such modules cannot be read, or moved, without each other either.

/** The modules below a folder that import themselves by way of others, sorted. */
function modulesOnCycles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const imports = new Map(
    files.map((file) => {
      const own = importsOf(join(folder, file)).filter(({ source }) => source.startsWith('.'));
      return [withoutExtension(file), own.map(({ source }) => withoutExtension(join(dirname(file), source)))];
    }),
  );
  const isOnCycle = (module: string): boolean => {
    const reached = new Set(imports.get(module));
    for (const each of reached) imports.get(each)?.forEach((next) => reached.add(next));
    return reached.has(module);
  };
  return [...imports.keys()].filter(isOnCycle).sort();
}

function withoutExtension(path: string): string {
  return path.replace(/\.(js|tsx?)$/, '');
}

test('no module imports itself by way of others, types counted', () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url));
  expect(modulesOnCycles(src)).toEqual([]);
});

test('a cycle is found though it is of types alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cycles-'));
  try {
    writeFileSync(join(folder, 'a.ts'), "import type { B } from './b.js';\nexport interface A { b: B }\n");
    writeFileSync(join(folder, 'b.tsx'), "import { type A } from './a.js';\nexport interface B { a: A }\n");
    writeFileSync(join(folder, 'c.ts'), "import { useMemo } from 'react';\nexport * from './a.js';\n");
    expect(modulesOnCycles(folder)).toEqual(['a', 'b']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
