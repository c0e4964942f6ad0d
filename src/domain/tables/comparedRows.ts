import { amountChange, noChange, type Change, type NoChangeReason } from '../compare/change.js';
import type { Comparison } from '../compare/comparison.js';
import { minorUnitDigits } from '../money/currencyDigits.js';
import { distinctNames } from '../report/distinctNames.js';
import type { ClusterCost, CostReport, NamespaceCost } from '../types.js';

/** The two amounts a change is about, rounded. Null: it has none in that period, or none that is known. */
export interface ComparedAmounts {
  current: number | null;
  previous: number | null;
  change: Change;
}

/** A cluster, or what is in one or beside all, of either period. */
export type ComparedRow = ComparedAmounts &
  (
    | { type: 'cluster'; clusterName: string; clusterId: string }
    | { type: 'namespace'; clusterName: string; clusterId: string; namespace: NamespaceCost }
    /** Of a cluster, in none of its namespaces. */
    | { type: 'not-attributed'; clusterName: string; clusterId: string }
    /** Of Kubernetes, in none of its clusters. */
    | { type: 'unassigned' }
  );

export interface ComparedRows {
  total: ComparedAmounts;
  cloud: ComparedAmounts;
  kubernetes: ComparedAmounts;
  /** Those of now first, then those of the period before alone. With what a total leaves out taken off, they add up to it. */
  rows: ComparedRow[];
}

/** Everything that was compared with the amounts of both periods, beside what else is on the screen. */
export function comparedRows(shown: CostReport, changes: Comparison): ComparedRows {
  const { current, previous } = changes.reports ?? { current: null, previous: null };
  const total = (key: 'total' | 'cloud' | 'kubernetes') => amountsOf(current?.[key] ?? null, previous?.[key] ?? null, changes[key]);
  const pairs = pairsOf(current?.clusters ?? [], previous?.clusters ?? [], ({ id }) => id);
  const known = new Set(pairs.map(([now, before]) => (now ?? before)?.id));
  // What cost something for the first time after the last complete day is on the screen, and not compared.
  const others = shown.clusters.filter(({ id }) => !known.has(id));
  const nameOf = namesOf(shown, pairs);
  const digits = minorUnitDigits(shown.billingCurrency);
  return {
    total: total('total'),
    cloud: total('cloud'),
    kubernetes: total('kubernetes'),
    rows: [
      ...pairs.flatMap((pair) => rowsOfCluster(pair, nameOf, changes, digits)),
      ...others.flatMap((cluster) => rowsOfCluster([withoutAmounts(cluster), undefined], nameOf, changes, digits)),
      ...unassigned(current, previous, digits),
    ],
  };
}

/** What one row is now, and what it was. */
type Pair<Row> = readonly [now: Row | undefined, before: Row | undefined];

function rowsOfCluster(
  [now, before]: Pair<ClusterCost>,
  nameOf: (cluster: ClusterCost) => string,
  { clusterChange, namespaceChange }: Comparison,
  digits: number,
): ComparedRow[] {
  const cluster = now ?? before;
  if (cluster === undefined) return [];
  const place = { clusterId: cluster.id, clusterName: nameOf(cluster) };
  const change = clusterChange(cluster.id);
  const namespaces = pairsOf(now?.namespaces ?? [], before?.namespaces ?? [], ({ name }) => name).flatMap(([own, earlier]) => {
    const namespace = own ?? earlier;
    if (namespace === undefined) return [];
    const amounts = amountsOf(own?.total ?? null, earlier?.total ?? null, namespaceChange(cluster.id, namespace.name));
    return { type: 'namespace' as const, ...place, namespace, ...amounts };
  });
  const [rest, restBefore] = [now?.notAttributed ?? null, before?.notAttributed ?? null];
  const obstacle = obstacleOf([change, ...namespaces.map((row) => row.change)]) ?? (change.kind === 'none' ? change.reason : null);
  const restChange = obstacle === null ? amountChange(rest, restBefore, digits) : noChange(obstacle);
  return [
    { type: 'cluster', ...place, ...amountsOf(now?.total ?? null, before?.total ?? null, change) },
    ...namespaces,
    ...(isNothing(rest, restBefore) ? [] : [{ type: 'not-attributed' as const, ...place, ...amountsOf(rest, restBefore, restChange) }]),
  ];
}

/** Where a cluster has no cost, what is left beside the others holds it. */
function unassigned(current: CostReport | null, previous: CostReport | null, digits: number): ComparedRow[] {
  const [rest, restBefore] = [current?.clusterRemainder ?? null, previous?.clusterRemainder ?? null];
  if (isNothing(rest, restBefore)) return [];
  const isWhole = [current, previous].every((report) => report?.clusters.every(({ total }) => total !== null));
  return [{ type: 'unassigned', ...amountsOf(rest, restBefore, isWhole ? amountChange(rest, restBefore, digits) : noChange('unknown')) }];
}

/** What two figures differ by where they are the two sides of a change, which are then its own. */
function amountsOf(current: number | null, previous: number | null, change: Change): ComparedAmounts {
  if (change.kind === 'none') return { current, previous, change };
  return { current: change.previous + change.difference, previous: change.previous, change };
}

/** Why rows of one cluster were not compared although they are there in both periods. */
function obstacleOf(changes: readonly Change[]): NoChangeReason | null {
  const reasons = changes.flatMap((change) => (change.kind === 'none' ? change.reason : []));
  return reasons.find((reason) => reason !== 'new' && reason !== 'gone' && reason !== 'unknown') ?? null;
}

function isNothing(...amounts: (number | null)[]): boolean {
  return amounts.every((amount) => (amount ?? 0) === 0);
}

/** Rows of one key are a pair where each period has just one of them; else nobody can tell which is which. */
function pairsOf<Row>(now: readonly Row[], before: readonly Row[], keyOf: (row: Row) => string): Pair<Row>[] {
  const [byKey, byKeyBefore] = [groupOf(now, keyOf), groupOf(before, keyOf)];
  const partnerOf = (row: Row, own: typeof byKey, others: typeof byKey): Row | undefined => {
    const [mine, theirs] = [own.get(keyOf(row)) ?? [], others.get(keyOf(row)) ?? []];
    return mine.length === 1 && theirs.length === 1 ? theirs[0] : undefined;
  };
  return [
    ...now.map((row): Pair<Row> => [row, partnerOf(row, byKey, byKeyBefore)]),
    ...before.flatMap((row): Pair<Row>[] => (partnerOf(row, byKeyBefore, byKey) === undefined ? [[undefined, row]] : [])),
  ];
}

function groupOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** The name on the screen; of what is not there one that can be told from those. */
function namesOf({ clusters }: CostReport, pairs: readonly Pair<ClusterCost>[]): (cluster: ClusterCost) => string {
  const onScreen = new Map(clusters.map(({ id, name }) => [id, name]));
  const nameOf = distinctNames([...clusters, ...pairs.flatMap(([now, before]) => now ?? before ?? [])]);
  return (cluster) => onScreen.get(cluster.id) ?? nameOf(cluster);
}

function withoutAmounts(cluster: ClusterCost): ClusterCost {
  const namespaces = cluster.namespaces?.map((namespace) => ({ ...namespace, total: null })) ?? null;
  return { ...cluster, total: null, namespaces, notAttributed: null };
}
