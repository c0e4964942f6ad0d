import { useState, type FocusEvent } from 'react';
import type { ClusterTableRow } from '../../domain/tables/clusterRows.js';
import type { RowSpot } from './clusterTableProps.js';

export interface MarkedRow {
  /** Null: no row is marked. */
  key: string | null;
  /** Of the table: a row is marked until the focus leaves it. */
  onBlur: (event: FocusEvent) => void;
}

/** Goes to a row that something else on the page has asked for, as soon as it is there, and marks it. */
export function useMarkedRow(spot: RowSpot | null, rows: readonly ClusterTableRow[], focusRow: (key: string) => void): MarkedRow {
  const [shown, setShown] = useState<{ spot: RowSpot | null; key: string | null }>({ spot: null, key: null });
  if (spot !== null && spot !== shown.spot) {
    const row = rowAt(spot, rows);
    if (row !== undefined) {
      setShown({ spot, key: row.key });
      focusRow(row.key);
    }
  }
  return {
    key: shown.key,
    onBlur: ({ target }) => {
      if (target instanceof HTMLElement && target.dataset.rowKey === shown.key) setShown(({ spot: of }) => ({ spot: of, key: null }));
    },
  };
}

/** Of a namespace that is not in its open cluster, that cluster. Undefined: it is not there, or not yet. */
function rowAt({ clusterId, namespace }: RowSpot, rows: readonly ClusterTableRow[]): ClusterTableRow | undefined {
  const own = rows.find(
    (row) => namespace !== undefined && row.type === 'namespace' && row.cluster.id === clusterId && row.namespace.name === namespace,
  );
  const cluster = rows.find(
    (row) => (row.type === 'cluster' && row.cluster.id === clusterId) || (row.type === 'missing' && row.missing.id === clusterId),
  );
  return own ?? (namespace === undefined || cluster?.type !== 'cluster' || cluster.isOpen ? cluster : undefined);
}
