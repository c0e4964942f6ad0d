import { memo } from 'react';
import type { ClusterCost } from '../../../domain/types.js';
import { unknownText } from '../../../i18n/words/unknownText.js';
import type { ClusterTableView } from '../clusterTableView.js';
import { FigureCells } from './FigureCells.js';
import { NameCell } from './NameCell.js';
import { TreegridRow, type RowFrameProps } from '../treegrid/TreegridRow.js';

export interface ClusterRowProps extends RowFrameProps {
  cluster: ClusterCost;
  share: number | null;
  isOpen: boolean;
  /** False: it only stands above the `found` namespaces a search has found, and does not count itself. */
  isHit: boolean;
  found: number;
  isSelected: boolean;
  view: ClusterTableView;
}

/** A cluster, which opens into its namespaces. */
export const ClusterRow = memo(function ClusterRow({ cluster, share, isOpen, isHit, found, isSelected, view, ...frame }: ClusterRowProps) {
  const { i18n } = view;
  const count = cluster.namespaces?.filter(({ kind }) => kind === 'namespace').length;
  const age = cluster.asOf === null ? null : i18n.t('clusters.figuresOf', { time: i18n.dateTime(cluster.asOf) });
  const isStale = view.staleIds.has(cluster.id);
  const captions = [
    count === undefined ? null : i18n.t(isHit ? 'clusters.namespaceCount' : 'clusters.namespaceCountFound', { count, found }),
    isStale ? age : null,
  ].filter((caption) => caption !== null);
  return (
    <TreegridRow {...frame} isOpen={isOpen} isSelected={view.isSelectable ? isSelected : undefined} isContext={!isHit}>
      <NameCell
        name={cluster.name}
        caption={captions.length === 0 ? undefined : captions.join(' · ')}
        keepsCaption={isStale}
        title={age === null ? undefined : `${cluster.name} · ${age}`}
        isOpen={isOpen}
        isLink={view.isNavigable}
        view={view}
      />
      <FigureCells
        name={cluster.name}
        isTabStop={frame.isTabStop}
        amount={cluster.total}
        change={view.changes?.clusterChange(cluster.id)}
        share={share}
        parts={cluster.components}
        otherMeaning={cluster.otherMeaning}
        efficiency={cluster.efficiency}
        why={(metric) => unknownText(view.whyNoEfficiency(metric, cluster), i18n)}
        view={view}
      />
    </TreegridRow>
  );
});
