import { lazyModule } from '../ui/lazyModule.js';
import { lazyPart, type LazyPart } from '../ui/lazyPart.js';
import type { NoticeExplanationProps } from '../features/notices/NoticeExplanation.js';
import type { PeriodChoicesProps } from '../features/period/PeriodChoices.js';
import type { UnansweredNoteProps } from '../features/states/UnansweredNote.js';
import type { RefreshStatusProps } from '../features/states/RefreshStatus.js';
import type { DetailsProps } from './detailsProps.js';
import type { FileExportProps } from './FileExport.js';
import type { NothingToShowProps } from './NothingToShow.js';
import type { PaperProps } from './Paper.js';
import type * as WithDetails from './withDetails.js';

/*
 * What of the page loads later; all else loads at once. Each language but English is a part of its own too (`i18n/loadMessages.ts`), and
 * so are the charts (`charts/`), the files (`features/export/`) and what long tables need (`features/clusters/treegrid/`).
 * `npm run check:package` holds what loads when to its budgets.
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
export const laterAnswers = lazyModule(() => withTexts(import('./questions/laterAnswers.js')));

/** What comes in one file, fetched beside the request for the figures. */
export interface DetailsParts {
  /** What stands below the first figures. */
  details: LazyPart<DetailsProps>;
  /** How old the figures are. */
  age: LazyPart<RefreshStatusProps>;
  /** The periods to choose from. */
  periods: LazyPart<PeriodChoicesProps>;
  /** The button to take it away as files. */
  files: LazyPart<FileExportProps>;
  /** What each notice means. */
  explanation: LazyPart<NoticeExplanationProps>;
  /** Which questions beside the figures were not answered. */
  unanswered: LazyPart<UnansweredNoteProps>;
  /** What stands instead of figures where there is nothing to show. */
  nothing: LazyPart<NothingToShowProps>;
  /** Printing, and the head of what is printed. */
  paper: LazyPart<PaperProps>;
}

function partsOf(load: () => Promise<typeof WithDetails>, details: LazyPart<DetailsProps>): DetailsParts {
  return {
    details,
    age: lazyPart(async () => (await withTexts(load())).RefreshStatus),
    periods: lazyPart(async () => (await withTexts(load())).PeriodChoices),
    files: lazyPart(async () => (await withTexts(load())).FileExport),
    explanation: lazyPart(async () => (await withTexts(load())).NoticeExplanation),
    unanswered: lazyPart(async () => (await withTexts(load())).UnansweredNote),
    nothing: lazyPart(async () => (await withTexts(load())).NothingToShow),
    paper: lazyPart(async () => (await withTexts(load())).Paper),
  };
}

export const pageParts = partsOf(
  () => import('./PageDetails.js'),
  lazyPart(async () => (await withTexts(import('./PageDetails.js'))).PageDetails),
);

export const panelParts = partsOf(
  () => import('./PanelDetails.js'),
  lazyPart(async () => (await withTexts(import('./PanelDetails.js'))).PanelDetails),
);

/** Where a figure comes from: fetched with the first one that is asked for. */
export const figureReceipt = lazyPart(fetchReceipts);
