/**
 * Money of the mocked backend is counted in whole millionths of the billing currency, so that sums are exact; the wire has it as a
 * number of six decimals.
 */
export type Micros = number;

const PER_UNIT = 1_000_000;

/** Millionths of an amount; what is no finite number (a fault may send anything) counts as nothing. */
export function toMicros(amount: unknown): Micros {
  const value = typeof amount === 'string' ? Number(amount) : amount;
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value * PER_UNIT) : 0;
}

/** The number the wire carries. */
export function toAmount(micros: Micros): number {
  return micros / PER_UNIT;
}

/** The amounts' sum, exact to the sixth decimal. */
export function sumAmounts(amounts: readonly unknown[]): number {
  return toAmount(amounts.reduce<Micros>((sum, amount) => sum + toMicros(amount), 0));
}
