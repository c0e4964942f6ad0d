import type { ChangeMember } from '../compare/change.js';
import type { Comparison } from '../compare/comparison.js';
import type { CostReport } from '../types.js';
import { compareFigures } from './rowFigures.js';

/** A cluster, or a namespace of one, that had a cost in one of two periods alone. */
export interface NewOrGone extends ChangeMember {
  /** Whose namespace it is. Null: it is a cluster. */
  clusterName: string | null;
}

export interface NewAndGone {
  /** With what they cost now, the largest first. */
  appeared: NewOrGone[];
  /** With what they cost before, the largest first. */
  gone: NewOrGone[];
}

/** What came and what went between two periods. Of a cluster that did itself, its namespaces are not named. */
export function newAndGone({ clusters }: CostReport, { total, kubernetes, clusterChange }: Comparison): NewAndGone {
  const splitOf = (change: typeof total) => (change.kind === 'change' ? change.split : undefined);
  const ofAll = splitOf(kubernetes) ?? splitOf(total);
  const collect = (side: keyof NewAndGone): NewOrGone[] =>
    [
      ...(ofAll?.[side] ?? []).map((member) => ({ ...member, clusterName: null })),
      ...clusters.flatMap(({ id, name }) => (splitOf(clusterChange(id))?.[side] ?? []).map((member) => ({ ...member, clusterName: name }))),
    ].sort((a, b) => compareFigures(magnitude(a), magnitude(b)));
  return { appeared: collect('appeared'), gone: collect('gone') };
}

function magnitude({ amount }: ChangeMember): number | null {
  return amount === null ? null : Math.abs(amount);
}
