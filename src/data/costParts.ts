import type { CostPart } from '../domain/index.js';
import { sortParts, sumKnown } from '../domain/index.js';

/** Names by which deployments send the same cost. */
const ALIASES: Readonly<Record<string, string>> = { lb: 'loadBalancer' };

/** Kinds of traffic that `network_cost` is the sum of. */
const NETWORK_DETAILS = ['network_internet_cost', 'network_region_cost', 'network_zone_cost'];

/**
 * The parts of a cost: `ram_cost` → ram, `lb_cost` → loadBalancer, a cost this version does not know under its own name.
 * `total_cost` is what they are parts of, and is left out.
 */
export function partsOf(costs: Readonly<Record<string, number | null>>): CostPart[] {
  const hasNetwork = (costs['network_cost'] ?? null) !== null;
  const parts = new Map<string, number | null>();
  for (const [name, amount] of Object.entries(costs)) {
    if (name === 'total_cost' || (hasNetwork && NETWORK_DETAILS.includes(name))) continue;
    const key = NETWORK_DETAILS.includes(name) ? 'network' : keyOf(name);
    const isAliasOfKnown = name === 'lb_cost' && (costs['load_balancer_cost'] ?? null) !== null;
    if (isAliasOfKnown) continue;
    parts.set(key, key === 'network' ? sumKnown([parts.get(key) ?? null, amount]) : (amount ?? parts.get(key) ?? null));
  }
  return sortParts([...parts].map(([key, amount]) => ({ key, amount })));
}

function keyOf(name: string): string {
  const stem = name.replace(/_cost$/, '');
  return ALIASES[stem] ?? stem.replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
