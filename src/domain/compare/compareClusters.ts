import { amountChange, noChange, type Change, type ChangeMember, type ChangeSplit, type NoChangeReason } from './change.js';
import { unlessHindered, withSplit } from './withSplit.js';
import { roundAmount } from '../money/currencyDigits.js';
import { sumKnown } from '../money/sumAmounts.js';
import { distinctNames } from '../report/distinctNames.js';
import { namesById } from '../report/distinctNames.js';
import { isClusterIncomplete, isMeasuredAlike } from './measuredAlike.js';
import type { ClusterCost, CostReport, DataNotice, NamespaceCost } from '../types.js';

export interface ClusterComparisonOptions {
  extrapolated: readonly Pick<DataNotice, 'clusterId'>[];
  clustersWithGaps: ReadonlySet<string>;
  /** Decimals of the currency. */
  digits: number;
}

export interface ClusterComparison {
  clusterChange: (clusterId: string) => Change;
  namespaceChange: (clusterId: string, name: string) => Change;
  /** Every cluster that one of the reports knows of. */
  clusters: ComparedCluster[];
}

export interface ComparedCluster {
  id: string;
  /** Where two clusters share one, with the beginning of its id. */
  name: string;
  /** Of all its rows in the report. Null: one of them has no cost; undefined: there is none. */
  total: number | null | undefined;
  previousTotal: number | null | undefined;
  change: Change;
  /** It should have reported in one of the periods, and did not. */
  isSilent: boolean;
}

interface ClusterChanges {
  change: Change;
  /** By name. */
  namespaces: ReadonlyMap<string, Change>;
  /** Of every namespace that is not among them. */
  others: Change;
}

/** Every change of a cluster and of a namespace, made once and looked up by rows. */
export function compareClusters(current: CostReport, previous: CostReport, options: ClusterComparisonOptions): ClusterComparison {
  const now = byKey(current.clusters, ({ id }) => id);
  const before = byKey(previous.clusters, ({ id }) => id);
  const silent = new Map([...current.missingClusters, ...previous.missingClusters].map(({ id, name }) => [id, name]));
  const [byRows, byRowsBefore] = [knownByRows(current), knownByRows(previous)];
  // Their namespaces were stored in another unit than the cluster itself.
  const [mismatched, mismatchedBefore] = [clustersWith('unit-mismatch', current), clustersWith('unit-mismatch', previous)];

  const stepped = clustersWith('suspicious-step', current);
  const implausible = [current, previous].flatMap(({ notices }) => notices.filter(({ code }) => code === 'implausible-amount'));
  const isImplausible = (id: string): boolean => implausible.some(({ clusterId }) => clusterId === id);
  const obstacleOf = (cluster: ClusterCost, earlier: ClusterCost): NoChangeReason | null => {
    if (options.extrapolated.some(({ clusterId }) => clusterId === undefined || clusterId === cluster.id)) return 'extrapolated';
    const isAlike = isMeasuredAlike(cluster, earlier) && byRows.has(cluster.id) === byRowsBefore.has(cluster.id);
    // A step that only another unit makes is no change of a cost.
    if (!isAlike || stepped.has(cluster.id)) return 'modeChanged';
    if (isImplausible(cluster.id)) return 'implausible';
    const isIncomplete = isClusterIncomplete(cluster, current.period) || isClusterIncomplete(earlier, previous.period);
    return isIncomplete || options.clustersWithGaps.has(cluster.id) ? 'incomplete' : null;
  };
  const compare = (id: string): ClusterChanges => {
    const [cluster, earlier] = [now.get(id), before.get(id)];
    if (cluster === null || earlier === null) return withoutChange('unknown');
    if (cluster === undefined || earlier === undefined) {
      // A cluster that should have reported and did not has neither come nor gone.
      return withoutChange(silent.has(id) ? 'unknown' : cluster === undefined ? 'gone' : 'new');
    }
    const obstacle = obstacleOf(cluster, earlier);
    // The others of its namespaces stand.
    const odd = new Set(implausible.flatMap(({ clusterId, namespace }) => (clusterId === id ? (namespace ?? []) : [])));
    const namespaceObstacle =
      (obstacle === 'implausible' ? null : obstacle) ?? (mismatched.has(id) === mismatchedBefore.has(id) ? null : 'modeChanged');
    const { split, ...changes } = compareNamespaces(cluster.namespaces, earlier.namespaces, namespaceObstacle, odd, options.digits);
    const change = unlessHindered(amountChange(cluster.total, earlier.total, options.digits), obstacle);
    return { change: withSplit(change, split), ...changes };
  };

  const ids = [...new Set([...now.keys(), ...before.keys(), ...silent.keys()])];
  const compared = new Map(ids.filter((id) => now.has(id) || before.has(id)).map((id) => [id, compare(id)]));
  const [names, namesBefore] = [namesById(current.clusters), namesById(previous.clusters)];
  const named = ids.map((id) => ({ id, name: (names.get(id) ?? namesBefore.get(id))?.join(', ') ?? silent.get(id) ?? id }));
  const nameOf = distinctNames(named);
  return {
    clusterChange: (id) => compared.get(id)?.change ?? INCOMPLETE,
    namespaceChange: (id, name) => {
      const cluster = compared.get(id);
      return cluster?.namespaces.get(name) ?? cluster?.others ?? INCOMPLETE;
    },
    clusters: named.map((cluster): ComparedCluster => {
      const { id } = cluster;
      const rowsIn = ({ clusters }: CostReport): ClusterCost[] => clusters.filter((one) => one.id === id);
      const [rows, earlier] = [rowsIn(current), rowsIn(previous)];
      return {
        id,
        name: nameOf(cluster),
        total: sumAll(rows, options.digits),
        previousTotal: sumAll(earlier, options.digits),
        change: compared.get(id)?.change ?? noChange('unknown'),
        isSilent: silent.has(id),
      };
    }),
  };
}

