import type { ClusterCost } from '../costTypes.js';
import { sumKnown } from '../money/sumAmounts.js';
import { bySeverity } from './bySeverity.js';
import { causeOf } from './groupNotices.js';
import { noticeByCode, type DataNotice } from './notices.js';

/** Of the whole cost: a problem with so much of it decides the page. */
const DECISIVE = 0.1;

/** The costs of a report, by which its notices are weighed. */
export interface WeighedCosts {
  total: number | null;
  cloud: number | null;
  kubernetes: number | null;
  clusters: readonly Pick<ClusterCost, 'id' | 'total' | 'namespaces'>[];
}

interface Weight {
  isDecisive: boolean;
  severity: DataNotice['severity'];
  /** That all notices of the cause are about. Null: not known. */
  money: number | null;
}

/**
 * Notices in the order in which they matter: first the causes that decide the page, then the graver, then those about more money; all of one
 * cause together. What is alike keeps its order.
 */
export function rankNotices(notices: readonly DataNotice[], costs?: WeighedCosts): DataNotice[] {
  const weights = weighCauses(notices, costs);
  const own = new Map(notices.map((notice) => [notice, { cause: causeOf(notice), money: moneyOf(notice, costs) ?? -1 }]));
  const causes = [...weights].sort(([, a], [, b]) => byWeight(a, b)).map(([cause]) => cause);
  const places = new Map(causes.map((cause, place) => [cause, place]));
  const placeOf = (notice: DataNotice): number => places.get(own.get(notice)?.cause ?? '') ?? 0;
  return [...notices].sort((a, b) => placeOf(a) - placeOf(b) || bySeverity(a, b) || (own.get(b)?.money ?? -1) - (own.get(a)?.money ?? -1));
}

/** The causes that decide the page: something is wrong with a good part of the whole cost, or with nobody knows how much. */
export function decisiveCauses(notices: readonly DataNotice[], costs: WeighedCosts): Set<string> {
  return new Set([...weighCauses(notices, costs)].flatMap(([cause, { isDecisive }]) => (isDecisive ? [cause] : [])));
}

function weighCauses(notices: readonly DataNotice[], costs: WeighedCosts | undefined): Map<string, Weight> {
  const byCause = new Map<string, DataNotice[]>();
  for (const notice of notices) {
    const group = byCause.get(causeOf(notice));
    if (group === undefined) byCause.set(causeOf(notice), [notice]);
    else group.push(notice);
  }
  const whole = costs === undefined ? null : wholeOf(costs);
  return new Map(
    [...byCause].map(([cause, group]) => {
      const money = sumKnown(group.map((notice) => moneyOf(notice, costs)));
      const [{ severity } = { severity: 'info' as const }] = [...group].sort(bySeverity);
      const isLarge = money === null || whole === null ? severity === 'error' : money >= DECISIVE * whole;
      return [cause, { severity, money, isDecisive: costs !== undefined && severity !== 'info' && isLarge }];
    }),
  );
}

function byWeight(a: Weight, b: Weight): number {
  return Number(b.isDecisive) - Number(a.isDecisive) || bySeverity(a, b) || (b.money ?? -1) - (a.money ?? -1);
}

/** The money a notice is about, a magnitude: as it says itself, else the cost of its place. Null: not known. */
function moneyOf({ code, evidence, clusterId, namespace }: DataNotice, costs: WeighedCosts | undefined): number | null {
  const told = noticeByCode(code).money?.(evidence);
  const money = told === undefined ? costs && costAt(costs, clusterId, namespace) : told;
  return money === null || money === undefined ? null : Math.abs(money);
}

function costAt(costs: WeighedCosts, clusterId: string | undefined, namespace: string | undefined): number | null {
  if (clusterId === undefined) return wholeOf(costs);
  const clusters = costs.clusters.filter(({ id }) => id === clusterId);
  const row = clusters.flatMap(({ namespaces }) => namespaces ?? []).find(({ name }) => name === namespace);
  return row === undefined ? sumKnown(clusters.map(({ total }) => total)) : row.total;
}

function wholeOf({ total, cloud, kubernetes }: WeighedCosts): number | null {
  const known = [total, cloud, kubernetes].filter((amount) => amount !== null);
  return known.length === 0 ? null : Math.max(...known.map(Math.abs));
}
