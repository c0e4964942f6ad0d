import { readFileSync } from 'node:fs';
import * as prettier from 'prettier';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { HOSTS } from '../hosts/hosts.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const text = read('docs/embedding.md');

/** Code of the text that names a file of the host: a whole file, or lines of it as they stand. */
const quoted = [...text.matchAll(/^```(?:tsx?|json) (\S+)\n([\s\S]*?)^```$/gm)].map(([, file = '', code = '']) => ({ file, code }));
/** What a reader has to write: whole files, and lines for the files there are, of both themes. */
const OWN = ['KubernetesCostsContainer', 'index'].map((name) => `containers/KubernetesCostsContainer/${name}.tsx`);
const PAGES = ['components/CostExplorer/CostExplorer.tsx', 'themes/finops/components/CostExplorer/CostExplorer.tsx'];
const GLUE = [...OWN, ...PAGES, 'themes/finops/theme.features.ts'];
/** Their test, for a host without msw and Testing Library. */
const TEST = 'containers/KubernetesCostsContainer/KubernetesCostsContainer.test.tsx';
/** Where the host keeps what the glue imports of it, as in its public source. */
const HOSTS_OWN = [
  'api/utils',
  ...['useAllowedActions', 'useGetToken', 'useIsFeatureEnabled', 'useOrganizationInfo', 'useSignOut'].map((name) => `hooks/${name}`),
];

const source = (file: string) => read(`test/hosts/ngui/src/${file}`);
const importsOf = (code: string) => [...code.matchAll(/(?:from |import\()"([^"]+)"/g)].map(([, name = '']) => name);

test('the text quotes the code of the host as it stands', () => {
  expect(quoted.length).toBeGreaterThan(10);
  for (const { file, code } of quoted) expect(source(file)).toContain(code);
});

test('the glue for both themes is quoted as a whole, is at most 70 lines, and the text says how many', () => {
  const glue = quoted.filter(({ file }) => GLUE.includes(file));
  for (const file of OWN) expect(glue).toContainEqual({ file, code: source(file) });
  const lines = glue.flatMap(({ code }) => code.split('\n')).filter((line) => line.trim() !== '');
  expect(lines.length).toBeLessThanOrEqual(70);
  expect(text).toContain(`${lines.length} lines for both themes`);
});

test.each(PAGES)('every line of %s that is about us is quoted', (file) => {
  const mine = (line: string) => /KubernetesCosts|MTPBoxShadow" {|isInScopeOfPageMockup }|key={/.test(line);
  const lines = source(file).split('\n').filter(mine);
  const shown = quoted.filter((each) => each.file === file).map(({ code }) => code);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => !shown.join('').includes(line))).toEqual([]);
});

test('the glue needs nothing that is neither quoted, installed nor in the host', () => {
  const imported = OWN.flatMap((file) => importsOf(source(file)));
  const installed = Object.keys(HOSTS[0]?.dependencies ?? {});
  const known = ['@cloudtuner/k8s-costs', './KubernetesCostsContainer', ...installed, ...HOSTS_OWN];
  expect(imported.length).toBeGreaterThan(8);
  expect(imported.filter((name) => !known.includes(name))).toEqual([]);
});

test('the test of the glue is quoted as a whole, and needs what NGUI has: Vitest, react-dom, react-intl', () => {
  expect(quoted).toContainEqual({ file: TEST, code: source(TEST) });
  expect(importsOf(source(TEST))).toEqual(['react-dom/client', 'react-intl', 'vitest', './KubernetesCostsContainer']);
});

test("what is quoted is formatted by the host's rules: 128 columns, double quotes, no trailing commas", async () => {
  const rules = { printWidth: 128, trailingComma: 'none' } as const;
  const files = [...new Set(quoted.map(({ file }) => file))];
  const formatted = await Promise.all(files.map((file) => prettier.check(source(file), { ...rules, filepath: file })));
  expect(files.filter((_, index) => formatted[index] !== true)).toEqual([]);
  for (const language of ['en-US', 'es-ES']) {
    const keys = Object.keys(JSON.parse(source(`translations/${language}/app.json`)) as object);
    expect(keys).toEqual([...keys].sort());
  }
});

test('the table of props is what the source says', () => {
  expect(text).toContain(propsTable());
});

test('the table of hosts is what is run', () => {
  const rows = HOSTS.map(
    ({ name, dependencies }) => `| \`${name}\` | ${String(dependencies.react)} | ${String(dependencies['@mui/material'])} |`,
  );
  expect(text).toContain(['| host | React | MUI |', '| --- | --- | --- |', ...rows].join('\n'));
});

/** Name, whether it is needed, and docstring of each prop, in the order of the source. */
function propsTable(): string {
  const parsed = ts.createSourceFile('props.ts', read('src/page/expensesProps.ts'), ts.ScriptTarget.Latest, true);
  const props = parsed.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'ExpensesProps');
  const rows = (props?.members.filter(ts.isPropertySignature) ?? []).map((member) => {
    const meaning = ts.getJSDocCommentsAndTags(member).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
    return `| \`${member.name.getText()}\` | ${member.questionToken ? '' : 'yes'} | ${meaning.join(' ')} |`;
  });
  return ['| prop | required | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
