import type { ComparablePeriods } from '../domain/compare/comparablePeriods.js';
import type { Comparison } from '../domain/compare/comparison.js';
import type { ChangeTextOf } from './noChangeText.js';

/** The changes against the period before, as far as they are known. */
export interface ShownComparison {
  /** Null: still being asked for. */
  changes: Comparison | null;
  /** Null: nothing of the period is complete yet. */
  periods: ComparablePeriods | null;
  /** Null: still on its way, and so are changes. */
  textOf: ChangeTextOf | null;
}

/** The change of one of the figures at the top, as `ChangeMark` takes it. */
export function changeOf({ changes, periods, textOf }: ShownComparison, figure: 'total' | 'cloud' | 'kubernetes') {
  return { change: changes?.[figure] ?? null, periods, textOf };
}
