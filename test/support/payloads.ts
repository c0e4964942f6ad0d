import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A payload with real figures, as text: what the server would send. */
export function readPayload(name: string): string {
  return readFileSync(resolve('src/mocks/payloads', `${name}.json`), 'utf8');
}

/** Σ of shown amounts, in whole minor units so that adding them loses nothing. */
export function sumShown(amounts: readonly (number | null)[], digits = 2): number {
  return amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 10 ** digits), 0) / 10 ** digits;
}
