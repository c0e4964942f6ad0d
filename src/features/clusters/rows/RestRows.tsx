import { memo } from 'react';
import { UNKNOWN_EFFICIENCY } from '../../../domain/efficiency/weightedEfficiency.js';
import type { MissingCluster } from '../../../domain/types.js';
import type { ClusterTableView } from '../clusterTableView.js';
import { FigureCells } from './FigureCells.js';
import { GridCell } from '../treegrid/GridCell.js';
import { NameCell } from './NameCell.js';
import { RowReceiptButton } from './RowReceiptButton.js';
import { TreegridRow, type RowFrameProps } from '../treegrid/TreegridRow.js';

export interface RestRowProps extends RowFrameProps {
  /** `notAttributed`: of a cluster, to none of its namespaces; `unassigned`: of Kubernetes, to none of the clusters. */
  kind: 'notAttributed' | 'unassigned';
  amount: number | null;
  share: number | null;
  view: ClusterTableView;
}

/** The named remainder that makes a level add up. */
export const RestRow = memo(function RestRow({ kind, amount, share, view, ...frame }: RestRowProps) {
  const { i18n } = view;
  const name = i18n.t(`clusters.${kind}`);
  const help = i18n.t(`clusters.${kind}Help`);
  return (
    <TreegridRow {...frame} isQuiet describedBy={`${view.id}-${kind}`}>
      <NameCell name={name} caption={help} title={help} view={view} />
      <FigureCells
        name={name}
        isTabStop={frame.isTabStop}
        amount={amount}
        share={share}
        parts={null}
        efficiency={UNKNOWN_EFFICIENCY}
        why={() => i18n.t('unknown.special')}
        view={view}
      />
    </TreegridRow>
  );
});

export interface MissingRowProps extends RowFrameProps {
  missing: MissingCluster;
  view: ClusterTableView;
}

/** A cluster that should have reported and did not: no figure, and what is known of why. */
export const MissingRow = memo(function MissingRow({ missing, view, ...frame }: MissingRowProps) {
  const { i18n } = view;
  const reason = missing.reason === null ? i18n.t('clusters.missing') : i18n.t('clusters.missingReason', { reason: missing.reason });
  const since = missing.lastImportAt === null ? [] : [i18n.t('clusters.missingSince', { date: i18n.dateTime(missing.lastImportAt) })];
  const text = [reason, ...since].join(' · ');
  return (
    <TreegridRow {...frame} isQuiet>
      <NameCell name={missing.name} view={view} />
      <GridCell column="cost" isFigure title={i18n.t('clusters.amountUnknown')}>
        {view.hasReceipts && <RowReceiptButton name={missing.name} isTabStop={frame.isTabStop} i18n={i18n} />}
        {i18n.money(null)}
      </GridCell>
      <GridCell column="reason" colSpan={6} title={text}>
        {text}
      </GridCell>
    </TreegridRow>
  );
});

/** Stands in an open cluster whose namespaces did not come. */
export const NoNamespacesRow = memo(function NoNamespacesRow({ view, ...frame }: RowFrameProps & { view: ClusterTableView }) {
  return (
    <TreegridRow {...frame} isQuiet>
      <NameCell name={view.i18n.t('clusters.noNamespaces')} colSpan={8} view={{ ...view, search: '' }} />
    </TreegridRow>
  );
});
