import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTRACT, withExamples } from '../../scripts/contractDocs.js';
import { printJson, readJson } from '../../scripts/lib/printJson.js';
import { scenarios } from '../../src/testing.js';

const text = readFileSync(CONTRACT, 'utf8');

describe('docs/contract.md', () => {
  test('shows what the mocked backend answers today (else: npx tsx scripts/contractDocs.ts)', () => {
    expect(withExamples(text) === text).toBe(true);
  });

  test('has an example of every scenario', () => {
    for (const { name } of scenarios) expect(text).toContain(`### \`${name}\`: `);
  });

  test('has its examples made anew where they are out of date, and nothing else changed', () => {
    expect(withExamples(text.replace('"total_cost": 250.5', '"total_cost": 250.6'))).toBe(text);
    expect(withExamples(text.replace('# The wire', '# The line'))).toBe(text.replace('# The wire', '# The line'));
    expect(() => withExamples('no marks')).toThrow(/lacks the line/);
  });
});

describe('an example', () => {
  test('cuts long lists and says by how much', () => {
    expect(printJson({ rows: [1, 2, 3, 4] }, { rows: 2 })).toBe('{\n  "rows": [\n    1,\n    2,\n    … 2 more\n  ]\n}');
  });

  test('shows NaN and Infinity as they came', () => {
    expect(printJson(readJson('{"a":NaN,"b":[-Infinity,1],"c":"NaN"}'), {})).toBe('{ "a": NaN, "b": [-Infinity, 1], "c": "NaN" }');
    expect(readJson('<html>')).toBeNull();
  });
});
