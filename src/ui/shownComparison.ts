import { withSplit, type Change } from '../domain/compare/change.js';
import type { ComparablePeriods } from '../domain/compare/comparablePeriods.js';
import type { Comparison } from '../domain/compare/compareReports.js';
import type { CostReport } from '../domain/types.js';

/** The changes against the period before, as far as they are known. */
export interface ShownComparison {
  /** Null: still being asked for. */
  changes: Comparison | null;
  /** Null: nothing of the period is complete yet. */
  periods: ComparablePeriods | null;
}

/** The change of one of the figures at the top, as `ChangeMark` takes it. */
export function changeOf({ changes, periods }: ShownComparison, figure: 'total' | 'cloud' | 'kubernetes') {
  return { change: changes?.[figure] ?? null, periods };
}

/** About what the change of an amount will be, before the period before is known: a small one, without the clusters that did not report. */
export function expectedChange({ missingClusters }: Pick<CostReport, 'missingClusters'>, figure: 'total' | 'cloud' | 'kubernetes'): Change {
  const leftOut = figure === 'cloud' ? [] : missingClusters.map(({ name }) => ({ name, amount: null, reason: 'unknown' as const }));
  return withSplit({ kind: 'change', difference: 1, ratio: 0.011, previous: 90 }, { leftOut, appeared: [], gone: [] });
}
