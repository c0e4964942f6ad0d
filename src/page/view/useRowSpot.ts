import { useCallback, useMemo, useState } from 'react';
import type { CostReport } from '../../domain/index.js';
import type { RowSpot } from '../../features/clusters/clusterTableProps.js';
import type { ViewActions } from './useViewActions.js';

/** The row of the clusters' table that a notice leads to, and the clusters that have one. */
export function useRowSpot({ clusters, missingClusters }: CostReport, actions: ViewActions) {
  const [spot, setSpot] = useState<RowSpot | null>(null);
  const known = useMemo(() => new Set(clusters.map(({ id }) => id)), [clusters]);
  const shownClusters = useMemo(() => new Set([...known, ...missingClusters.map(({ id }) => id)]), [known, missingClusters]);
  const show = useCallback(
    (clusterId: string, namespace?: string) => {
      if (known.has(clusterId)) actions.open(clusterId);
      else actions.searchFor('');
      setSpot({ clusterId, ...(namespace !== undefined && { namespace }) });
    },
    [known, actions],
  );
  return { spot, show, shownClusters };
}
