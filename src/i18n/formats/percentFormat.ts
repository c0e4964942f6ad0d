import { leftToRight } from './leftToRight.js';
import { known, numberFormat, roundTo } from './numberFormats.js';
import { resolveLocale } from '../resolveLocale.js';
import { UNKNOWN } from './unknownSign.js';

/** The smallest ratio that one decimal of a percentage can show. */
const SMALLEST_SHOWN = 0.001;
const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const SIGNED = { ...ONE_DECIMAL, signDisplay: 'exceptZero' } as const;

/** A ratio as a percentage with one decimal: 0.6238 → "62.4%", 13.96 → "1,396.0%". What is there but would read 0.0 % says "<0.1%". */
export function formatPercent(locale: string, ratio: number | null): string {
  const value = known(ratio);
  if (value === null) {
    return UNKNOWN;
  }
  const format = numberFormat(locale, { style: 'percent', ...ONE_DECIMAL });
  // Rounded as the efficiency bands are, so that figure and band never disagree.
  const rounded = roundTo(value, 3);
  if (rounded === 0 && value !== 0) {
    const text = value > 0 ? `<${format.format(SMALLEST_SHOWN)}` : `>${format.format(-SMALLEST_SHOWN)}`;
    return resolveLocale(locale).direction === 'rtl' ? leftToRight(text) : text;
  }
  return format.format(rounded);
}

/** A relative change with its sign: "+4.2%", "-12.0%", "0.0%"; "<0.1%", without sign, for one too small to show. */
export function formatSignedPercent(locale: string, ratio: number): string {
  const rounded = roundTo(ratio, 3);
  if (rounded === 0) return formatPercent(locale, Math.abs(ratio));
  return numberFormat(locale, { style: 'percent', ...SIGNED }).format(rounded);
}

/** A difference of two ratios in percentage points, with its sign and without a unit: 0.042 → "+4.2". */
export function formatSignedPoints(locale: string, difference: number): string {
  return numberFormat(locale, SIGNED).format(roundTo(difference * 100, 1));
}

/** From ten times the cost on, a percentage says less than the amount. */
const LARGEST_RATIO = 10;

/** Whether a relative change is worth saying. */
export function isTelling(ratio: number | null): ratio is number {
  return ratio !== null && Math.abs(ratio) < LARGEST_RATIO;
}
