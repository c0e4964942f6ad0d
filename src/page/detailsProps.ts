import type { PreviousDays } from '../domain/days/alignDays.js';
import type { ChargePeriod, EfficiencyTargets } from '../domain/index.js';
import type { DecidedReport } from '../domain/report/decidedReport.js';
import type { ExpensesProps } from './expensesProps.js';
import type { PeriodComparison } from './questions/later.js';
import type { Daily } from '../domain/days/daily.js';
import type { RowSpot } from '../features/clusters/clusterTableProps.js';
import type { NoClusters } from '../features/states/NoKubernetes.js';
import type { ViewActions } from './view/useViewActions.js';
import type { ExpensesView } from './view/viewState.js';

/** What everything below the first figures is made of. Each stays the same object until it changes, so that only what changed is drawn again. */
export interface DetailsProps {
  /** Rounded: what stands on the screen. */
  report: DecidedReport;
  /** Why no cluster should report; null: some should, or it is not known. */
  noClusters: NoClusters | null;
  daily: Daily;
  /** Of the compared period; null: they did not come, or are not compared. */
  previousDays: PreviousDays | null;
  comparison: PeriodComparison;
  view: ExpensesView;
  actions: ViewActions;
  /** The row that is to be shown; null: none was asked for. */
  spot: RowSpot | null;
  onNavigate: ExpensesProps['onNavigate'];
  /** Shows another period, and leaves the focus where that stands. Left out: there is no way to another one. */
  onShowPeriod?: ((period: ChargePeriod) => void) | undefined;
  targets: EfficiencyTargets | undefined;
  /** For print: every row. */
  renderAll: boolean;
}

/** Of these what does not hang on the figures shown. */
export type SharedDetails = Omit<DetailsProps, 'report' | 'noClusters' | 'onShowPeriod' | 'renderAll' | 'spot'>;
