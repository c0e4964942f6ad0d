import { sumKnown } from '../money/sumAmounts.js';
import type { FormulaCode, ReceiptCorrection, ReceiptField, ReceiptFormula } from './receipt.js';

/** How one exact figure came about, or would have if it were known: then what stands in its formula is passed over. */
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

/** Of a figure that is not known, what there is of that it would have been made of. */
export function notDerived(fields: ReceiptField[] = [], corrections: Corrections = []): Derivation {
  return derived('unknown', { reason: 'absent' }, fields, corrections);
}

/** Taken as it came from the last of the fields. */
export function taken(of: 'answer' | 'cluster' | 'namespace' | 'row', fields: ReceiptField[], corrections: Corrections = []): Derivation {
  const { path = '', value = null } = fields.at(-1) ?? {};
  return derived('field', { field: path.slice(path.lastIndexOf('.') + 1), of, value }, fields, corrections);
}

type RestCode = Extract<FormulaCode, `restOf${string}`>;

/** whole − Σ parts. `of`: what has the parts. */
export function restOf(
  code: RestCode,
  { exact, whole, parts, of }: { exact: number | null; whole: number | null; parts: readonly (number | null)[]; of?: string },
  fields: ReceiptField[],
  corrections: Corrections = [],
): Derivation {
  const sum = sumKnown(parts) ?? 0;
  const values = { ...(of !== undefined && { of }), whole, parts: sum, count: parts.length };
  return derived(code, values, fields, [...corrections, noise(exact, whole === null ? null : whole - sum)]);
}

/** A remainder too small to be more than rounding at the producer's counts as nothing. */
export function noise(exact: number | null, computed: number | null): ReceiptCorrection | false {
  if (exact === null || computed === null) return false;
  const difference = computed - exact;
  return Math.abs(difference) > 1e-9 && { code: 'noise', values: { difference } };
}
