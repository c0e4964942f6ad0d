import { sumKnown } from '../money/sumAmounts.js';
import type { FormulaCode, ReceiptCorrection, ReceiptField, ReceiptFormula } from './receipt.js';
import type { UnknownReason } from '../report/decisions.js';

/** How one exact figure came about. */
export interface Derivation {
  formula: ReceiptFormula;
  fields: ReceiptField[];
  corrections: ReceiptCorrection[];
}

/** A correction; null and false: there is none. */
export type Corrections = readonly (ReceiptCorrection | null | false)[];

export function derived(
  code: FormulaCode,
  values: ReceiptFormula['values'],
  fields: ReceiptField[],
  corrections: Corrections = [],
): Derivation {
  return { formula: { code, values }, fields, corrections: corrections.filter((one) => one !== null && one !== false) };
}

export function unknown(reason: UnknownReason, fields: ReceiptField[] = [], corrections: Corrections = []): Derivation {
  return derived('unknown', { reason }, fields, corrections);
}

/** Taken as it came from the last of the fields. `reason`: why it is not known after all. */
export function taken(
  of: 'answer' | 'cluster' | 'namespace' | 'row',
  fields: ReceiptField[],
  reason: UnknownReason | null,
  corrections: Corrections = [],
): Derivation {
  const { path = '', value = null } = fields.at(-1) ?? {};
  if (reason !== null) return unknown(reason, fields, corrections);
  return derived('field', { field: path.slice(path.lastIndexOf('.') + 1), of, value }, fields, corrections);
}

type RestCode = Extract<FormulaCode, `restOf${string}`>;

/** whole − Σ parts; unknown where one of both is. `of`: what has the parts. */
export function restOf(
  code: RestCode,
  { exact, whole, parts, of }: { exact: number | null; whole: number | null; parts: readonly (number | null)[]; of?: string },
  fields: ReceiptField[],
  corrections: Corrections = [],
): Derivation {
  if (whole === null || exact === null) return unknown('wholeUnknown', fields);
  const sum = sumKnown(parts) ?? 0;
  const values = { ...(of !== undefined && { of }), whole, parts: sum, count: parts.length };
  return derived(code, values, fields, [...corrections, noise(exact, whole - sum)]);
}

/** A remainder too small to be more than rounding at the producer's counts as nothing. */
export function noise(exact: number, computed: number): ReceiptCorrection | false {
  const difference = computed - exact;
  return Math.abs(difference) > 1e-9 && { code: 'noise', values: { difference } };
}
