import type { ClusterCost, NamespaceCost, OtherMeaning } from '../types.js';

/** What the part `other` means in the clusters that have it. Null: in none, or not one thing in all of them. */
export function otherMeaningIn(clusters: readonly Pick<ClusterCost, 'components' | 'otherMeaning'>[]): OtherMeaning | null {
  const having = clusters.filter(({ components }) => components.some(({ key }) => key === 'other'));
  const [only, ...others] = new Set(having.map(({ otherMeaning }) => otherMeaning));
  return others.length > 0 ? null : (only ?? null);
}

/** What it means in a namespace: one without any other part is not split. */
export function otherMeaningOf({ components }: Pick<NamespaceCost, 'components'>): OtherMeaning {
  return components.some(({ key, amount }) => key !== 'other' && amount !== null) ? 'adjustments' : 'notSplit';
}
