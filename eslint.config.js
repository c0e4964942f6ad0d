import js from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { importZones, LAYERS, packageRule } from './scripts/layers.mjs';
import { ownLookups } from './scripts/ownLookups.mjs';

/** node16 resolution needs the extension, and a declaration file repeats the import as it stands. */
const WITH_EXTENSION = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/^\\.{1,2}\\u002F(?!.*\\.(js|mjs|json|css|svg)$)/]',
  message: "Relative imports end in '.js'.",
};
const NAMED_EXPORTS = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
/** In some hosts it is the colour of links. */
const SECONDARY = [
  "Literal[value='text.secondary']",
  "MemberExpression[object.property.name='text'][property.name='secondary']",
  "JSXAttribute[name.name=/^color$/] > Literal[value='textSecondary']",
].map((selector) => ({ selector, message: 'Words that matter less have the colour `quietText` (src/theme), not `text.secondary`.' }));
const CLOCK = {
  selector:
    ":matches(NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now'])",
  message: 'The model reads no clock: take `now` as an argument.',
};
const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
  name,
  message: 'The package stores nothing in the host.',
}));

export default defineConfig(
  {
    // The hosts of test/hosts are projects of their own: their own compilers check them.
    ignores: ['dist/', 'build/', 'coverage/', 'storybook-static/', 'public/mockServiceWorker.js', '.ci/', 'test/hosts/{ngui,plain}/'],
  },
  js.configs.recommended,
  { rules: { 'no-console': 'error', 'no-eval': 'error', 'no-new-func': 'error', eqeqeq: 'error' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      // What comes off the wire is read by its name on the wire.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowInGenericTypeArguments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: importZones() }],
      'no-restricted-syntax': ['error', WITH_EXTENSION, NAMED_EXPORTS],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.configs.recommended],
  },
  {
    files: ['src/{ui,charts,features,page}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', WITH_EXTENSION, NAMED_EXPORTS, ...SECONDARY] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...STORAGE],
      'no-restricted-imports': packageRule('page'),
    },
  },
  {
    files: ['src/**/*.{ts,tsx,js}', 'scripts/lib/*.mjs'],
    // The mocked backend edits answers of its own; the doctor is a program of its own.
    ignores: ['src/{doctor,mocks}/**'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { names: { rules: { 'own-lookups': ownLookups } } },
    rules: { 'names/own-lookups': 'error' },
  },
  ...Object.keys(LAYERS).map((layer) => ({
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': packageRule(layer) },
  })),
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', WITH_EXTENSION, NAMED_EXPORTS, CLOCK] },
  },
  {
    // Tools that read a default export: Vite, Vitest, Storybook.
    files: ['*.config.ts', '.storybook/*', 'stories/**', 'test/browser/globalSetup.ts', 'test/stories/globalSetup.ts'],
    rules: { 'no-restricted-syntax': ['error', WITH_EXTENSION] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    plugins: { vitest },
    rules: {
      ...vitest.configs.recommended.rules,
      'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
      'vitest/valid-expect': ['error', { maxArgs: 2 }],
      'vitest/no-focused-tests': 'error',
      'vitest/no-disabled-tests': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Page tests share a document with few style rules (test/fewRules.ts): what looks at a style there finds none, whatever the code does.
    files: ['test/{ui,charts,features,page,journeys}/**/*.test.tsx'],
    ignores: ['**/*.isolated.test.tsx', '**/*.slow.test.tsx'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'getComputedStyle', message: 'Name the file *.isolated.test.tsx: others have few styles.' },
      ],
      'no-restricted-properties': [
        'error',
        { property: 'toHaveStyle', message: 'Name the file *.isolated.test.tsx: others have few styles.' },
      ],
    },
  },
  {
    files: ['test/setup.ts'],
    rules: { 'vitest/no-standalone-expect': 'off' },
  },
  {
    // Command-line programs talk to their user.
    files: ['scripts/**', 'test/hosts/lib/report.ts', 'vite*.config.ts'],
    rules: { 'no-console': 'off' },
  },
);
