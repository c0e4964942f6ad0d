import { cloudAccount } from './cloudAccount.js';
import type { CostSeries, ExpensesSource } from './expensesSource.js';
import { sumAmounts, toMicros } from './micros.js';
import { AWS_DATA, AWS_HQ, type AccountSpec, AZURE_PRODUCTION, AZURE_TRIAL, GCP_ANALYTICS } from './organization/accounts.js';
import { CLOUD_RESOURCES, cloudRows, resourceSeries } from './organization/cloudRows.js';
import { DATA_PLATFORM, PROD_EU_CENTRAL } from './organization/clustersAws.js';
import { AKS_DEV, AKS_PROD } from './organization/clustersAzure.js';
import { GKE_ML } from './organization/clustersGoogle.js';
import { clusterFigures, clusterSeries, connectionDay } from './organization/organizationCluster.js';
import { OWNERS, POOLS } from './organization/people.js';
import eksPayload from './payloads/clean-expenses-eks.json';
import { clusterSeriesOf, spreadOver } from './payloadSeries.js';
import { elapsedDays, type ElapsedDay, previousWindow, type TimeWindow, unixSeconds } from './timeWindow.js';
import type { WireCleanExpenses, WireCluster } from './wire.js';

const GENERATED = [PROD_EU_CENTRAL, DATA_PLATFORM, AKS_PROD, AKS_DEV, GKE_ML];

/** The real cluster: its figures are those of the one day they were measured over, whatever period is asked for. */
const MEASURED = {
  id: 'bc55eb8c-5db2-4c32-b976-2df0edb0619a',
  name: 'cluster-one',
  type: 'kubernetes_cnr',
  connectedOn: '2025-02-17',
  importedMinutesAgo: 19,
} satisfies AccountSpec;
const MEASURED_MINUTES_AGO = 16;

const ACCOUNTS: readonly AccountSpec[] = [
  AWS_HQ,
  AWS_DATA,
  AZURE_PRODUCTION,
  AZURE_TRIAL,
  GCP_ANALYTICS,
  MEASURED,
  ...GENERATED.map(({ account }) => account),
];

/**
 * The demo's organization, in good health: one real EKS cluster among five made ones on three clouds, and 120 cloud resources in
 * five accounts. Every figure but the real cluster's is a sum of daily ones, so any two periods agree about the days they share.
 */
export const organization: ExpensesSource = {
  directory: { pools: Object.values(POOLS), owners: Object.values(OWNERS) },

  accounts: ({ now }) =>
    ACCOUNTS.map((account) => {
      const createdAt = unixSeconds(new Date(account.connectedOn));
      return cloudAccount(account, createdAt, unixSeconds(now) - account.importedMinutesAgo * 60);
    }),

  expenses(window, { now }) {
    const days = elapsedDays(window, now);
    const rows = cloudRows(window, days);
    const clusters = clustersOf(window, days, now);
    const kubernetes = sumAmounts(clusters.map(({ cost }) => cost));
    const answer: WireCleanExpenses = {
      ...window,
      total_count: rows.length,
      total_cost: sumAmounts([...rows.map(({ cost }) => cost), kubernetes]),
      clean_expenses: rows,
    };
    // As the REST API does: without a Kubernetes cost there is no such field.
    if (clusters.length > 0) answer.k8s_costs = { k8s_total_cost: kubernetes, k8s_cost_breakdown: clusters };
    return answer;
  },

  series(window, { now }) {
    const before = elapsedDays(previousWindow(window), now);
    const days = elapsedDays(window, now);
    const elapsed = new Map([...before, ...days].map(({ day, share }) => [day, share]));
    return [
      ...CLOUD_RESOURCES.map((resource) => resourceSeries(resource, elapsed)),
      ...GENERATED.flatMap((cluster) => clusterSeries(cluster, elapsed)),
      ...measuredSeries([before, days]),
    ];
  },
};

function clustersOf(window: TimeWindow, days: readonly ElapsedDay[], now: Date): WireCluster[] {
  const newest = (minutesAgo: number) => Math.min(window.end_date + 1, unixSeconds(now) - minutesAgo * 60);
  const generated = GENERATED.map((cluster) => clusterFigures(cluster, days, newest(cluster.measuredMinutesAgo)));
  const measured =
    connectedDays(days).length === 0 ? [] : [{ ...measuredCluster(), as_of: newest(MEASURED_MINUTES_AGO), source: 'exporter' }];
  return [...generated.filter((cluster) => cluster !== null), ...measured].sort((a, b) => toMicros(b.cost) - toMicros(a.cost));
}

function connectedDays(days: readonly ElapsedDay[]): ElapsedDay[] {
  return days.filter(({ day }) => day >= connectionDay(MEASURED));
}

function measuredCluster(): WireCluster {
  const [cluster] = structuredClone(eksPayload.k8s_costs.k8s_cost_breakdown);
  if (cluster === undefined) throw new Error('clean-expenses-eks.json holds no cluster.');
  return cluster;
}

function measuredSeries(windows: readonly ElapsedDay[][]): CostSeries[] {
  return clusterSeriesOf(measuredCluster(), spreadOver(windows.map(connectedDays)));
}
