import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { HOSTS } from '../hosts/hosts.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const text = read('docs/embedding.md');

/** Code of the text that names a file of the host: a whole file, or lines of it as they stand. */
const quoted = [...text.matchAll(/^```tsx? (\S+)\n([\s\S]*?)^```$/gm)].map(([, file = '', code = '']) => ({ file, code }));
/** What a reader has to write: whole files, and lines for the page there is. */
const OWN = ['KubernetesCostsContainer', 'index'].map((name) => `containers/KubernetesCostsContainer/${name}.tsx`);
const PAGE = 'components/CostExplorer/CostExplorer.tsx';
/** Where the host keeps what the glue imports of it, as in its public source. */
const HOSTS_OWN = [
  'api/utils',
  ...['useAllowedActions', 'useGetToken', 'useIsFeatureEnabled', 'useOrganizationInfo', 'useSignOut'].map((name) => `hooks/${name}`),
];

test('the text quotes the code of the host as it stands', () => {
  expect(quoted.length).toBeGreaterThan(5);
  for (const { file, code } of quoted) expect(read(`test/hosts/ngui/src/${file}`)).toContain(code);
});

test('the glue is quoted as a whole, and is at most 40 lines', () => {
  const glue = quoted.filter(({ file }) => [...OWN, PAGE].includes(file));
  for (const file of OWN) expect(glue).toContainEqual({ file, code: read(`test/hosts/ngui/src/${file}`) });
  const lines = glue.flatMap(({ code }) => code.split('\n')).filter((line) => line.trim() !== '');
  expect(lines.length).toBeLessThanOrEqual(40);
});

test('the glue needs nothing that is neither quoted, installed nor in the host', () => {
  const imported = OWN.flatMap((file) =>
    [...read(`test/hosts/ngui/src/${file}`).matchAll(/(?:from |import\()'([^']+)'/g)].map(([, name = '']) => name),
  );
  const installed = Object.keys(HOSTS[0]?.dependencies ?? {});
  const known = ['@cloudtuner/k8s-costs', './KubernetesCostsContainer', ...installed, ...HOSTS_OWN];
  expect(imported.length).toBeGreaterThan(8);
  expect(imported.filter((name) => !known.includes(name))).toEqual([]);
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
  const source = ts.createSourceFile('props.ts', read('src/page/expensesProps.ts'), ts.ScriptTarget.Latest, true);
  const props = source.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'ExpensesProps');
  const rows = (props?.members.filter(ts.isPropertySignature) ?? []).map((member) => {
    const meaning = ts.getJSDocCommentsAndTags(member).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
    return `| \`${member.name.getText()}\` | ${member.questionToken ? '' : 'yes'} | ${meaning.join(' ')} |`;
  });
  return ['| prop | required | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
