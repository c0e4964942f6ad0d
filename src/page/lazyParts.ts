import { lazyModule } from '../ui/lazyModule.js';
import { lazyPart } from '../ui/lazyPart.js';

/*
 * What of the page loads later; all else loads at once. Each language but English is a part of its own too (`i18n/loadMessages.ts`), and
 * so are the charts (`charts/`), the files (`features/export/`) and what long tables need (`features/clusters/treegrid/`). `npm run check:package` holds what loads when to its budgets.
 */

/** The details and the English texts they say; those of other languages have come before. */
async function withTexts<Module>(code: Promise<Module>): Promise<Module> {
  const [module, { addDetailsMessages }] = await Promise.all([code, import('../i18n/detailsMessages.js')]);
  addDetailsMessages();
  return module;
}

async function fetchReceipts() {
  const [module, { addAskedMessages }] = await Promise.all([withTexts(import('./FigureReceipt.js')), import('../i18n/askedMessages.js')]);
  addAskedMessages();
  return module.FigureReceipt;
}

/** What reads and compares the answers that come after the figures. */
export const laterAnswers = lazyModule(() => import('./questions/laterAnswers.js'));

/** Below the first figures of the page: fetched beside the request for them. */
export const pageDetails = lazyPart(async () => (await withTexts(import('./PageDetails.js'))).PageDetails);

/** Below the first figures of the panel: fetched beside the request for them. */
export const panelDetails = lazyPart(async () => (await withTexts(import('./PanelDetails.js'))).PanelDetails);

/** What each notice means, which comes with the details. */
export const pageExplanation = lazyPart(async () => (await withTexts(import('./PageDetails.js'))).NoticeExplanation);
export const panelExplanation = lazyPart(async () => (await withTexts(import('./PanelDetails.js'))).NoticeExplanation);

/** The periods to choose from; with the details too. */
export const pagePeriods = lazyPart(async () => (await withTexts(import('./PageDetails.js'))).PeriodChoices);
export const panelPeriods = lazyPart(async () => (await withTexts(import('./PanelDetails.js'))).PeriodChoices);

/** That there is nothing to show; with them too. */
export const pageNothing = lazyPart(async () => (await withTexts(import('./PageDetails.js'))).NothingToShow);
export const panelNothing = lazyPart(async () => (await withTexts(import('./PanelDetails.js'))).NothingToShow);

/** What the page can be taken away as; with them too. */
export const pageExport = lazyPart(async () => (await withTexts(import('./PageDetails.js'))).FileExport);
export const panelExport = lazyPart(async () => (await withTexts(import('./PanelDetails.js'))).FileExport);

/** Where a figure comes from: fetched with the first one that is asked for. */
export const figureReceipt = lazyPart(fetchReceipts);
