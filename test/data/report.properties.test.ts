import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCostReport, parseCleanExpenses, roundReport, type CostReport } from '../../src/core.js';
import { anyContext, anyCost, payloadWith } from '../support/anyPayload.js';
import { sumShown } from '../support/payloads.js';
import { runs } from '../support/runs.js';

const RUNS = runs(10_000);
const CONTEXT = { now: new Date('2026-11-23T12:00:00Z') };

const body = payloadWith(anyCost);

type Beside = typeof anyContext extends fc.Arbitrary<infer Context> ? Context : never;

function reportOf(payload: object, { previous, kubernetesRows, ...beside }: Beside = {}, currency = 'EUR'): CostReport {
  return buildCostReport(parseCleanExpenses(payload), {
    ...CONTEXT,
    ...beside,
    currency,
    ...(previous && { previous: parseCleanExpenses(previous) }),
    ...(kubernetesRows && { kubernetesRows: parseCleanExpenses(kubernetesRows) }),
  });
}

describe('for any payload of the contract’s shape, however odd', { timeout: 180_000 }, () => {
  test('what is shown under a total adds up to it, at every level', () => {
    fc.assert(
      fc.property(
        body,
        anyContext,
        fc.constantFrom({ currency: 'EUR', digits: 2 }, { currency: 'JPY', digits: 0 }, { currency: 'KWD', digits: 3 }),
        (payload, beside, money) => {
          const { currency, digits } = money;
          const report = roundReport(reportOf(payload, beside, currency));
          const isSum = (total: number | null, parts: (number | null)[], what: string): void => {
            const sums = total === null ? null : { shown: sumShown(parts, digits), total: sumShown([total], digits) };
            expect(sums?.shown, what).toBe(sums?.total);
          };
          // A cost that is not known leaves a gap in the total.
          const hasGap = report.cloud === null || (report.kubernetes === null && report.clusters.length > 0);
          if (!hasGap) isSum(report.total, [report.cloud, report.kubernetes], 'total');
          isSum(report.kubernetes, [...report.clusters.map(({ total }) => total), report.clusterRemainder], 'clusters');
          isSum(
            report.kubernetes,
            report.components.map(({ amount: own }) => own),
            'components',
          );
          isSum(report.cloud, [...report.cloudAccounts.map(({ total }) => total), report.cloudRemainder], 'accounts');
          isSum(report.cloud, [...report.resources.map(({ total }) => total), report.otherResources.total], 'resources');
          for (const { total, components, namespaces: rows, notAttributed } of report.clusters) {
            isSum(
              total,
              components.map(({ amount: own }) => own),
              'parts of a cluster',
            );
            if (rows === null) continue;
            isSum(total, [...rows.map((namespace) => namespace.total), notAttributed], 'namespaces');
            for (const namespace of rows)
              isSum(
                namespace.total,
                namespace.components.map(({ amount: own }) => own),
                'parts of a namespace',
              );
          }
        },
      ),
      RUNS,
    );
  });

  test('nothing that is not finite, and no negative zero, reaches the report', () => {
    fc.assert(
      fc.property(body, anyContext, (payload, beside) => {
        const exact = reportOf(payload, beside);
        const shown = roundReport(exact);
        expect(leavesOf([exact, shown]).filter((leaf) => Number.isNaN(Number(leaf)) || Math.abs(Number(leaf)) === Infinity)).toEqual([]);
        expect(leavesOf(shown.clusters).filter((leaf) => Object.is(leaf, -0))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the report does not depend on the order of clusters, namespaces or keys', () => {
    fc.assert(
      fc.property(body, (payload) => {
        expect(withoutUnreadable(reportOf(reverseOrder(payload)))).toEqual(withoutUnreadable(reportOf(payload)));
      }),
      RUNS,
    );
  });

  test('a cluster of cost zero changes no figure', () => {
    fc.assert(
      fc.property(body, (payload) => {
        const zero = {
          cloud_account_id: 'zero',
          cloud_account_name: 'zero',
          cost: 0,
          breakdown: { total_cost: 0, cpu_cost: 0, ram_cost: 0 },
        };
        const k8s = payload.k8s_costs;
        const read = parseCleanExpenses(payload).k8s_costs;
        // Without a total of its own, or where clusters failed, a list of no clusters says nothing; with a cluster of zero it says zero.
        const saysNothing = read?.k8s_total_cost === null || (read?.k8s_cost_errors.length ?? 0) > 0;
        if (k8s === undefined || (read?.k8s_cost_breakdown.length === 0 && saysNothing)) return;
        const more = { ...payload, k8s_costs: { ...k8s, k8s_cost_breakdown: [...(k8s.k8s_cost_breakdown ?? []), zero] } };
        for (const show of [(report: CostReport) => report, roundReport])
          expect(figuresBeside('zero', show(reportOf(more)))).toEqual(figuresBeside('zero', show(reportOf(payload))));
      }),
      RUNS,
    );
  });
});

/** Every figure of a report but those of one cluster; a part that costs nothing, or is unknown, is no figure. */
function figuresBeside(id: string, report: CostReport): object {
  const { total, cloud, kubernetes, efficiency, clusterRemainder, components, cloudAccounts, resources } = report;
  return {
    totals: { total, cloud, kubernetes, efficiency, clusterRemainder, cloudAccounts, resources },
    components: components.filter(({ amount }) => amount !== 0 && amount !== null),
    clusters: report.clusters
      .filter((cluster) => cluster.id !== id)
      .map((cluster) => [cluster.total, cluster.components, cluster.efficiency, cluster.namespaces, cluster.notAttributed]),
  };
}

/** Every number and date in a value. */
function leavesOf(value: unknown): (number | Date)[] {
  if (typeof value === 'number' || value instanceof Date) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

/** Arrays of clusters and namespaces, and all keys, the other way round; rows stay as they came. */
function reverseOrder<Value>(value: Value, key = ''): Value {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => reverseOrder<unknown>(item));
    return (key === 'clean_expenses' ? items : items.reverse()) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reverseOrder<unknown>(inner, name)]),
  ) as Value;
}

/** Paths of unreadable values name positions, which do change with the order. */
function withoutUnreadable(report: CostReport): CostReport {
  return { ...report, notices: report.notices.filter(({ code }) => code !== 'unreadable-value') };
}
