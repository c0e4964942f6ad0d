import { useId, useMemo } from 'react';
import { DEFAULT_EFFICIENCY_TARGETS } from '../../domain/efficiency/efficiencyBand.js';
import { doubtsIn } from '../../domain/explain/doubtsIn.js';
import { whyUnknown } from '../../domain/explain/figureKinds.js';
import { whyNoEfficiency } from '../../domain/explain/whyNoEfficiency.js';
import type { FigureRef } from '../../domain/figures/figureRef.js';
import { otherMeaningIn } from '../../domain/figures/otherMeaning.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import type { ClusterCost, Efficiency, NamespaceCost } from '../../domain/types.js';
import { searchKey } from '../../domain/tables/clusterSearch.js';
import type { I18n } from '../../i18n/createI18n.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { unknownText } from '../../i18n/words/unknownText.js';
import { useCostColors } from '../../theme/useCostColors.js';
import type { Direction } from '../../theme/useDirection.js';
import type { ClusterTableProps } from './clusterTableProps.js';

/** What every row needs to draw itself, looked up once for the table so that no row asks a context. */
export type ClusterTableView = ReturnType<typeof useClusterTableView>;

/** The same object until something in it changes. */
export function useClusterTableView(
  { report, search, targets = DEFAULT_EFFICIENCY_TARGETS, comparison, onNavigate, onSelectCluster }: ClusterTableProps,
  hasReceipts: boolean,
  direction: Direction,
) {
  const i18n = useI18n();
  const colors = useCostColors();
  const id = useId();
  const changes = comparison?.changes;
  const { periods = null, textOf = null } = comparison ?? {};
  const isNavigable = onNavigate !== undefined;
  const isSelectable = onSelectCluster !== undefined;
  return useMemo(
    () => ({
      i18n,
      colors,
      targets,
      explainUnknown: unknownIn(report, i18n),
      /** Why a figure is in doubt. Null: nothing says so. */
      doubtOf: doubtsIn(report),
      /** What the part `other` is over all clusters. */
      otherMeaning: otherMeaningIn(report.clusters) ?? 'adjustments',
      /** Against the period before. Null: still being asked for; undefined: nothing to compare with. */
      changes,
      periods,
      textOf,
      /** Ids of the clusters whose figures are too old to pass for those of the period. */
      staleIds: new Set(report.notices.flatMap(({ code, clusterId }) => (code === 'stale-data' ? [clusterId] : []))),
      /** Trimmed, lower case; '' is no search. */
      search: searchKey(search),
      /** Names lead somewhere. */
      isNavigable,
      /** Clusters can be chosen for the rest of the page. */
      isSelectable,
      /** Rows can be asked where their figures come from. */
      hasReceipts,
      /** Where its lines begin. */
      direction,
      /** Prefix of the ids of the table's explanations. */
      id,
    }),
    [i18n, colors, targets, report, changes, periods, textOf, search, isNavigable, isSelectable, hasReceipts, direction, id],
  );
}

/** Why a figure or an efficiency of a row is not known, in words; the report's decisions are read once. */
function unknownIn(report: DecidedReport, i18n: I18n) {
  const why = whyNoEfficiency(report);
  return {
    figure: (figure: FigureRef) => unknownText(whyUnknown(report, figure) ?? 'notReported', report, i18n),
    efficiency: (metric: keyof Efficiency, cluster: ClusterCost | null, namespace?: NamespaceCost) =>
      unknownText(why(metric, cluster, namespace), report, i18n),
  };
}
