import { expect, test } from 'vitest';
import { fieldGroups } from '../../../src/features/receipts/fieldGroups.js';

const ID = 'bc55eb8c-5db2-4c32-b976-2df0edb0619a';
const ENTRY = `k8s_costs.k8s_cost_breakdown[${ID}]`;

/** The lines as they stand under each other. */
function lines(labels: readonly string[]): string[] {
  return fieldGroups(labels.map((label) => ({ label, value: '1' }))).flatMap(({ parents, own }) =>
    [...parents, ...own].map(({ text, depth }) => `${'  '.repeat(depth)}${text}`),
  );
}

test('a path of its own stands alone, with its id cut short', () => {
  expect(lines(['total_cost', `clean_expenses[${ID}].cost`])).toEqual(['total_cost', 'clean_expenses[bc55eb8c…].cost']);
});

test('fields of one cluster stand under its entry, and several of one row under that row', () => {
  const row = (name: string, field: string) => `${ENTRY}.breakdown_by_namespace[${name}].${field}`;
  expect(
    lines(['k8s_costs.k8s_total_cost', `${ENTRY}.cost`, row('a.b', 'cpu_cost'), row('a.b', 'ram_cost'), row('c', 'cpu_cost')]),
  ).toEqual([
    'k8s_costs.k8s_total_cost',
    'k8s_costs.k8s_cost_breakdown[bc55eb8c…]',
    '  cost',
    '  breakdown_by_namespace[a.b]',
    '    cpu_cost',
    '    ram_cost',
    '  breakdown_by_namespace[c].cpu_cost',
  ]);
});

test('another cluster has an entry of its own', () => {
  expect(lines([`${ENTRY}.cost`, 'k8s_costs.k8s_cost_breakdown[two].cost'])).toEqual([
    'k8s_costs.k8s_cost_breakdown[bc55eb8c…]',
    '  cost',
    'k8s_costs.k8s_cost_breakdown[two]',
    '  cost',
  ]);
});

test('each line keeps its whole path', () => {
  expect(fieldGroups([{ label: `${ENTRY}.cost`, value: '105.00' }])).toEqual([
    {
      parents: [{ path: ENTRY, text: 'k8s_costs.k8s_cost_breakdown[bc55eb8c…]', depth: 0 }],
      own: [{ path: `${ENTRY}.cost`, text: 'cost', depth: 1, value: '105.00' }],
    },
  ]);
});
