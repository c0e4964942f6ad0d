import type { ClusterFigures, CleanExpenses, CostFigures } from '../api/restApiTypes.js';
import { sumKnown, type Efficiency, type EfficiencyUnit } from '../domain/index.js';

/** Above it a value can only be a percentage; from more than 1 to it nobody can tell: 2 is 200 %, or 2 %. */
const LEAST_PERCENTAGE = 10;
const MAJORITY = 0.8;
/** What can tell has to carry so much of the cost of all that is above zero. */
const LEAST_VOTED = 0.5;

/** Cost of the values above zero, by what they can be. */
interface Votes {
  ratio: number;
  percentage: number;
  either: number;
}

/**
 * Ratio or percentage: settled once for all that is shown together, this period's answer and the one it is compared with. Every value
 * that can tell votes with its cost.
 */
export function settleEfficiencyUnit(answers: readonly CleanExpenses[]): EfficiencyUnit {
  const clusters = answers.flatMap((answer) => answer.k8s_costs?.k8s_cost_breakdown ?? []);
  const votes = countVotes(clusters.flatMap(rowsOf));
  return { unit: winnerOf(votes), ...sharesOf(votes) };
}

/** Whether the answer of another period tells the unit of this one to be another than it does alone. */
export function changesEfficiencyUnit(answer: CleanExpenses, other: CleanExpenses): boolean {
  return settleEfficiencyUnit([answer]).unit !== settleEfficiencyUnit([answer, other]).unit;
}

/** The unit of one cluster: that of all, unless its own values say the other. */
export function unitOfCluster(cluster: ClusterFigures, settled: EfficiencyUnit): EfficiencyUnit {
  const votes = countVotes(rowsOf(cluster));
  const against = settled.unit === 'ratio' ? votes.percentage : settled.unit === 'percentage' ? votes.ratio : 0;
  if (against === 0 || against < MAJORITY * (votes.ratio + votes.percentage)) return settled;
  return { unit: 'unknown', ...sharesOf(votes) };
}

function winnerOf({ ratio, percentage, either }: Votes): EfficiencyUnit['unit'] {
  const voted = ratio + percentage;
  if (voted + either === 0) return 'none';
  if (voted < LEAST_VOTED * (voted + either)) return 'unknown';
  if (ratio >= MAJORITY * voted) return 'ratio';
  return percentage >= MAJORITY * voted ? 'percentage' : 'unknown';
}

function sharesOf({ ratio, percentage, either }: Votes): Omit<EfficiencyUnit, 'unit'> {
  const all = ratio + percentage + either;
  const shareOf = (votes: number): number => (all === 0 ? 0 : votes / all);
  return { ratioShare: shareOf(ratio), percentageShare: shareOf(percentage), eitherShare: shareOf(either) };
}

function rowsOf({ breakdown, breakdown_by_namespace: namespaces }: ClusterFigures): CostFigures[] {
  return [...(breakdown ? [breakdown] : []), ...(namespaces ?? [])];
}

function countVotes(rows: readonly CostFigures[]): Votes {
  const values = rows.flatMap((row) => {
    const [cpu, ram] = [row.costs['cpu_cost'] ?? 0, row.costs['ram_cost'] ?? 0].map((cost) => Math.max(0, cost));
    return [
      { value: row.cpu_efficiency ?? 0, cost: cpu ?? 0 },
      { value: row.ram_efficiency ?? 0, cost: ram ?? 0 },
      { value: row.total_efficiency ?? 0, cost: (cpu ?? 0) + (ram ?? 0) },
    ].filter(({ value }) => value > 0);
  });
  const costOf = (isCounted: (value: number) => boolean): number =>
    sumKnown(values.filter(({ value }) => isCounted(value)).map(({ cost }) => cost)) ?? 0;
  return {
    ratio: costOf((value) => value <= 1),
    percentage: costOf((value) => value > LEAST_PERCENTAGE),
    either: costOf((value) => value > 1 && value <= LEAST_PERCENTAGE),
  };
}

/** The efficiencies of one row as ratios. */
export function efficiencyOf(figures: CostFigures, { unit }: EfficiencyUnit): Efficiency {
  const asRatio = (value: number | null): number | null => {
    if (value === null || unit === 'unknown') return null;
    return unit === 'percentage' ? value / 100 : value;
  };
  return {
    cpu: asRatio(figures.cpu_efficiency),
    ram: asRatio(figures.ram_efficiency),
    total: asRatio(figures.total_efficiency),
  };
}
