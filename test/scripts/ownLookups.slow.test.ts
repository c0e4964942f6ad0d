import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RULE = 'names/own-lookups';

/** The rule needs types, so the code stands in for that of a file there is. */
async function broken(code: string): Promise<(string | null)[]> {
  const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === RULE });
  const [result] = await eslint.lintText(code, { filePath: 'src/domain/compareText.ts' });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

test('lint refuses to look up any text in an object, and lets maps, lists and names of ours be', { timeout: 120_000 }, async () => {
  const refused = 'export const f = (record: Record<string, number>, name: string) => record[name];';
  expect(await broken(refused)).toEqual([RULE]);
  expect(await broken(refused.replace('record[name]', 'record?.[`${name}_cost`]'))).toEqual([RULE]);
  expect(await broken(refused.replace('=> record[name]', '=> { record[name] = 1; }'))).toEqual([RULE]);
  expect(await broken("export const f = (record: Record<string, number>) => record['cpu_cost'];")).toEqual([]);
  expect(await broken("export const f = (record: Record<'a' | 'b', number>, name: 'a' | 'b') => record[name];")).toEqual([]);
  expect(await broken('export const f = (list: number[], place: number) => list[place];')).toEqual([]);
});
