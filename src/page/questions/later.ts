import type { DataNotice } from '../../domain/index.js';
import type { ShownComparison } from '../../ui/shownComparison.js';

/** What asks for days and changes, and reads them: its code comes later. */
export interface LaterAnswers {
  /** Null: it has not come. */
  code: typeof import('./laterAnswers.js') | null;
  /** It could not be fetched. */
  hasFailed: boolean;
  /** Fetches it again. */
  fetch: () => void;
}

export interface PeriodComparison extends ShownComparison {
  /** What only shows beside the period before. */
  notices: DataNotice[];
}
