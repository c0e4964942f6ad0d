import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCleanExpenses } from '../../../src/core.js';
import { decideCostReport } from '../../../src/data/decideCostReport.js';
import { amountOf } from '../../../src/domain/index.js';
import { shownReport } from '../../../src/domain/report/roundReport.js';
import type { DecidedReport } from '../../../src/domain/report/decidedReport.js';
import { clusterRows, type ClusterTableRow } from '../../../src/domain/tables/clusterRows.js';
import { sumShown } from '../../support/payloads.js';
import { runs } from '../../support/runs.js';
import { cluster, namespace, parts, report } from '../../support/sampleReport.js';

const NAMES = { idle: 'Idle', unallocated: 'Unallocated', unmounted: 'Unmounted', unnamed: 'No name' };
const VIEW = { sort: { column: 'cost', direction: 'desc' }, search: '', expandedIds: 'all', locale: 'en', specialNames: NAMES } as const;
const rowsOf = (of: DecidedReport): ClusterTableRow[] => clusterRows(of, VIEW).rows;

/** Parts of the row for what is in no namespace, by key. Undefined: there is no such row. */
function restParts(own: Record<string, number | null>, rows: Record<string, number | null>[], total: number) {
  const sum = (amounts: Record<string, number | null>): number => Object.values(amounts).reduce<number>((all, one) => all + (one ?? 0), 0);
  const namespaces = rows.map((amounts, at) => namespace({ name: `${at}`, total: sum(amounts), components: parts(amounts) }));
  const notAttributed = total - namespaces.reduce((all, one) => all + (one.total ?? 0), 0);
  const found = rowsOf(report({ clusters: [cluster({ id: 'a', namespaces, components: parts(own), total, notAttributed })] }));
  const row = found.find(({ type }) => type === 'not-attributed');
  return row && Object.fromEntries(row.components.map(({ key, amount }) => [key, amount]));
}

describe('what is in no namespace has', () => {
  test('the parts that the cluster has beyond them: its management fee, and of others what is left', () => {
    expect(
      restParts(
        { cpu: 57, ram: 30, management: 70.9 },
        [
          { cpu: 40, ram: 20 },
          { cpu: 17, ram: 9.5 },
        ],
        157.9,
      ),
    ).toEqual({
      ram: 0.5,
      management: 70.9,
    });
  });

  test('less than nothing of a part of which the namespaces have more than the cluster', () => {
    expect(restParts({ cpu: 10, ram: 5 }, [{ cpu: 12, ram: 4 }], 15)).toEqual({ cpu: -2, ram: 1 });
  });

  test('no known part where the cluster or a namespace does not know it, and no known rest of the parts', () => {
    expect(restParts({ cpu: null, ram: 5, other: 10 }, [{ cpu: 3, ram: 4 }], 15)).toEqual({ cpu: null, ram: 1, other: null });
    expect(restParts({ cpu: 10, ram: 5 }, [{ cpu: null, ram: 4, other: 3 }], 15)).toEqual({ cpu: null, ram: 1, other: null });
    expect(
      restParts(
        { cpu: 10, ram: 5 },
        [
          { cpu: 3, ram: 4 },
          { ram: 1, other: 2 },
        ],
        15,
      ),
    ).toEqual({ cpu: null, other: null });
    expect(restParts({ cpu: 10 }, [{ cpu: 3, gpu: 2 }], 10)).toEqual({ cpu: 7, gpu: null });
  });

  test('no parts where a namespace is not split', () => {
    expect(restParts({ cpu: 10, ram: 5 }, [{ cpu: 3, ram: 4 }, { other: 2 }], 15)).toEqual({});
  });
});

const amount = fc.oneof(
  { arbitrary: fc.double({ min: 0, max: 500, noNaN: true }), weight: 12 },
  fc.constantFrom(null, undefined, 0, -3.333),
);
const split = fc.record({ cpu_cost: amount, ram_cost: amount, pv_cost: amount });
const answer = fc
  .record({
    own: fc.record({ cpu_cost: amount, ram_cost: amount, management_cost: amount }),
    rest: amount,
    rows: fc.array(split, { maxLength: 6 }),
  })
  .map(({ own, rest, rows }) => {
    const sum = (costs: object): number =>
      Object.values(costs).reduce<number>((all, cost) => all + (typeof cost === 'number' ? cost : 0), 0);
    const cost = sum(own) + (rest ?? 0);
    const namespaces = rows.map((row, at) => ({ namespace: `n${at}`, total_cost: sum(row) + (at === 0 ? (rest ?? 0) / 9 : 0), ...row }));
    const whole = { cloud_account_id: 'c', cloud_account_name: 'c', cost, breakdown: { total_cost: cost, ...own } };
    return { clean_expenses: [], k8s_costs: { k8s_cost_breakdown: [{ ...whole, breakdown_by_namespace: namespaces }] } };
  });

test('of any cluster the rows add up to it, part by part, and the parts of what is left to its cost', () => {
  let known = 0;
  fc.assert(
    fc.property(answer, (payload) => {
      const context = { now: new Date('2026-11-23T12:00:00Z'), currency: 'EUR' };
      const [whole, ...below] = rowsOf(shownReport(decideCostReport(parseCleanExpenses(payload), context)));
      const rest = below.find(({ type }) => type === 'not-attributed');
      if (whole === undefined || rest === undefined || rest.components.length === 0) return;
      const unknown = new Set(rest.components.flatMap((part) => (part.amount === null ? part.key : [])));
      const keys = new Set([whole, ...below].flatMap(({ components }) => components.map(({ key }) => key)));
      for (const key of [...keys].filter((one) => !unknown.has(one))) {
        const cells = below.map(({ components }) => amountOf(components, key));
        expect(sumShown(cells), key).toBe(sumShown([amountOf(whole.components, key)]));
        known += 1;
      }
      const sum = unknown.size > 0 ? rest.amount : sumShown(rest.components.map((part) => part.amount));
      expect(sum).toBe(rest.amount);
    }),
    runs(5_000),
  );
  expect(known).toBeGreaterThan(500);
});
