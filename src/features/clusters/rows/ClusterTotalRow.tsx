import { UNKNOWN_EFFICIENCY } from '../../../domain/efficiency/weightedEfficiency.js';
import { unknownText } from '../../../i18n/words/unknownText.js';
import type { ClusterTableView } from '../clusterTableView.js';
import type { ClusterTotal } from '../../../domain/tables/clusterTotal.js';
import { FigureCells } from './FigureCells.js';
import { NameCell } from './NameCell.js';
import { TreegridRow, type RowFrameProps } from '../treegrid/TreegridRow.js';

export interface ClusterTotalRowProps extends RowFrameProps {
  total: ClusterTotal;
  /** All Kubernetes cost; differs from `total` while a search is on. */
  kubernetes: number | null;
  view: ClusterTableView;
}

/** The last row: what the rows add up to, and of what while a search hides some. */
export function ClusterTotalRow({ total, kubernetes, view, ...frame }: ClusterTotalRowProps) {
  const { i18n } = view;
  const isPart = total.efficiency === null;
  const name = isPart
    ? i18n.t('clusters.shown', { amount: i18n.money(total.amount), total: i18n.money(kubernetes) })
    : i18n.t('clusters.total');
  return (
    <TreegridRow {...frame} describedBy={isPart ? `${view.id}-shown` : undefined}>
      <NameCell name={name} title={isPart ? i18n.t('clusters.shownHelp') : undefined} view={{ ...view, search: '' }} />
      <FigureCells
        name={name}
        isTabStop={frame.isTabStop}
        amount={total.amount}
        change={isPart ? undefined : view.changes?.kubernetes}
        share={total.share}
        parts={total.components}
        efficiency={total.efficiency ?? UNKNOWN_EFFICIENCY}
        why={(metric) => (isPart ? i18n.t('clusters.gapSelection') : unknownText(view.whyNoEfficiency(metric, null), i18n))}
        view={view}
      />
    </TreegridRow>
  );
}
