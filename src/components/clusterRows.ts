import { shareOf } from '../domain/tables/share.js';
import type { ClusterCost, CostReport, MissingCluster, NamespaceCost } from '../domain/types.js';
import { matchCluster, namespaceName, searchKey, type ClusterMatch, type SpecialNames } from './clusterSearch.js';
import { sortRows, type ClusterSort } from './clusterSort.js';
import { foundTotal, wholeTotal, type ClusterTotal } from './clusterTotal.js';

/** Where a row stands in the tree, counted among its siblings from 1. `key` is unique and survives sorting, searching and opening. */
export interface RowPlace {
  key: string;
  level: 1 | 2;
  position: number;
  setSize: number;
}

/**
 * `isHit`: no search, or the cluster's own name was found; else it only stands above the `found` namespaces that were.
 * Shares are of the Kubernetes total; null where there is none, or the amount is not known.
 */
export type ClusterTableRow = RowPlace &
  (
    | { type: 'cluster'; cluster: ClusterCost; share: number | null; isOpen: boolean; isHit: boolean; found: number }
    | { type: 'namespace'; cluster: ClusterCost; namespace: NamespaceCost; name: string; share: number | null }
    | { type: 'not-attributed'; cluster: ClusterCost; amount: number; share: number | null }
    | { type: 'no-namespaces'; cluster: ClusterCost }
    | { type: 'missing'; missing: MissingCluster }
    | { type: 'unassigned'; amount: number; share: number | null }
  );

/** What a search found by its own name. */
export type ClusterHits = { clusters: number; namespaces: number };

export interface ClusterRows {
  rows: ClusterTableRow[];
  total: ClusterTotal;
  /** Null: no search. */
  hits: ClusterHits | null;
}

export interface ClusterRowsOptions {
  sort: ClusterSort;
  search: string;
  expandedIds: readonly string[] | 'all';
  /** Clusters the user closed although the search found namespaces in them. */
  closedIds?: readonly string[];
  /** For the order of names. */
  locale: string;
  specialNames: SpecialNames;
}

/** Every row of the table from top to bottom, but for the total: what the table shows and the export writes. Amounts of `report` are rounded already. */
export function clusterRows(report: CostReport, options: ClusterRowsOptions): ClusterRows {
  const key = searchKey(options.search);
  const keyed = keyByCluster(report.clusters);
  const matches = report.clusters.flatMap((cluster) => matchCluster(cluster, key, options.specialNames) ?? []);
  const missing = report.missingClusters.filter(({ name }) => name.toLowerCase().includes(key));
  const unassigned = key === '' && report.clusterRemainder !== null && report.clusterRemainder !== 0 ? [report.clusterRemainder] : [];

  const { compare } = new Intl.Collator(options.locale, { numeric: true });
  const sorted = sortRows(matches, ({ cluster }) => cluster, options.sort, compare);
  const setSize = matches.length + missing.length + unassigned.length;
  const rows: ClusterTableRow[] = [];
  const place = (rowKey: string, position: number): RowPlace => ({ key: rowKey, level: 1, position, setSize });
  sorted.forEach((match, index) => {
    const { cluster, isHit, hits } = match;
    const clusterKey = keyed.get(cluster) ?? cluster.id;
    const isOpen = isClusterOpen(match, options);
    const share = shareOf(cluster.total, report.kubernetes);
    rows.push({ ...place(clusterKey, index + 1), type: 'cluster', cluster, share, isOpen, isHit, found: hits });
    if (isOpen) rows.push(...childRows(match, clusterKey, report.kubernetes, options, compare));
  });
  missing.forEach((cluster, index) =>
    rows.push({ ...place(`missing:${index}:${cluster.id}`, matches.length + index + 1), type: 'missing', missing: cluster }),
  );
  unassigned.forEach((amount) =>
    rows.push({ ...place('unassigned', setSize), type: 'unassigned', amount, share: shareOf(amount, report.kubernetes) }),
  );
  return {
    rows,
    total: key === '' ? wholeTotal(report) : foundTotal(report, matches),
    hits:
      key === ''
        ? null
        : {
            clusters: matches.filter(({ isHit }) => isHit).length + missing.length,
            namespaces: matches.reduce((sum, { hits }) => sum + hits, 0),
          },
  };
}

function isClusterOpen({ cluster, hits }: ClusterMatch, { expandedIds, closedIds = [] }: ClusterRowsOptions): boolean {
  if (expandedIds === 'all') return true;
  return hits > 0 ? !closedIds.includes(cluster.id) : expandedIds.includes(cluster.id);
}

function childRows(
  { cluster, isHit, namespaces }: ClusterMatch,
  clusterKey: string,
  kubernetes: number | null,
  { sort, specialNames }: ClusterRowsOptions,
  compare: (a: string, b: string) => number,
): ClusterTableRow[] {
  const ordinary = namespaces.filter(({ kind }) => kind === 'namespace');
  const special = namespaces.filter(({ kind }) => kind !== 'namespace');
  const shown = [...sortRows(ordinary, (namespace) => namespace, sort, compare), ...special];
  const rest = isHit && cluster.notAttributed !== null && cluster.notAttributed !== 0 ? [cluster.notAttributed] : [];
  const setSize = shown.length + rest.length;
  if (setSize === 0) return [{ key: `${clusterKey}/`, level: 2, position: 1, setSize: 1, type: 'no-namespaces', cluster }];

  const uniqueKey = numberedKeys();
  const rows: ClusterTableRow[] = shown.map((namespace, index) => ({
    key: uniqueKey(`${clusterKey}/${namespace.kind}:${namespace.name}`),
    level: 2,
    position: index + 1,
    setSize,
    type: 'namespace',
    cluster,
    namespace,
    name: namespaceName(namespace, specialNames),
    share: shareOf(namespace.total, kubernetes),
  }));
  for (const amount of rest) {
    const key = `${clusterKey}/not-attributed`;
    rows.push({ key, level: 2, position: setSize, setSize, type: 'not-attributed', cluster, amount, share: shareOf(amount, kubernetes) });
  }
  return rows;
}

/** Ids come from the payload and may repeat: the second one of an id is numbered. */
function keyByCluster(clusters: readonly ClusterCost[]): Map<ClusterCost, string> {
  const uniqueKey = numberedKeys();
  return new Map(clusters.map((cluster) => [cluster, uniqueKey(`cluster:${cluster.id}`)]));
}

function numberedKeys(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  };
}
