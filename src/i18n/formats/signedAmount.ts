import { numberFormat, roundTo } from './numberFormats.js';
import { formatPercent } from './percentFormat.js';

/** A relative change with its sign: "+4.2%", "-12.0%", "0.0%"; "<0.1%", without sign, for one too small to show. */
export function formatSignedPercent(locale: string, ratio: number): string {
  const rounded = roundTo(ratio, 3);
  if (rounded === 0) return formatPercent(locale, Math.abs(ratio));
  return numberFormat(locale, { style: 'percent', ...ONE_DECIMAL }).format(rounded);
}

/** A difference of two ratios in percentage points, with its sign and without a unit: 0.042 → "+4.2". */
export function formatSignedPoints(locale: string, difference: number): string {
  return numberFormat(locale, ONE_DECIMAL).format(roundTo(difference * 100, 1));
}

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
