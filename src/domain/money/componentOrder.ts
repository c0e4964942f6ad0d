import { compareText } from '../compareText.js';
import type { CostPart } from '../costTypes.js';

/** The order in which parts are shown; a cost this list does not know stands before `other`, by name. */
export const COMPONENT_ORDER: readonly string[] = [
  'cpu',
  'ram',
  'gpu',
  'pv',
  'network',
  'loadBalancer',
  'management',
  'shared',
  'external',
  'idle',
];

export function sortParts<Part extends Pick<CostPart, 'key'>>(parts: readonly Part[]): Part[] {
  return [...parts].sort((a, b) => rankOf(a.key) - rankOf(b.key) || compareText(a.key, b.key));
}

function rankOf(key: string): number {
  if (key === 'other') return COMPONENT_ORDER.length + 1;
  const rank = COMPONENT_ORDER.indexOf(key);
  return rank === -1 ? COMPONENT_ORDER.length : rank;
}
