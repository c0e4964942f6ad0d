import { cloudAccount } from './cloudAccount.js';
import type { ExpensesSource } from './expensesSource.js';
import { sumAmounts, toMicros } from './micros.js';
import { type AccountSpec, AWS_DATA, AWS_HQ, AZURE_PRODUCTION, AZURE_TRIAL, GCP_ANALYTICS } from './organization/accounts.js';
import { CLOUD_RESOURCES, cloudRows, resourceSeries } from './organization/cloudRows.js';
import { DATA_PLATFORM, PROD_EU_CENTRAL } from './organization/clustersAws.js';
import { AKS_DEV, AKS_PROD } from './organization/clustersAzure.js';
import { GKE_ML } from './organization/clustersGoogle.js';
import { MEASURED, measuredFigures, measuredSeries } from './organization/measuredCluster.js';
import { clusterFigures, clusterSeries } from './organization/organizationCluster.js';
import { OWNERS, POOLS } from './organization/people.js';
import { elapsedDays, type ElapsedDay, previousWindow, type TimeWindow, unixSeconds } from './timeWindow.js';
import type { WireCleanExpenses, WireCluster } from './wire.js';

const GENERATED = [PROD_EU_CENTRAL, DATA_PLATFORM, AKS_PROD, AKS_DEV, GKE_ML];

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
 * five accounts. Every cost is a sum of daily ones, so any two periods agree about the days they share.
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
      ...measuredSeries([...before, ...days]),
    ];
  },
};

function clustersOf(window: TimeWindow, days: readonly ElapsedDay[], now: Date): WireCluster[] {
  const newest = (minutesAgo: number) => Math.min(window.end_date + 1, unixSeconds(now) - minutesAgo * 60);
  const generated = GENERATED.map((cluster) => clusterFigures(cluster, days, newest(cluster.measuredMinutesAgo)));
  const all = [...generated, measuredFigures(days, newest)];
  return all.filter((cluster) => cluster !== null).sort((a, b) => toMicros(b.cost) - toMicros(a.cost));
}
