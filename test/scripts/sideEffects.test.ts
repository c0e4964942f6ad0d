import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundleOf } from '../../scripts/lib/hostBuild.mjs';
import { sideEffectsOf } from '../../scripts/lib/sideEffects.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'effects-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the check for side effects', () => {
  const effectsOf = (code: string) => {
    const file = join(folder, 'module.js');
    writeFileSync(file, code);
    return sideEffectsOf(file);
  };

  test('is content with a module that only declares', () => {
    const code = [
      "import { createContext } from 'react';",
      "import './neighbour.js';",
      'const Context = createContext(null);',
      'function useIt() { window.title = 1; }',
      'class Kept extends Error {}',
      "export { Context, Kept, useIt };\nexport * from './other.js';",
    ];
    expect(effectsOf(code.join('\n'))).toEqual([]);
  });

  test.each([
    ["import './styles.css';", "import './styles.css';"],
    ["import 'polyfill';", "import 'polyfill';"],
    ['window.costs = {};', 'window.costs = {};'],
    ["const a = 1; document.addEventListener('click', () => a);", "document.addEventListener('click', () => a);"],
    ['if (globalThis.fetch) { globalThis.fetch = null; }', 'if (globalThis.fetch) { globalThis.fetch = null; }'],
  ])('finds what a module does at its import: %s', (code, found) => {
    expect(effectsOf(code)).toEqual([found]);
  });
});

describe('what a bundler makes of an import', () => {
  const install = (sideEffects: boolean) => {
    const home = join(folder, 'node_modules/effects');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'effects', type: 'module', main: 'index.js', sideEffects }));
    writeFileSync(join(home, 'index.js'), "export const one = 1;\nexport { two } from './two.js';\n");
    writeFileSync(join(home, 'two.js'), 'globalThis.wasHere = true;\nexport const two = 2;\n');
  };

  test('is nothing where nothing is used of a package without side effects', async () => {
    install(false);
    expect(await bundleOf(folder, "import 'effects';", [])).toBe('');
    expect(await bundleOf(folder, "export { one } from 'effects';", [])).not.toContain('wasHere');
  });

  test('is what the package does where it has some', async () => {
    install(true);
    expect(await bundleOf(folder, "import 'effects';", [])).toContain('wasHere');
  });
});
