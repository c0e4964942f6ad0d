import { known, numberFormat, roundTo } from '../../i18n/formats/numberFormats.js';

/** A ratio as a number of percent for CSV, with the one decimal it has on the screen: 0.6238 → "62.4", in German "62,4". Null: "". */
export function plainPercent(locale: string, ratio: number | null): string {
  const value = known(ratio);
  if (value === null) return '';
  const format = numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false, numberingSystem: 'latn' });
  return format
    .formatToParts(roundTo(roundTo(value, 3) * 100, 1))
    .map(({ type, value: text }) => (type === 'minusSign' ? '-' : text))
    .join('');
}

/** The sign before decimals in `plainPercent` and `I18n.plainNumber`. */
export function decimalSign(locale: string): string {
  const parts = numberFormat(locale, { minimumFractionDigits: 1, numberingSystem: 'latn' }).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
