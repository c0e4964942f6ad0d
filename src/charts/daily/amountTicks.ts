import { getNiceTickValues } from 'recharts';
import { TRACE } from '../../domain/money/currencyDigits.js';

const COUNTS = [5, 4, 6];

/** Round amounts with the lowest and the highest between them, 0 among them: of a few scales the one that has least room to spare. */
export function amountTicks(lowest: number, highest: number): number[] {
  // What rounds to nothing is drawn as that.
  if (!(highest - lowest > 2 * TRACE)) return [0, 1];
  const scales = COUNTS.map((count) => getNiceTickValues([lowest, highest], count, true, 'snap125'));
  const length = (scale: readonly number[]) => (scale.at(-1) ?? 0) - (scale[0] ?? 0);
  return scales.reduce((best, scale) => (length(scale) < length(best) ? scale : best));
}
