import { memo } from 'react';
import { loadLaterEnglish } from '../i18n/messages.js';
import { onDemand, type OnDemand } from './onDemand.js';

/*
 * What of the page loads when, in three steps. `npm run check:package` measures them and holds them to their budgets.
 *
 * 1. At once, with the component itself: the frame, the header, the request for the figures and the model, the first figures, the notices.
 * 2. Beside the first request, so that nothing is waited for twice: all that stands beside and below the first figures.
 * 3. When the user asks: receipts, files. A locale but English counts as asked for too (`i18n/loadMessages.ts`).
 *
 * What is drawn is a memo: it is drawn again only when something it is given has changed.
 */

/** Step 2: what stands beside the first figures, and what is asked for after them: bands, changes, days. */
export const besideFigures = later(() => import('./besideFigures.js'));
export type BesideFigures = typeof import('./besideFigures.js');

/** Step 2: what the period can be chosen from. */
export const periodChoices = later(async () => (await import('../components/PeriodChoices.js')).PeriodChoices);

/** Step 2: what can be taken away. What writes the files comes with the first of them (`export/toCsv.ts`). */
export const exportMenu = later(async () => (await import('./Exports.js')).Exports);

/** Step 2, on the page: clouds beside Kubernetes. */
export const costCharts = later(async () => memo((await import('./CostCharts.js')).CostCharts));

/** Step 2, in the panel: what Kubernetes money is spent on, and when. */
export const kubernetesCharts = later(async () => memo((await import('./KubernetesCharts.js')).KubernetesCharts));

/** Step 2: the gauges. */
export const efficiencyPanel = later(async () => memo((await import('../components/EfficiencyPanel.js')).EfficiencyPanel));

/** Step 2: clusters and their namespaces. */
export const clusterTable = later(async () => memo((await import('../components/ClusterTable.js')).ClusterTable));

/** Step 2, once it turns out that there is nothing of Kubernetes to show: why. */
export const noKubernetes = later(async () => memo((await import('./NoKubernetes.js')).NoKubernetes));

/** Step 2, on the page: the most expensive cloud resources. */
export const resourceTable = later(async () => memo((await import('../components/ResourceTable.js')).ResourceTable));

/** Step 3: where a figure comes from. */
export const figureReceipt = later(async () => (await import('./FigureReceipt.js')).FigureReceipt);

/** Whatever comes later says words that come later. */
function later<Value>(fetch: () => Promise<Value>): OnDemand<Value> {
  return onDemand(async () => {
    const [value] = await Promise.all([fetch(), loadLaterEnglish()]);
    return value;
  });
}
