import { memo } from 'react';
import { onDemand } from './onDemand.js';

/*
 * What of the page loads when, in three steps. `npm run check:package` measures them and holds them to their budgets.
 *
 * 1. At once, with the component itself: the frame, the header, the request for the figures and the model, the first figures, the notices.
 * 2. Beside the first request, so that nothing is waited for twice: all that stands beside and below the first figures.
 * 3. When the user asks: receipts, files.
 *
 * Words come in two steps too, in each language (`i18n/loadMessages.ts`): what step 2 and 3 say is fetched beside them, and they are drawn once
 * it is there (`useLoaded`).
 *
 * What is drawn is a memo: it is drawn again only when something it is given has changed.
 */

/** Step 2: what stands beside the first figures, and what is asked for after them: bands, changes, days. */
export const besideFigures = onDemand(() => import('./besideFigures.js'));
export type BesideFigures = typeof import('./besideFigures.js');

/** Step 2: what is said where there are no figures. */
export const insteadOfFigures = onDemand(async () => (await import('./InsteadOfFigures.js')).InsteadOfFigures);

/** Step 2: what looks after the colours of words. */
export const legibleTheme = onDemand(async () => (await import('../theme/LegibleTheme.js')).LegibleTheme);

/** Step 2: what the period can be chosen from. */
export const periodChoices = onDemand(async () => (await import('../components/PeriodChoices.js')).PeriodChoices);

/** Step 2: what can be taken away. What writes the files comes with the first of them (`export/toCsv.ts`). */
export const exportMenu = onDemand(async () => (await import('./Exports.js')).Exports);

/** Step 2, on the page: clouds beside Kubernetes. */
export const costCharts = onDemand(async () => memo((await import('./CostCharts.js')).CostCharts));

/** Step 2, in the panel: what Kubernetes money is spent on, and when. */
export const kubernetesCharts = onDemand(async () => memo((await import('./KubernetesCharts.js')).KubernetesCharts));

/** Step 2: the gauges. */
export const efficiencyPanel = onDemand(async () => memo((await import('../components/EfficiencyPanel.js')).EfficiencyPanel));

/** Step 2: clusters and their namespaces. */
export const clusterTable = onDemand(async () => memo((await import('../components/ClusterTable.js')).ClusterTable));

/** Step 2, once it turns out that there is nothing of Kubernetes to show: why. */
export const noKubernetes = onDemand(async () => memo((await import('./NoKubernetes.js')).NoKubernetes));

/** Step 2, on the page: the most expensive cloud resources. */
export const resourceTable = onDemand(async () => memo((await import('../components/ResourceTable.js')).ResourceTable));

/** Step 3: where a figure comes from. */
export const figureReceipt = onDemand(async () => (await import('./FigureReceipt.js')).FigureReceipt);
