import { cloudAccount } from '../cloudAccount.js';
import type { Ask, ExpensesSource } from '../expensesSource.js';
import { removeClusters } from '../editAnswer.js';
import { AWS_HQ } from '../organization/accounts.js';
import { AKS_PROD } from '../organization/clustersAzure.js';
import { sumAmounts } from '../micros.js';
import { organization } from '../organization.js';
import { payloadSource } from '../payloadSource.js';
import { defineScenario } from '../scenario.js';
import { DAY_SECONDS, dayOf, type TimeWindow, unixSeconds } from '../timeWindow.js';
import type { WireCleanExpenses } from '../wire.js';
import { type Fault, withFault } from '../withFault.js';
import { accountsErrorScenario } from './failures.js';

const MISSING = AKS_PROD.account;
const NO_ANSWER = 'Metroculus did not answer within 30 seconds';

const withoutKubernetes: Fault = {
  expenses: (answer) => removeClusters(answer, () => true),
  series: (series) => keepInPlace(series, ({ keys }) => keys.service_name !== 'Kubernetes'),
};

export const organizationScenario = defineScenario({
  name: 'organization',
  title: 'An organization in good health',
  description: 'Six clusters and 120 cloud resources on AWS, Azure and Google Cloud; the figures follow the period asked for.',
  source: organization,
});

export const missingClusterScenario = defineScenario({
  name: 'missing-cluster',
  title: 'One of six clusters did not report',
  description: `${MISSING.name} is connected and is not in the answer; nothing in the answer says so, and the total is too low.`,
  source: withFault(organization, { expenses: dropMissing }),
});

export const missingClusterReportedScenario = defineScenario({
  name: 'missing-cluster-reported',
  title: 'One of six clusters failed, with its reason',
  description: `${MISSING.name} is missing, and \`k8s_cost_errors\` names it.`,
  source: withFault(organization, {
    expenses(answer) {
      dropMissing(answer);
      if (answer.k8s_costs === undefined) return;
      answer.k8s_costs.k8s_cost_errors = [{ cloud_account_id: MISSING.id, cloud_account_name: MISSING.name, reason: NO_ANSWER }];
    },
  }),
});

export const everyClusterFailedScenario = defineScenario({
  name: 'every-cluster-failed',
  title: 'Every cluster failed, and nothing else tells of them',
  description: '`k8s_cost_errors` names six clusters, `k8s_total_cost` is 0 and `cloud_accounts` fails: the total lacks Kubernetes.',
  source: withFault(organization, {
    expenses(answer) {
      const failed = answer.k8s_costs?.k8s_cost_breakdown ?? [];
      removeClusters(answer, () => true);
      answer.k8s_costs = {
        k8s_total_cost: 0,
        k8s_cost_breakdown: [],
        k8s_cost_errors: failed.map(({ cloud_account_id: id, cloud_account_name: name }) => ({
          cloud_account_id: id ?? '',
          cloud_account_name: name ?? '',
          reason: NO_ANSWER,
        })),
      };
    },
  }),
  respond: accountsErrorScenario.respond,
});

export const noKubernetesScenario = defineScenario({
  name: 'no-kubernetes',
  title: 'No cluster is connected',
  description: 'Cloud costs only; no data source is of type `kubernetes_cnr`, and `k8s_costs` does not come.',
  source: withFault(organization, {
    ...withoutKubernetes,
    accounts: (accounts) => keepInPlace(accounts, ({ type }) => type !== 'kubernetes_cnr'),
  }),
});

export const noKubernetesCostsScenario = defineScenario({
  name: 'no-kubernetes-costs',
  title: 'A month before the first figures of the clusters',
  description: 'Clusters are connected, and were not measured before the month after it: `k8s_costs` does not come.',
  source: measuredWithin(({ now }) => ({ start_date: firstMeasured(now), end_date: Infinity })),
  viewpoint: (now) => ({ now, period: { start: monthBefore(now, MONTHS_BEFORE), end: monthBefore(now, MONTHS_BEFORE - 1) } }),
});

/** The organization whose clusters were measured in a part of all time: what they cost in it is all that they cost, in answers and by day. */
function measuredWithin(timeOf: (ask: Ask) => TimeWindow): ExpensesSource {
  return {
    ...organization,
    expenses(window, ask) {
      const answer = organization.expenses(window, ask);
      removeClusters(answer, () => true);
      const { start_date, end_date } = timeOf(ask);
      const part = { start_date: Math.max(window.start_date, start_date), end_date: Math.min(window.end_date, end_date) };
      const measured = part.end_date < part.start_date ? undefined : organization.expenses({ ...window, ...part }, ask).k8s_costs;
      if (measured === undefined) return answer;
      return { ...answer, total_cost: sumAmounts([answer.total_cost, measured.k8s_total_cost]), k8s_costs: measured };
    },
    series(window, ask) {
      const { start_date, end_date } = timeOf(ask);
      const isMeasured = (day: number): boolean => day * DAY_SECONDS <= end_date && (day + 1) * DAY_SECONDS > start_date;
      return organization.series(window, ask).map(({ keys, costOn }) => ({
        keys,
        costOn: (day) => (keys.service_name !== 'Kubernetes' || isMeasured(day) ? costOn(day) : 0),
      }));
    },
  };
}

