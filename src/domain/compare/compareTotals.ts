import { amountChange, noChange, type Change, type ChangeSplit, type NoChangeReason } from './change.js';
import { unlessHindered, withSplit } from './withSplit.js';
import type { ComparedCluster } from './compareClusters.js';
import { roundAmount } from '../money/currencyDigits.js';
import { remainderOf, sumKnown } from '../money/sumAmounts.js';
import type { CostReport } from '../types.js';

/**
 * The changes of the sums that clusters go into. New and gone ones are in them, with their amounts; those that cannot be compared are
 * taken out of both sides.
 */
export function compareTotals(
  current: CostReport,
  previous: CostReport,
  clusters: readonly ComparedCluster[],
  countingObstacle: NoChangeReason | null,
  digits: number,
): { total: Change; kubernetes: Change } {
  const split = splitClusters(clusters);
  const now = comparedOf(current, clusters, ({ total }) => total, digits);
  const before = comparedOf(previous, clusters, ({ previousTotal }) => previousTotal, digits);
  const kubernetes = withoutBasis(current, previous, clusters, split) ?? amountChange(now.kubernetes, before.kubernetes, digits);
  const total = unlessHindered(amountChange(now.total, before.total, digits), obstacleOfTotal(kubernetes, clusters) ?? countingObstacle);
  return { total: withSplit(total, split), kubernetes: withSplit(kubernetes, split) };
}

function isNewOrGone(reason: NoChangeReason): boolean {
  return reason === 'new' || reason === 'gone';
}

/** What cannot be compared; a cluster that is new or gone too, where nobody knows what it cost. */
function isLeftOut({ change, total, previousTotal }: ComparedCluster): boolean {
  return change.kind === 'none' && (!isNewOrGone(change.reason) || (total ?? previousTotal ?? null) === null);
}

function splitClusters(clusters: readonly ComparedCluster[]): ChangeSplit {
  const split: ChangeSplit = { leftOut: [], appeared: [], gone: [] };
  for (const cluster of clusters) {
    const { name, total, previousTotal, change } = cluster;
    if (change.kind === 'change') continue;
    const member = { name, amount: total ?? previousTotal ?? null };
    if (isLeftOut(cluster)) split.leftOut.push({ ...member, reason: isNewOrGone(change.reason) ? 'unknown' : change.reason });
    else if (change.reason === 'new') split.appeared.push(member);
    else split.gone.push(member);
  }
  return split;
}

/** Why Kubernetes as a whole has no change, though its amounts may be known. Null: it has one. */
function withoutBasis(
  current: CostReport,
  previous: CostReport,
  clusters: readonly ComparedCluster[],
  { leftOut }: ChangeSplit,
): Change | null {
  if (clusters.length === 0 || clusters.some(({ change }) => change.kind === 'change')) return null;
  const amountOf = ({ amount }: { amount: number | null }): number => Math.abs(amount ?? 0);
  const [first, ...others] = leftOut;
  if (first !== undefined) return noChange(others.reduce((a, b) => (amountOf(b) > amountOf(a) ? b : a), first).reason);
  if (previous.clusters.length === 0) return noChange('new');
  return current.clusters.length === 0 ? noChange('gone') : null;
}

/** The total has a change where Kubernetes has one, and where there is no Kubernetes in one of the periods. */
function obstacleOfTotal(kubernetes: Change, clusters: readonly ComparedCluster[]): NoChangeReason | null {
  if (kubernetes.kind === 'change' || clusters.length === 0 || isNewOrGone(kubernetes.reason)) return null;
  return kubernetes.reason;
}

/** The sums without what is left out. Where nobody knows the cost of that, Kubernetes is the sum of the other clusters. */
function comparedOf(
  { total, kubernetes }: CostReport,
  clusters: readonly ComparedCluster[],
  costOf: (cluster: ComparedCluster) => number | null | undefined,
  digits: number,
): { kubernetes: number | null; total: number | null } {
  if (kubernetes === null) return { kubernetes, total };
  const leftOut = clusters.filter(isLeftOut).flatMap((cluster) => costOf(cluster) ?? (costOf(cluster) === null ? null : []));
  const others = clusters.filter((cluster) => !isLeftOut(cluster)).flatMap((cluster) => costOf(cluster) ?? []);
  const rest = roundAmount(leftOut.includes(null) ? (sumKnown(others) ?? 0) : remainderOf(kubernetes, leftOut), digits);
  return { kubernetes: rest, total: total === null ? null : roundAmount(total - (kubernetes - rest), digits) };
}
