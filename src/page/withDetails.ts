/* What comes with the details, in the same file: in the header, in the notices, instead of figures, and for print. */

export { NoticeExplanation } from '../features/notices/NoticeExplanation.js';
export { PeriodChoices } from '../features/period/PeriodChoices.js';
export { UnansweredNote } from '../features/states/UnansweredNote.js';
export { RefreshStatus } from '../features/states/RefreshStatus.js';
export { FileExport } from './FileExport.js';
export { NothingToShow } from './NothingToShow.js';
export { Paper } from './Paper.js';
