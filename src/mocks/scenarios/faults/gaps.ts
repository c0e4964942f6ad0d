import { removeClusters } from '../../editAnswer.js';
import type { CostSeries, ExpensesSource } from '../../expensesSource.js';
import { AKS_PROD } from '../../organization/clustersAzure.js';
import { DATA_PLATFORM } from '../../organization/clustersAws.js';
import { organization } from '../../organization.js';
import { payloadSource } from '../../payloadSource.js';
import { defineScenario, type Scenario } from '../../scenario.js';
import { DAY_SECONDS, dayOf, HOUR_SECONDS, type TimeWindow, unixSeconds } from '../../timeWindow.js';
import { withFault } from '../../withFault.js';
import { onCluster } from './changeCluster.js';
import { faultPair } from './faultPair.js';
import { healthyDay, threeShops } from './healthyDay.js';
import { lastHour, lastWeek } from './viewpoints.js';

const SETTLING_SECONDS = 5 * 60;
const STALE_HOURS = 7;

export const hourBoundaryInOrganization = defineScenario({
  name: 'hour-boundary-in-organization',
  title: 'The hour is still being computed (six clusters)',
  description:
    'From HH:00 to HH:05, windows of at most two hours that end within five minutes of now are answered without `k8s_costs`, as the producer does.',
  source: withFault(organization, {
    expenses(answer, { window, now }) {
      if (isBeingComputed(window, now)) removeClusters(answer, () => true);
    },
  }),
  viewpoint: lastHour(2),
});

export const extendedZero = faultPair({
  name: 'extended-zero',
  title: 'No Kubernetes costs long after the hour',
  description:
    'Windows that begin less than a day ago come without `k8s_costs`; the clusters are connected and were imported two hours ago.',
  fault: () => ({
    expenses(answer, { window, now }) {
      if (window.start_date > unixSeconds(now) - DAY_SECONDS) removeClusters(answer, () => true);
    },
    accounts(accounts, { now }) {
      for (const account of accounts) {
        if (account.type === 'kubernetes_cnr') account.last_import_at = unixSeconds(now) - 2 * HOUR_SECONDS;
      }
    },
  }),
  viewpoint: lastHour(25),
});

export const staleData = faultPair({
  name: 'stale-data',
  title: 'Figures that stopped seven hours ago',
  description: '`as_of` lies seven hours before the end of the period, or before now.',
  cluster: AKS_PROD.account,
  fault: onCluster((cluster, { window, now }) => {
    cluster.as_of = Math.min(window.end_date + 1, unixSeconds(now)) - STALE_HOURS * HOUR_SECONDS;
  }),
});

export const incompletePeriod = faultPair({
  name: 'incomplete-period',
  title: 'Figures of two fifths of the period',
  description: 'The exporter was down: `coverage` is 0.4, and the cost is that of the hours that were measured.',
  cluster: DATA_PLATFORM.account,
  fault: onCluster((cluster) => {
    cluster.coverage = 0.4;
    cluster.source = 'exporter';
  }),
});

export const answerClamped: readonly [alone: Scenario<'answer-clamped'>, inOrganization: Scenario<'answer-clamped-in-organization'>] = [
  {
    name: 'answer-clamped',
    title: 'An answer that begins later than was asked',
    description: '`start_date` of the answer lies in the second half of the period: what came before is no longer kept.',
    source: secondHalf(payloadSource(healthyDay)),
    viewpoint: lastWeek,
  },
  {
    name: 'answer-clamped-in-organization',
    title: 'An answer that begins later than was asked (six clusters)',
    description: 'As `answer-clamped`, in the answer about the whole organization.',
    source: secondHalf(organization),
    viewpoint: lastWeek,
  },
];

/** Answers about the second half of each window, with the costs of that alone; days have no costs before it. */
function secondHalf(source: ExpensesSource): ExpensesSource {
  const halfOf = ({ start_date, end_date }: TimeWindow): TimeWindow => ({
    start_date: start_date + Math.ceil((end_date - start_date) / 2 / DAY_SECONDS) * DAY_SECONDS,
    end_date,
  });
  const within = (series: CostSeries[], isWithin: (day: number) => boolean): CostSeries[] =>
    series.map(({ keys, costOn }) => ({ keys, costOn: (day) => (isWithin(day) ? costOn(day) : 0) }));
  return {
    ...source,
    expenses: (window, ask) => source.expenses(halfOf(window), ask),
    series: (window, ask) => {
      const [asked, half] = [dayOf(window.start_date), dayOf(halfOf(window).start_date)];
      return [
        ...within(source.series(halfOf(window), ask), (day) => day >= half),
        ...within(source.series(window, ask), (day) => day < asked),
      ];
    },
  };
}

export const deletedCluster = defineScenario({
  name: 'deleted-cluster',
  title: 'A cluster that was there all period, and was removed after it',
  description:
    '`deleted_at` of shop-asia lies after the period; it is not in the answer, which has 200.00 of Kubernetes in place of 300.00.',
  viewpoint: lastWeek,
  source: withFault(payloadSource(threeShops), {
    expenses: (answer) => removeClusters(answer, ({ cloud_account_name: name }) => name === 'shop-asia'),
    accounts: (accounts, { now }) => {
      for (const account of accounts) if (account.name === 'shop-asia') account.deleted_at = unixSeconds(now) - HOUR_SECONDS;
    },
  }),
});

export const missingOfThree = defineScenario({
  name: 'missing-cluster-of-three',
  title: 'Two of three clusters reported',
  description: 'shop-asia is connected and not in the answer, which has 200.00 of Kubernetes in place of 300.00.',
  source: withFault(payloadSource(threeShops), {
    expenses: (answer) => removeClusters(answer, ({ cloud_account_name: name }) => name === 'shop-asia'),
  }),
});

function isBeingComputed({ start_date, end_date }: TimeWindow, at: Date): boolean {
  const now = unixSeconds(at);
  const end = Math.min(end_date + 1, now);
  return now % HOUR_SECONDS <= SETTLING_SECONDS && end - start_date <= 2 * HOUR_SECONDS && now - end <= SETTLING_SECONDS;
}
