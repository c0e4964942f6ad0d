import type { CostReport } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { ClusterHits } from '../../domain/tables/clusterRows.js';

export interface ClusterTableCaptionProps {
  report: CostReport;
  /** Null: no search. */
  hits: ClusterHits | null;
  i18n: I18n;
}

/** How much the table holds, or how much of it a search found. Where that is read out stands empty before, or the first hits would not be. */
export function ClusterTableCaption({ report, hits, i18n }: ClusterTableCaptionProps) {
  return (
    <>
      {hits === null && i18n.t('clusters.caption', counts(report))}
      <span role="status">{hits !== null && i18n.t(hitsKey(hits), hits)}</span>
    </>
  );
}

function hitsKey({ clusters, namespaces }: ClusterHits): MessageKey {
  if (clusters > 0 && namespaces > 0) return 'clusters.foundBoth';
  if (clusters > 0) return 'clusters.foundClusters';
  return namespaces > 0 ? 'clusters.foundNamespaces' : 'clusters.foundNone';
}

function counts({ clusters, missingClusters }: CostReport): ClusterHits {
  const namespaces = clusters.flatMap((cluster) => cluster.namespaces?.filter(({ kind }) => kind === 'namespace') ?? []);
  return { clusters: clusters.length + missingClusters.length, namespaces: namespaces.length };
}
