import { leftToRight } from './leftToRight.js';
import { known, numberFormat, roundTo } from './numberFormats.js';
import { resolveLocale } from '../resolveLocale.js';
import { UNKNOWN } from './unknownSign.js';

/** The smallest ratio that one decimal of a percentage can show. */
const SMALLEST_SHOWN = 0.001;

/** A ratio as a percentage with one decimal: 0.6238 → "62.4%", 13.96 → "1,396.0%". What is there but would read 0.0 % says "<0.1%". */
export function formatPercent(locale: string, ratio: number | null): string {
  const value = known(ratio);
  if (value === null) {
    return UNKNOWN;
  }
  const format = numberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  // Rounded as the efficiency bands are, so that figure and band never disagree.
  const rounded = roundTo(value, 3);
  if (rounded === 0 && value !== 0) {
    const text = value > 0 ? `<${format.format(SMALLEST_SHOWN)}` : `>${format.format(-SMALLEST_SHOWN)}`;
    return resolveLocale(locale).direction === 'rtl' ? leftToRight(text) : text;
  }
  return format.format(rounded);
}
