import { USE_PARTS } from '../../src/domain/efficiency/computeUse.js';
import type { Receipt, ReceiptFormula } from '../../src/domain/explain/receipt.js';

/** What a reader gets who computes the stated operands as the formula says; null for what is not known. */
export function evaluateFormula({ code, values }: ReceiptFormula): number | null {
  const of = (name: string): number => {
    const value = values[name];
    if (typeof value !== 'number') throw new Error(`${code} states no ${name}: ${JSON.stringify(values)}`);
    return value;
  };
  const orZero = (name: string): number => (values[name] === null ? 0 : of(name));
  switch (code) {
    case 'field':
      return of('value');
    case 'percentage':
      return of('value') / 100;
    case 'correctedTotal':
      return of('reported') - of('surplus');
    case 'totalPlusKubernetes':
      return of('reported') + of('surplus');
    case 'cloudPlusKubernetes':
    case 'cloudAndKubernetes':
      return of('cloud') + orZero('kubernetes');
    case 'kubernetesWithRows':
      return of('kubernetes') + of('rows');
    case 'totalMinusKubernetes':
      return of('total') - of('kubernetes');
    case 'totalAlone':
      return of('total');
    case 'sumOfClusters':
    case 'sumOfRows':
    case 'sumOfFields':
    case 'sumOfParts':
    case 'sumOfSelection':
      return of('sum');
    case 'restOfParts':
    case 'restOfNamespaces':
    case 'restOfNamespaceParts':
    case 'restOfClusters':
    case 'restOfAccounts':
    case 'restOfResources':
      return of('whole') - of('parts');
    case 'share':
      return of('part') / of('whole');
    case 'usedOfRequested':
      return of('used') / of('requested');
    case 'combinedSides':
      return (
        (orZero('cpu') * of('cpuCost') + orZero('ram') * of('ramCost') + orZero('whole') * of('wholeCost')) /
        (of('cpuCost') + of('ramCost') + of('wholeCost'))
      );
    case 'twoSides':
      return (orZero('cpu') * of('cpuCost') + orZero('ram') * of('ramCost')) / (of('cpuCost') + of('ramCost'));
    case 'use': {
      const part = String(values['part']);
      const others = USE_PARTS.filter((name) => name !== part);
      const isOfTotal = others.length < USE_PARTS.length;
      return isOfTotal ? of('total') - others.reduce((sum, name) => sum + of(name), 0) : of(part);
    }
    case 'unknown':
      return null;
  }
}

/** Below it a remainder is taken for rounding at the producer's, and for nothing. */
const NOISE = 5e-5;

/** How far a receipt is from what its own operands give; what it says to be noise is none of it. */
export function formulaError({ exact, formula, corrections }: Receipt): number {
  const computed = evaluateFormula(formula);
  if (exact === null || computed === null) return exact === computed ? 0 : Infinity;
  const error = Math.abs(exact - computed);
  return corrections.some(({ code }) => code === 'noise') && error < NOISE ? 0 : error;
}
