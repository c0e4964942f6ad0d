import type { CloudAccountCost, CostPart } from '../costTypes.js';
import { residualOf } from '../money/costParts.js';
import { CENT, sumKnown } from '../money/sumAmounts.js';
import type { ReconciledCluster } from '../report/reconcileCluster.js';
import { ALL_KUBERNETES, type Aspect } from './aspect.js';
import type { Facts } from './facts.js';
import { isMadeOfImplausible } from './isMadeOfImplausible.js';
import { amountIn, notice, type Finding } from './notice.js';

const DAY = 86_400_000;
/** Times all others of its kind: from there on an amount is implausible where something contradicts it … */
const CONTRADICTED = 10_000;
/** … and from there on by itself, beside so many others. */
const ALONE = 1_000_000;
const OTHERS_OF_ALONE = 3;
const OF_CLOUDS: readonly Aspect[] = ['total', 'cloud', 'rows'];
const OF_KUBERNETES: readonly Aspect[] = ['total', ...ALL_KUBERNETES];
/** Parts of use, which no producer credits. */
const MEASURED: readonly string[] = ['cpu', 'ram', 'gpu', 'pv', 'network', 'loadBalancer'];
/** Times its parts, or what it cost a day in the period before. */
const CONTRADICTION = 100;

type Level = 'resource' | 'cluster' | 'namespace' | 'part';
type Seen = { level: Level; what: string | null; amount: number; others: number; parts: string | null; ids: string | null };

/** One amount among its kind: the clusters, the namespaces or parts of one of them, the resources of the clouds. */
interface Amount {
  amount: number;
  /** Where it is. */
  at: Pick<Finding, 'cluster' | 'namespace'>;
  /** Its name, where it is no place of its own. */
  what?: string;
  /** What of it is as implausible: keys of parts; ids of the resource and its account. With commas between. */
  parts?: string;
  ids?: string;
  /** What it is made of. Null, or left out: not known, or nothing. */
  partsTotal?: number | null;
  /** It may be a credit by nature. */
  isCredit?: boolean;
  /** What so many days of the period before cost. Null: not known. */
  before?: () => number | null;
}

/**
 * An amount that no bill can have beside the others of its answer: an overflow, or a price in another unit. It decides every total it is
 * in. How large an amount may be is not fixed: that hangs on the currency and on who spends it.
 */
export const implausibleAmount = notice({
  code: 'implausible-amount',
  severity: 'error',
  evidence: { level: 'text', what: 'text', amount: 'money', others: 'money', parts: 'text', ids: 'text' },
  touches: [...OF_CLOUDS, ...OF_KUBERNETES],
  doubts: ({ evidence: { level } }) => (level === 'resource' ? OF_CLOUDS : OF_KUBERNETES),
  isAbout: isMadeOfImplausible,
  money: (evidence) => amountIn(evidence, 'amount'),
  detect: (facts) => [...ofKubernetes(facts), ...ofResources(facts)],
});

/** Whether some amount of a report is not to be measured by. */
export function hasImplausibleAmount({ notices }: { notices: readonly { code: string }[] }): boolean {
  return notices.some(({ code }) => code === implausibleAmount.code);
}

/** Said where it is: of a namespace rather than of its cluster, which only adds it up. */
function ofKubernetes(facts: Facts): Finding<Seen>[] {
  const { clusters, report, previousClusters, previousPeriod } = facts;
  const days = previousPeriod === null ? null : lengthOf(report.period) / lengthOf(previousPeriod);
  const before = ({ figures: { id } }: ReconciledCluster) => previousClusters?.find(({ figures }) => figures.id === id);
  const scaled = (amount: number | null | undefined) => (days === null || !amount ? null : amount * days);
  const inside = clusters.map((cluster) => {
    const { figures, isPhase1 } = cluster;
    const at = { cluster: figures };
    const namespaces = (figures.namespaces ?? []).map(({ name, total, parts }): Amount | null => {
      const namesake = () => before(cluster)?.figures.namespaces?.find((row) => row.name === name);
      if (total === null) return null;
      return {
        amount: total,
        at: { ...at, namespace: name },
        parts: partsLike(total, parts),
        partsTotal: isPhase1 ? null : splitTotal(parts),
        before: () => scaled(namesake()?.total),
      };
    });
    const ofNamespaces = findAmong('namespace', namespaces);
    if (ofNamespaces.length > 0) return ofNamespaces;
    const parts = figures.parts.map(({ key, amount }): Amount | null =>
      amount === null ? null : { amount, at, what: `${key}_cost`, parts: key, isCredit: !MEASURED.includes(key) },
    );
    return findAmong('part', parts);
  });
  const ofClusters = clusters.map((cluster, index): Amount | null => {
    const { figures, isPhase1 } = cluster;
    const partsTotal = isPhase1 ? null : splitTotal(figures.parts);
    if (figures.total === null || (inside[index] ?? []).length > 0) return null;
    const parts = partsLike(figures.total, figures.parts);
    return { amount: figures.total, at: { cluster: figures }, parts, partsTotal, before: () => scaled(before(cluster)?.figures.total) };
  });
  return [...inside.flat(), ...findAmong('cluster', ofClusters)];
}

