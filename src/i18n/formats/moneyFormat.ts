import { isTrace, minorUnitDigits, roundAmount } from '../../domain/money/currencyDigits.js';
import { known, numberFormat } from './numberFormats.js';
import { UNKNOWN } from './unknownSign.js';

/**
 * A host's own way to write an amount. It gets the amount as it is shown, rounded to the currency's minor unit. Where it throws or gives no
 * text, ours stands in.
 */
export type FormatMoney = (amount: number, currency: string) => string;

export interface MoneyFormatter {
  /** At the currency's minor unit: "€1,234.50"; what only rounds to zero: "< €0.01", "> −€0.01". Null: "—". −0 is 0. */
  money: (amount: number | null) => string;
  /** Three significant digits, for axis ticks: "€3.47k". */
  moneyCompact: (amount: number | null) => string;
  /** For CSV: minor-unit digits, no grouping, the locale's decimal sign. Null: "". */
  plainNumber: (amount: number | null) => string;
  /** The same with as many digits as tell the amount. */
  plainExact: (amount: number | null) => string;
}

/** Further digits of an amount are no part of a bill; of one that has none before, the first three are. */
const EXACT_DIGITS = 6;
const LEAST_IN_DIGITS = 1e-6;

/** To the minor unit; an amount too large to scale stays as it is. */
function rounded(amount: number, digits: number): number {
  const result = roundAmount(amount, digits);
  return Number.isFinite(result) ? result : amount;
}

/** Writes a number as money; what `Intl` refuses as a currency code stands after the number as it was given. */
function currencyWriter(locale: string, currency: string, options: Intl.NumberFormatOptions): (amount: number) => string {
  try {
    const format = numberFormat(locale, { style: 'currency', currency, ...options });
    return (amount) => format.format(amount);
  } catch {
    const format = numberFormat(locale, options);
    return (amount) => `${format.format(amount)} ${currency}`.trim();
  }
}

/** "€3.47K" → "€3.47k", as the host writes it. */
function lowerThousands(text: string): string {
  return text.replace(/(\d)K(?!\p{L})/u, '$1k');
}

/** Money of one currency in one locale. `host`, where given, writes the full form; should it fail, ours stands in. */
export function createMoneyFormatter(locale: string, currency: string, host?: FormatMoney): MoneyFormatter {
  const digits = minorUnitDigits(currency);
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const full = currencyWriter(locale, currency, fraction);
  const compact = currencyWriter(locale, currency, { notation: 'compact', maximumSignificantDigits: 3 });
  const latin = { useGrouping: false, numberingSystem: 'latn' };
  const plain = numberFormat(locale, { ...fraction, ...latin });
  const exact = numberFormat(locale, { ...latin, minimumFractionDigits: digits, maximumFractionDigits: EXACT_DIGITS });
  const tiny = numberFormat(locale, { ...latin, maximumSignificantDigits: 3 });

  const hostOrFull = (amount: number): string => {
    try {
      // Asked at run time: some hosts' formatters give elements, or nothing while their own data is on its way.
      const written: unknown = host?.(amount, currency);
      return typeof written === 'string' && written !== '' ? written : full(amount);
    } catch {
      return full(amount);
    }
  };

  return {
    money: (amount) => {
      const value = known(amount);
      if (value === null) return UNKNOWN;
      if (!isTrace(value)) return hostOrFull(rounded(value, digits));
      const least = hostOrFull(Math.sign(value) / 10 ** digits);
      return `${value > 0 ? '<' : '>'}\u00a0${least}`;
    },
    moneyCompact: (amount) => {
      const value = known(amount);
      return value === null ? UNKNOWN : lowerThousands(compact(value === 0 || isTrace(value) ? 0 : value));
    },
    plainNumber: (amount) => {
      const value = known(amount);
      return value === null ? '' : written(plain, rounded(value, digits));
    },
    plainExact: (amount) => {
      const value = known(amount);
      return value === null ? '' : written(value !== 0 && Math.abs(value) < LEAST_IN_DIGITS ? tiny : exact, value === 0 ? 0 : value);
    },
  };
}

/** A typographic minus (Swedish, Slovenian) would make it text in a spreadsheet. */
function written(format: Intl.NumberFormat, value: number): string {
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'minusSign' ? '-' : part.value))
    .join('');
}

/** A difference with its sign. A minus is written where the locale, or the host, puts it. */
export function signedMoney(difference: number, { money }: Pick<MoneyFormatter, 'money'>): string {
  return difference > 0 ? `+${money(difference)}` : money(difference);
}