const MONTHS_BEFORE = 9;

/** In the course of the month after the one that is seen. */
function firstMeasured(now: Date): number {
  return unixSeconds(monthBefore(now, MONTHS_BEFORE - 1)) + 16 * DAY_SECONDS;
}

function monthBefore(now: Date, months: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
}

export const noAccountsScenario = defineScenario({
  name: 'no-accounts',
  title: 'No data source is connected yet',
  description: '`cloud_accounts` is empty; questions about expenses are refused with 424 OE0445.',
  source: withFault(organization, { accounts: (accounts) => accounts.splice(0) }),
});

export const emptyPeriodScenario = defineScenario({
  name: 'empty-period',
  title: 'A period without any cost',
  description: 'One cloud account, connected an hour ago and not imported yet: no rows, total 0.',
  source: withFault(
    payloadSource(() => ({ start_date: 0, end_date: 0, total_count: 0, total_cost: 0, clean_expenses: [] })),
    { accounts: (accounts, { now }) => accounts.push(cloudAccount(AWS_HQ, unixSeconds(now) - 3_600, 0)) },
  ),
});

const DAYS_WITHOUT = 30;

export const costsEndedScenario = defineScenario({
  name: 'costs-ended',
  title: 'No costs since last month',
  description: `Clouds without a cluster, whose costs end ${DAYS_WITHOUT} days ago: the period asked for has none, and those before it have.`,
  source: {
    ...noKubernetesScenario.source,
    expenses(window, ask) {
      const end = lastDay(ask) * DAY_SECONDS + DAY_SECONDS - 1;
      const answer = noKubernetesScenario.source.expenses({ ...window, end_date: Math.max(0, Math.min(window.end_date, end)) }, ask);
      return window.start_date > end ? { ...window, total_count: 0, total_cost: 0, clean_expenses: [] } : { ...answer, ...window };
    },
    series: (window, ask) =>
      noKubernetesScenario.source
        .series(window, ask)
        .map((series) => ({ ...series, costOn: (day) => (day > lastDay(ask) ? 0 : series.costOn(day)) })),
  },
  viewpoint: (now) => ({ now, period: { start: dayAfter(now, 1 - 14), end: dayAfter(now, 1) } }),
});

function lastDay({ now }: Ask): number {
  return dayOf(unixSeconds(now)) - DAYS_WITHOUT;
}

export const periodToComeScenario = defineScenario({
  name: 'period-to-come',
  title: 'A period that has not begun',
  description: 'The next 42 days: there are no rows, the total is 0 and `k8s_costs` does not come.',
  source: organization,
  viewpoint: (now) => ({ now, period: { start: dayAfter(now, 1), end: dayAfter(now, 43) } }),
});

export const daysToComeScenario = defineScenario({
  name: 'days-to-come',
  title: 'A period with days to come',
  description: 'The last seven days and the next seven: the figures are those up to now.',
  source: organization,
  viewpoint: (now) => ({ now, period: { start: dayAfter(now, -6), end: dayAfter(now, 8) } }),
});

export const beforeFirstClusterScenario = defineScenario({
  name: 'before-first-cluster',
  title: 'A month before the first cluster was connected',
  description: 'A period of January 2025: clouds have costs, and no cluster was connected then.',
  source: organization,
  viewpoint: (now) => ({ now, period: { start: new Date('2025-01-01T00:00:00Z'), end: new Date('2025-02-01T00:00:00Z') } }),
});

export const clustersRemovedScenario = defineScenario({
  name: 'clusters-removed',
  title: 'A period after the last cluster was removed',
  description: `Every cluster was deleted ${DAYS_WITHOUT} days ago; \`cloud_accounts\` still has them, with \`deleted_at\`. Before that day they have costs.`,
  source: withFault(
    measuredWithin((ask) => ({ start_date: -Infinity, end_date: lastDay(ask) * DAY_SECONDS - 1 })),
    {
      accounts(accounts, { now }) {
        for (const account of accounts) {
          if (account.type === 'kubernetes_cnr') account.deleted_at = unixSeconds(now) - DAYS_WITHOUT * DAY_SECONDS;
        }
      },
    },
  ),
  viewpoint: (now) => ({ now, period: { start: dayAfter(now, 1 - 14), end: dayAfter(now, 1) } }),
});

/** The start of a UTC day, counted from today. */
function dayAfter(now: Date, days: number): Date {
  return new Date((dayOf(unixSeconds(now)) + days) * DAY_SECONDS * 1_000);
}

function dropMissing(answer: WireCleanExpenses): void {
  removeClusters(answer, ({ cloud_account_id: id }) => id === MISSING.id);
}

function keepInPlace<T>(list: T[], isKept: (entry: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(isKept));
}
