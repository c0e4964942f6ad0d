import type { ComparablePeriods } from '../../domain/compare/comparablePeriods.js';
import type { Comparison } from '../../domain/compare/compareReports.js';
import type { WhyNoEfficiency } from '../../domain/explain/whyNoEfficiency.js';
import type { EfficiencyTargets } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';
import type { CostColors } from '../../theme/createCostColors.js';
import type { Direction } from '../../theme/useDirection.js';

/** What every row needs to draw itself, looked up once for the table so that no row asks a context. */
export interface ClusterTableView {
  i18n: I18n;
  colors: CostColors;
  targets: EfficiencyTargets;
  whyNoEfficiency: WhyNoEfficiency;
  /** Against the period before. Null: still being asked for; undefined: nothing to compare with. */
  changes: Comparison | null | undefined;
  periods: ComparablePeriods | null;
  /** Ids of the clusters whose figures are too old to pass for those of the period. */
  staleIds: ReadonlySet<string>;
  /** Trimmed, lower case; '' is no search. */
  search: string;
  /** Names lead somewhere. */
  isNavigable: boolean;
  /** Clusters can be chosen for the rest of the page. */
  isSelectable: boolean;
  /** Rows can be asked where their figures come from. */
  hasReceipts: boolean;
  /** Where its lines begin. */
  direction: Direction;
  /** Prefix of the ids of the table's explanations. */
  id: string;
}
