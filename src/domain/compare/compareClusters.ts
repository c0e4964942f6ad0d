import { amountChange, noChange, unlessHindered, type Change, type NoChangeReason } from './change.js';
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
}

interface ComparedCluster {
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
  const silent = new Set([...current.missingClusters, ...previous.missingClusters].map(({ id }) => id));
  const [mismatched, mismatchedBefore] = [unitMismatches(current), unitMismatches(previous)];

  const obstacleOf = (cluster: ClusterCost, earlier: ClusterCost): NoChangeReason | null => {
    if (options.extrapolated.some(({ clusterId }) => clusterId === undefined || clusterId === cluster.id)) return 'extrapolated';
    if (!isMeasuredAlike(cluster, earlier)) return 'modeChanged';
    const isIncomplete = isClusterIncomplete(cluster, current.period) || isClusterIncomplete(earlier, previous.period);
    return isIncomplete || options.clustersWithGaps.has(cluster.id) ? 'incomplete' : null;
  };
  const compare = (id: string): ComparedCluster => {
    const [cluster, earlier] = [now.get(id), before.get(id)];
    if (cluster === null || earlier === null) return withoutChange('unknown');
    if (cluster === undefined || earlier === undefined) {
      // A cluster that should have reported and did not has neither come nor gone.
      return withoutChange(silent.has(id) ? 'unknown' : cluster === undefined ? 'gone' : 'new');
    }
    const obstacle = obstacleOf(cluster, earlier);
    const namespaceObstacle = obstacle ?? (mismatched.has(id) === mismatchedBefore.has(id) ? null : 'modeChanged');
    return {
      change: unlessHindered(amountChange(cluster.total, earlier.total, options.digits), obstacle),
      ...compareNamespaces(cluster.namespaces, earlier.namespaces, namespaceObstacle, options.digits),
    };
  };

  const compared = new Map([...new Set([...now.keys(), ...before.keys()])].map((id) => [id, compare(id)]));
  return {
    clusterChange: (id) => compared.get(id)?.change ?? INCOMPLETE,
    namespaceChange: (id, name) => {
      const cluster = compared.get(id);
      return cluster?.namespaces.get(name) ?? cluster?.others ?? INCOMPLETE;
    },
  };
}

/** What is in neither report cost something for the first time after the last complete day. */
const INCOMPLETE = noChange('incomplete');
const NONE: ReadonlyMap<string, Change> = new Map();

function withoutChange(reason: NoChangeReason): ComparedCluster {
  return { change: noChange(reason), namespaces: NONE, others: noChange(reason) };
}

function compareNamespaces(
  current: readonly NamespaceCost[] | null,
  previous: readonly NamespaceCost[] | null,
  obstacle: NoChangeReason | null,
  digits: number,
): Omit<ComparedCluster, 'change'> {
  // Without one of the lists nobody can tell what is new.
  if (current === null || previous === null) return { namespaces: NONE, others: noChange(obstacle ?? 'unknown') };
  const now = byKey(current, ({ name }) => name);
  const before = byKey(previous, ({ name }) => name);
  const compare = (name: string): Change => {
    const [row, earlier] = [now.get(name), before.get(name)];
    if (row === null || earlier === null) return noChange('unknown');
    if (row === undefined || earlier === undefined) return noChange(obstacle ?? (row === undefined ? 'gone' : 'new'));
    return unlessHindered(amountChange(row.total, earlier.total, digits), obstacle);
  };
  const names = new Set([...now.keys(), ...before.keys()]);
  return { namespaces: new Map([...names].map((name) => [name, compare(name)])), others: INCOMPLETE };
}

/** Keys come from the payload and may repeat: then nobody can tell which row of one period is which of the other (null). */
function byKey<Value>(rows: readonly Value[], keyOf: (row: Value) => string): Map<string, Value | null> {
  const found = new Map<string, Value | null>();
  for (const row of rows) found.set(keyOf(row), found.has(keyOf(row)) ? null : row);
  return found;
}

/** Clusters whose namespaces were stored in another unit than the cluster itself. */
function unitMismatches({ notices }: CostReport): Set<string | undefined> {
  return new Set(notices.filter(({ code }) => code === 'unit-mismatch').map(({ clusterId }) => clusterId));
}
