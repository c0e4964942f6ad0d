import type { CostSeries } from '../../expensesSource.js';
import { DATA_PLATFORM } from '../../organization/clustersAws.js';
import { namespaceRows, removeClusters } from '../../editAnswer.js';
import { organization } from '../../organization.js';
import { payloadSource } from '../../payloadSource.js';
import { uuidOf } from '../../random.js';
import { defineScenario } from '../../scenario.js';
import { DAY_SECONDS, dayOf, elapsedDays, previousWindow } from '../../timeWindow.js';
import { withFault } from '../../withFault.js';
import { clusterIn, onCluster, scaleCluster } from './changeCluster.js';
import { faultPair } from './faultPair.js';
import { SHOP, threeShops } from './healthyDay.js';
import { lastWeek, settledWeek, weekStart } from './viewpoints.js';

/** Hours of a day: a daily cost taken for an hourly rate. */
const FACTOR = 24;

export const suspiciousStep = faultPair({
  name: 'suspicious-step',
  title: 'Twenty-four times the cost',
  description:
    'The last seven days cost 24 times what the seven days before did, in every figure of the cluster: days were taken for hours.',
  cluster: DATA_PLATFORM.account,
  fault: onCluster((cluster, { answer, window, now }) => {
    if (window.start_date < weekStart(now)) return;
    // The payload costs the same in every period; the organization does not.
    const before = clusterIn(organization.expenses(previousWindow(window), { now, attempt: 1 }), String(cluster.cloud_account_id));
    scaleCluster(answer, cluster, (FACTOR * Number(before?.cost ?? cluster.cost)) / Number(cluster.cost));
  }),
  viewpoint: lastWeek,
});

const [NEWCOMER, LEAVER] = ['shop-us', 'shop-asia'];
const RENAMED = 'storefront-2025';

export const clustersComeAndGo = defineScenario({
  name: 'clusters-come-and-go',
  title: 'A cluster is new, another is gone',
  description:
    'In the last seven days shop-us took the place of shop-asia, at the same 100.00; the dearest namespace of shop-eu had another name before.',
  viewpoint: lastWeek,
  source: withFault(payloadSource(threeShops), {
    expenses(answer, { window, now }) {
      const isBefore = window.start_date < weekStart(now);
      removeClusters(answer, ({ cloud_account_name: name }) => name === (isBefore ? NEWCOMER : LEAVER));
      const shop = clusterIn(answer, SHOP.id);
      const [namespace] = shop === undefined ? [] : namespaceRows(shop);
      if (isBefore && namespace !== undefined) namespace.namespace = RENAMED;
    },
    accounts(accounts, { now }) {
      for (const account of accounts) {
        if (account.name === NEWCOMER) account.created_at = weekStart(now);
        if (account.name === LEAVER) account.deleted_at = weekStart(now);
      }
    },
    series(series, { now }) {
      const start = Math.floor(weekStart(now) / DAY_SECONDS);
      for (const each of series) {
        const { costOn, keys } = each;
        if (keys.cloud_account_id === uuidOf(NEWCOMER)) each.costOn = (day) => (day < start ? 0 : costOn(day));
        if (keys.cloud_account_id === uuidOf(LEAVER)) each.costOn = (day) => (day < start ? costOn(day) : 0);
      }
    },
  }),
});

export const extrapolatedTrend = faultPair({
  name: 'extrapolated-trend',
  title: 'Every day costs the same',
  description: '`breakdown_expenses` has one current figure for each cluster, spread evenly over the days.',
  fault: () => ({
    series(series, { window, now }) {
      const days = elapsedDays(window, now).map(({ day }) => day);
      const first = dayOf(window.start_date);
      for (const each of series) if (each.keys.service_name === 'Kubernetes') flatten(each, days, first);
    },
  }),
  viewpoint: lastWeek,
});

export const daysDisagree = faultPair({
  name: 'days-disagree',
  title: 'Days that add up to another cost',
  description: 'The days of the cluster in `breakdown_expenses` hold four fifths of what `clean_expenses` says of the period.',
  cluster: DATA_PLATFORM.account,
  fault: ({ id }) => ({
    series(series) {
      for (const each of series.filter(({ keys }) => keys.cloud_account_id === id)) {
        const { costOn } = each;
        each.costOn = (day) => Math.round(costOn(day) * 0.8);
      }
    },
  }),
  viewpoint: settledWeek,
});

/** The same cost on each of the days; before them it stays what it was. */
function flatten(series: CostSeries, days: readonly number[], first: number): void {
  const { costOn } = series;
  const whole = days.reduce((sum, day) => sum + costOn(day), 0);
  const each = days.length === 0 ? 0 : Math.round(whole / days.length);
  series.costOn = (day) => (day < first ? costOn(day) : days.includes(day) ? each : 0);
}