function ofResources({ figures, report: { cloudRemainder } }: Facts): Finding<Seen>[] {
  const { resources, cloudAccounts, otherMagnitude, hasAllRows } = figures;
  const notSent = hasAllRows ? 0 : cloudRemainder === null ? Infinity : Math.abs(cloudRemainder);
  return findAmong(
    'resource',
    resources.map(({ id, name, accountName, total }) => {
      if (total === null) return null;
      const holds = (account: CloudAccountCost) => account.name === accountName && Math.abs(account.total ?? 0) * 2 >= Math.abs(total);
      return { amount: total, at: {}, what: name, ids: [id, ...cloudAccounts.filter(holds).map((account) => account.id)].join() };
    }),
    otherMagnitude + notSent,
  );
}

/** Keys of the parts that are like the whole, and not a hundredth of it; `other` is what they leave of it. */
function partsLike(total: number, parts: readonly CostPart[]): string {
  const rest = { key: 'other', amount: residualOf(total, parts) };
  const isLike = ({ amount }: CostPart): boolean => Math.abs(amount ?? 0) * CONTRADICTION >= Math.abs(total);
  return [...parts, rest]
    .filter(isLike)
    .map(({ key }) => key)
    .join();
}

/**
 * All amounts of one level, of which null are not known; `smaller`: what others beside them come to, none of which is larger. Within a cluster
 * nothing measured is less than zero by more than all that it costs.
 */
function findAmong(level: Level, candidates: readonly (Amount | null)[], smaller = 0): Finding<Seen>[] {
  const amounts = candidates.filter((each) => each !== null);
  const costs = sumKnown(amounts.map(({ amount }) => Math.max(0, amount))) ?? 0;
  const isInCluster = level === 'namespace' || level === 'part';
  // A credit by nature may exceed what one period costs, but not ten thousand times.
  const mostOf = ({ isCredit = false }: Amount): number => costs * (isCredit ? CONTRADICTED : 1);
  const isCreditBeyondAll = (each: Amount): boolean => isInCluster && costs > CENT && -each.amount > mostOf(each);
  const credits = amounts.filter(isCreditBeyondAll);
  const found = ({ amount, at, what, parts, ids }: Amount, others: number): Finding<Seen> => ({
    ...at,
    evidence: { level, what: what ?? null, amount, others, parts: parts ?? null, ids: ids ?? null },
  });
  if (credits.length > 0) return credits.map((credit) => found(credit, costs));

  // Only the largest can be beyond all others.
  const [first, ...rest] = amounts;
  if (first === undefined) return [];
  const largest = rest.reduce((most, each) => (Math.abs(each.amount) > Math.abs(most.amount) ? each : most), first);
  const { amount } = largest;
  const besides = amounts.filter((each) => each !== largest && each.amount !== 0);
  const others = sumKnown([...besides.map((each) => Math.abs(each.amount)), smaller]) ?? 0;
  if (besides.length === 0 || Math.abs(amount) <= CENT || Math.abs(amount) < CONTRADICTED * others) return [];
  const isBeyondAll = besides.length >= OTHERS_OF_ALONE && Math.abs(amount) >= ALONE * others;
  return isBeyondAll || isContradicted(largest) ? [found(largest, others)] : [];
}

/** It is a hundred times its parts, or what it was before: parts that are merely incomplete are not so far from it. */
function isContradicted({ amount, partsTotal, before }: Amount): boolean {
  return [partsTotal ?? null, before?.() ?? null].some((due) => due !== null && Math.abs(amount) >= CONTRADICTION * Math.abs(due));
}

/** Σ of the parts. Null: they do not say what the cost is made of. */
function splitTotal(parts: readonly CostPart[]): number | null {
  const isSplit = parts.every(({ amount }) => amount !== null) && parts.some(({ key }) => key === 'cpu' || key === 'ram');
  return isSplit ? sumKnown(parts.map(({ amount }) => amount)) : null;
}

function lengthOf({ start, end }: { start: Date; end: Date }): number {
  return (end.getTime() - start.getTime()) / DAY;
}
