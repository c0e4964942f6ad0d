import type { CleanExpenses, CloudAccount, ExpensesAnswer, ExpensesError, GapState, ReceiptSource } from '../../data/index.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import type { NoClusters } from '../../features/states/NoKubernetes.js';
import type { Unanswered } from '../../features/states/UnansweredNote.js';

/** What the page shows: one of these at a time. */
export type ExpensesState = { status: 'pending' } | { status: 'noAccounts' } | FailedState | ReadyState;

export interface FailedState {
  status: 'error';
  error: ExpensesError;
  /** Another try is under way, or waits for its time; what went wrong before it stays on the screen. */
  isRetrying: boolean;
  /** When that is, in milliseconds since 1970. Null: nothing is tried by itself. */
  nextTryAt: number | null;
  retry: () => void;
}

/** An answer, and what stands on the screen of it. */
export interface ShownAnswer {
  answer: ExpensesAnswer;
  /** Rounded. */
  report: DecidedReport;
  /** What receipts are worked out of. */
  source: ReceiptSource;
  /** The same where the answer of another period stands beside it; null: that changes nothing. */
  sourceBeside: (other: CleanExpenses) => ReceiptSource | null;
  /** When the figures on the screen came. */
  fetchedAt: Date;
  /** The hour is still being computed, and asked for again by itself. */
  waiting: GapState | null;
}

export interface ReadyState extends ShownAnswer {
  status: 'ready';
  isFetching: boolean;
  /** Why the newest attempt failed, while older figures stay. */
  failure: ExpensesError | null;
  /** Why no cluster should report; null: some should, or it is not known. */
  noClusters: NoClusters | null;
  /** The data sources of the organization; null: not known. */
  accounts: readonly CloudAccount[] | null;
  /** Questions beside the main one that found no answer; the page does without what they would have told. */
  unanswered: Unanswered[];
  refresh: () => void;
}
