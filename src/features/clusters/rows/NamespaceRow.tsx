import { memo } from 'react';
import { shareOf } from '../../../domain/money/share.js';
import type { ClusterCost, NamespaceCost } from '../../../domain/types.js';
import type { MessageKey } from '../../../i18n/messages.js';
import type { SpecialKind } from '../../../domain/tables/clusterSearch.js';
import { unknownText } from '../../../i18n/words/unknownText.js';
import type { ClusterTableView } from '../clusterTableView.js';
import { FigureCells } from './FigureCells.js';
import { NameCell } from './NameCell.js';
import { TreegridRow, type RowFrameProps } from '../treegrid/TreegridRow.js';

export interface NamespaceRowProps extends RowFrameProps {
  cluster: ClusterCost;
  namespace: NamespaceCost;
  /** As it is shown. */
  name: string;
  share: number | null;
  view: ClusterTableView;
}

export const SPECIAL_HELP: Record<SpecialKind, MessageKey> = {
  idle: 'clusters.idleHelp',
  unallocated: 'clusters.unallocatedHelp',
  unmounted: 'clusters.unmountedHelp',
};

/** A namespace of an open cluster, or one of Kubecost's special rows, which say what they are. */
export const NamespaceRow = memo(function NamespaceRow({ cluster, namespace, name, share, view, ...frame }: NamespaceRowProps) {
  const { i18n } = view;
  const { kind, total, components, efficiency } = namespace;
  const help = kind === 'namespace' ? undefined : i18n.t(SPECIAL_HELP[kind]);
  return (
    <TreegridRow {...frame} isQuiet={help !== undefined} describedBy={help === undefined ? undefined : `${view.id}-${kind}`}>
      <NameCell name={name} caption={help} title={help} isLink={view.isNavigable && help === undefined} view={view} />
      <FigureCells
        name={name}
        isTabStop={frame.isTabStop}
        amount={total}
        change={view.changes?.namespaceChange(cluster.id, namespace.name)}
        share={share}
        shareTitle={i18n.t('clusters.shareTitleNamespace', {
          share: i18n.percent(share),
          clusterShare: i18n.percent(shareOf(total, cluster.total)),
          cluster: cluster.name,
        })}
        parts={components}
        otherMeaning={cluster.otherMeaning}
        efficiency={efficiency}
        why={(metric) => unknownText(view.whyNoEfficiency(metric, cluster, namespace), i18n)}
        view={view}
      />
    </TreegridRow>
  );
});