/** Ids of clusters known by their imported rows alone, which are older than live figures. */
function knownByRows({ notices }: CostReport): Set<string | undefined> {
  const found = notices.filter(({ code, evidence }) => code === 'missing-cluster' && (evidence['rowsCost'] ?? null) !== null);
  return new Set(found.map(({ clusterId }) => clusterId));
}

function sumAll(rows: readonly ClusterCost[], digits: number): number | null | undefined {
  if (rows.length === 0) return undefined;
  const sum = rows.some(({ total }) => total === null) ? null : sumKnown(rows.map(({ total }) => total));
  return sum === null ? null : roundAmount(sum, digits);
}

/** What is in neither report cost something for the first time after the last complete day. */
const INCOMPLETE = noChange('incomplete');
const NONE: ReadonlyMap<string, Change> = new Map();
const NO_SPLIT: ChangeSplit = { leftOut: [], appeared: [], gone: [] };

function withoutChange(reason: NoChangeReason): ClusterChanges {
  return { change: noChange(reason), namespaces: NONE, others: noChange(reason) };
}

function compareNamespaces(
  current: readonly NamespaceCost[] | null,
  previous: readonly NamespaceCost[] | null,
  obstacle: NoChangeReason | null,
  implausible: ReadonlySet<string>,
  digits: number,
): Omit<ClusterChanges, 'change'> & { split: ChangeSplit } {
  // Without one of the lists nobody can tell what is new.
  if (current === null || previous === null) return { namespaces: NONE, others: noChange(obstacle ?? 'unknown'), split: NO_SPLIT };
  const now = byKey(current, ({ name }) => name);
  const before = byKey(previous, ({ name }) => name);
  const compare = (name: string): Change => {
    const [row, earlier] = [now.get(name), before.get(name)];
    if (row === null || earlier === null) return noChange('unknown');
    if (row === undefined || earlier === undefined) return noChange(obstacle ?? (row === undefined ? 'gone' : 'new'));
    return unlessHindered(amountChange(row.total, earlier.total, digits), obstacle ?? (implausible.has(name) ? 'implausible' : null));
  };
  const names = new Set([...now.keys(), ...before.keys()]);
  const split = {
    leftOut: [],
    appeared: obstacle === null ? onlyIn(current, before) : [],
    gone: obstacle === null ? onlyIn(previous, now) : [],
  };
  return { namespaces: new Map([...names].map((name) => [name, compare(name)])), others: INCOMPLETE, split };
}

/** Kubecost's special rows come and go with what nobody runs. */
function onlyIn(rows: readonly NamespaceCost[], others: ReadonlyMap<string, unknown>): ChangeMember[] {
  return rows.filter(({ name, kind }) => kind === 'namespace' && !others.has(name)).map(({ name, total }) => ({ name, amount: total }));
}

/** Keys come from the payload and may repeat: then nobody can tell which row of one period is which of the other (null). */
function byKey<Value>(rows: readonly Value[], keyOf: (row: Value) => string): Map<string, Value | null> {
  const found = new Map<string, Value | null>();
  for (const row of rows) found.set(keyOf(row), found.has(keyOf(row)) ? null : row);
  return found;
}

/** Ids of the clusters of which a notice says something. */
function clustersWith(code: DataNotice['code'], { notices }: CostReport): Set<string | undefined> {
  return new Set(notices.filter((notice) => notice.code === code).map(({ clusterId }) => clusterId));
}
