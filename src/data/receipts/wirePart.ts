import type { ReceiptCorrection, ReceiptField } from '../../domain/receipt.js';
import { partsOf } from '../costParts.js';

/** The fields of the payload one part of a cost was read from. */
export interface WirePart {
  /** Those that make the amount: one, or several kinds of traffic to add up. */
  used: ReceiptField[];
  corrections: ReceiptCorrection[];
}

/** `path` leads to the object that holds the costs. */
export function wirePart(costs: Readonly<Record<string, number | null>>, key: string, path: string): WirePart {
  const named = Object.entries(costs).filter(([name]) => partsOf({ [name]: 0 })[0]?.key === key);
  const isUsed = usedNames(named, key);
  const fieldOf = ([name, value]: [string, number | null]): ReceiptField => ({ path: `${path}.${name}`, value });
  const used = named.filter(([name]) => isUsed.has(name));
  return {
    used: used.map(fieldOf),
    corrections: [
      ...(used.length > 1 ? [{ code: 'networkSummed' as const, values: { count: used.length } }] : []),
      ...(isUsed.has('lb_cost') ? [{ code: 'aliasUsed' as const, values: { field: 'lb_cost', standard: 'load_balancer_cost' } }] : []),
      ...named
        .filter(([name, value]) => !isUsed.has(name) && value !== null)
        .map(([name, value]) => ({ code: 'fieldIgnored' as const, values: { field: name, value } })),
    ],
  };
}

/** As `partsOf` chooses among names of one cost. */
function usedNames(named: readonly [string, number | null][], key: string): Set<string> {
  const names = named.map(([name]) => name);
  const known = named.filter(([, value]) => value !== null).map(([name]) => name);
  if (key === 'network') {
    const isTotal = (known.length > 0 ? known : names).includes('network_cost');
    return new Set(isTotal ? ['network_cost'] : names.filter((name) => name !== 'network_cost'));
  }
  if (known.includes('load_balancer_cost')) return new Set(['load_balancer_cost']);
  return new Set((known.length > 0 ? known : names).slice(-1));
}
