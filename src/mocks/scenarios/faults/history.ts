import type { CostSeries } from '../../expensesSource.js';
import { DATA_PLATFORM } from '../../organization/clustersAws.js';
import { organization } from '../../organization.js';
import { dayOf, elapsedDays, previousWindow } from '../../timeWindow.js';
import { clusterIn, onCluster, scaleCluster } from './changeCluster.js';
import { faultPair } from './faultPair.js';
import { lastWeek, settledWeek, weekStart } from './viewpoints.js';

const FACTOR = 2;

export const suspiciousStep = faultPair({
  name: 'suspicious-step',
  title: 'Twice the cost, to the cent',
  description: 'The last seven days cost exactly twice what the seven days before did, in every figure of the cluster.',
  cluster: DATA_PLATFORM.account,
  fault: onCluster((cluster, { answer, window, now }) => {
    if (window.start_date < weekStart(now)) return;
    // The payload costs the same in every period; the organization does not.
    const before = clusterIn(organization.expenses(previousWindow(window), { now, attempt: 1 }), String(cluster.cloud_account_id));
    scaleCluster(answer, cluster, (FACTOR * Number(before?.cost ?? cluster.cost)) / Number(cluster.cost));
  }),
  viewpoint: lastWeek,
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
