import { expect, test } from 'vitest';
import { parseBreakdownExpenses } from '../../src/api/parseBreakdownExpenses.js';
import { newestCostDay } from '../../src/data/newestCostDay.js';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 1000;
const shown = { start: new Date('2026-11-01T00:00:00Z'), end: new Date('2026-11-24T00:00:00Z') };

const newest = (days: Record<string, Record<string, number | null>>, accounts?: Parameters<typeof newestCostDay>[2]) =>
  newestCostDay(
    parseBreakdownExpenses({
      counts: { cluster: { total: 1, type: 'kubernetes_cnr' }, aws: { total: 1, type: 'aws_cnr' } },
      breakdown: Object.fromEntries(
        Object.entries(days).map(([text, costs]) => [
          day(text),
          Object.fromEntries(Object.entries(costs).map(([key, cost]) => [key, { cost }])),
        ]),
      ),
    }),
    shown,
    accounts,
  );

test('the newest day on which something cost something', () => {
  expect(newest({ '2026-03-02': { aws: 4 }, '2026-10-07': { aws: 1, cluster: 0 }, '2026-09-30': { cluster: 7 } })).toEqual(
    new Date('2026-10-07T00:00:00Z'),
  );
});

test('a refund is a figure, a zero and what is not known are none', () => {
  expect(newest({ '2026-10-07': { aws: 0, cluster: null }, '2026-10-06': { aws: -3 } })).toEqual(new Date('2026-10-06T00:00:00Z'));
});

test('days of the period that is shown do not count: it has no costs', () => {
  expect(newest({ '2026-11-07': { aws: 5 }, '2026-10-06': { aws: 3 } })).toEqual(new Date('2026-10-06T00:00:00Z'));
  expect(newest({ '2026-11-24': { aws: 5 } })).toEqual(new Date('2026-11-24T00:00:00Z'));
});

test('of Kubernetes alone, only clusters count', () => {
  expect(newest({ '2026-10-07': { aws: 5 }, '2026-08-06': { cluster: 3 } }, [])).toEqual(new Date('2026-08-06T00:00:00Z'));
});

test('of a server that names no types, clusters are known by the list of accounts', () => {
  const accounts = [
    { id: 'plain', type: 'kubernetes_cnr' },
    { id: 'bill', type: 'aws_cnr' },
  ];
  const days = { '2026-10-07': { bill: 5, null: 1 }, '2026-08-06': { plain: 3 } };
  expect(newest(days, accounts)).toEqual(new Date('2026-08-06T00:00:00Z'));
  expect(newest({ '2026-10-07': { bill: 5 } }, accounts)).toBe('none');
});

test('where what cost something may be a cluster or not, nobody claims that there was none', () => {
  expect(newest({ '2026-10-07': { plain: 5 } }, [])).toBeNull();
  expect(newest({ '2026-10-07': { plain: 5 }, '2026-10-09': { cluster: 3 } }, [])).toEqual(new Date('2026-10-09T00:00:00Z'));
});

test('none', () => {
  expect(newest({})).toBe('none');
  expect(newest({ '2026-10-07': { aws: 0 } })).toBe('none');
});
