import { minorUnitDigits, roundAmount } from '../domain/money.js';

/** A cost with a name. Null: not known. */
export interface NamedAmount {
  name: string;
  amount: number | null;
}

/** The parts of a chart by what can be done with them. */
export interface Partition<T extends NamedAmount> {
  /** Known and not negative: they have a length, an angle. */
  drawn: (T & { amount: number })[];
  /** Negative or not known: said in words beside the drawing. */
  notDrawn: T[];
}

export function partition<T extends NamedAmount>(parts: readonly T[]): Partition<T> {
  const canDraw = (part: T): part is T & { amount: number } => part.amount !== null && Number.isFinite(part.amount) && part.amount >= 0;
  return { drawn: parts.filter(canDraw), notDrawn: parts.filter((part) => !canDraw(part)) };
}

/** Sum of the known amounts, without the noise of binary fractions. */
export function sum(amounts: readonly (number | null)[], currency: string): number {
  const known = amounts.filter((amount) => amount !== null && Number.isFinite(amount));
  return roundAmount(
    known.reduce<number>((total, amount) => total + (amount ?? 0), 0),
    minorUnitDigits(currency),
  );
}

/** What the parts leave of the total. Null: nothing, or the total is not known. */
export function remainder(total: number | null, amounts: readonly (number | null)[], currency: string): number | null {
  if (total === null) {
    return null;
  }
  const left = sum([total, -sum(amounts, currency)], currency);
  return left === 0 ? null : left;
}

/** An amount as a share of the total. Null where either is not known, or where the total is no whole to have a share of. */
export function share(amount: number | null, total: number | null): number | null {
  return amount === null || total === null || total <= 0 ? null : amount / total;
}
