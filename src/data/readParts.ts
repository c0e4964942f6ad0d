import { sortParts, sumKnown, type CostPart } from '../domain/index.js';
import { ownValue } from '../domain/ownValue.js';

/** Names by which deployments send the same cost. */
const ALIASES: ReadonlyMap<string, string> = new Map([['lb', 'loadBalancer']]);

/** Names that say what others under the same key say in part, or in another way. */
const STANDARD: readonly string[] = ['network_cost', 'load_balancer_cost'];

/** Kinds of traffic that `network_cost` is the sum of. */
const NETWORK_DETAILS: readonly string[] = ['network_internet_cost', 'network_region_cost', 'network_zone_cost'];

/** A part of a cost, and the fields it was read from. */
export interface ReadPart extends CostPart {
  /** Every field of this part. */
  names: readonly string[];
  /** Those that make the amount: one, or several kinds of traffic to add up. */
  used: readonly string[];
}

/**
 * The parts of a cost: `ram_cost` → ram, `lb_cost` → loadBalancer, a cost this version does not know under its own name.
 * `total_cost` is what they are parts of, and is left out.
 */
export function readParts(costs: Readonly<Record<string, number | null>>): ReadPart[] {
  const byKey = new Map<string, string[]>();
  for (const name of Object.keys(costs)) {
    if (name === 'total_cost') continue;
    const key = keyOf(name);
    const names = byKey.get(key);
    if (names === undefined) byKey.set(key, [name]);
    else names.push(name);
  }
  const parts = [...byKey].map(([key, names]): ReadPart => {
    const used = usedOf(key, names, costs);
    return { key, amount: sumKnown(used.map((name) => ownValue(costs, name) ?? null)), names, used };
  });
  return sortParts(parts);
}

export function partsOf(costs: Readonly<Record<string, number | null>>): CostPart[] {
  return readParts(costs).map(({ key, amount }) => ({ key, amount }));
}

function usedOf(key: string, names: readonly string[], costs: Readonly<Record<string, number | null>>): readonly string[] {
  const known = names.filter((name) => ownValue(costs, name) !== null);
  const candidates = known.length > 0 ? known : names;
  const standard = candidates.find((name) => STANDARD.includes(name));
  if (standard !== undefined) return [standard];
  return key === 'network' ? names.filter((name) => name !== 'network_cost') : candidates.slice(-1);
}

function keyOf(name: string): string {
  if (NETWORK_DETAILS.includes(name)) return 'network';
  const stem = name.replace(/_cost$/, '');
  return ALIASES.get(stem) ?? stem.replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
