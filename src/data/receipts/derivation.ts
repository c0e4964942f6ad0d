import type { FormulaCode, ReceiptCorrection, ReceiptField, ReceiptFormula, UnknownReason } from '../../domain/receipt.js';

/** How one exact figure came about. */
export interface Derivation {
  formula: ReceiptFormula;
  fields: ReceiptField[];
  corrections: ReceiptCorrection[];
}

export function derived(
  code: FormulaCode,
  values: ReceiptFormula['values'],
  fields: ReceiptField[],
  corrections: (ReceiptCorrection | null)[] = [],
): Derivation {
  return { formula: { code, values }, fields, corrections: corrections.filter((correction) => correction !== null) };
}

export function unknown(reason: UnknownReason, fields: ReceiptField[] = [], corrections: (ReceiptCorrection | null)[] = []): Derivation {
  return derived('unknown', { reason }, fields, corrections);
}

/** A remainder too small to be more than rounding at the producer's counts as nothing. Null: there is none, or it counts. */
export function noise(exact: number | null, computed: number): ReceiptCorrection | null {
  const difference = computed - (exact ?? computed);
  return Math.abs(difference) > 1e-9 ? { code: 'noise', values: { difference } } : null;
}
