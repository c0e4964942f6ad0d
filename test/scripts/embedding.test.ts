import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { HOSTS } from '../hosts/hosts.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const text = read('docs/embedding.md');

/** Code of the text that names a file of the host: a whole file, or lines of it as they stand. */
const quoted = [...text.matchAll(/^```tsx? (\S+)\n([\s\S]*?)^```$/gm)].map(([, file = '', code = '']) => ({ file, code }));
const GLUE = ['expensesClient.ts', 'KubernetesCostsContainer.tsx', 'ExpensesPage.tsx'];

test('the text quotes the code of the host as it stands', () => {
  expect(quoted.length).toBeGreaterThan(5);
  for (const { file, code } of quoted) expect(read(`test/hosts/ngui/src/${file}`)).toContain(code);
});

test('the glue is quoted as a whole, and is at most 40 lines', () => {
  const glue = quoted.filter(({ file }) => GLUE.includes(file));
  for (const file of GLUE.slice(0, 2)) expect(glue).toContainEqual({ file, code: read(`test/hosts/ngui/src/${file}`) });
  const lines = glue.flatMap(({ code }) => code.split('\n')).filter((line) => line.trim() !== '');
  expect(lines.length).toBeLessThanOrEqual(40);
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
