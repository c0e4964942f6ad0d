import { minorUnitDigits } from '../../domain/money/currencyDigits.js';
import type { I18n } from '../createI18n.js';
import { known, numberFormat } from './numberFormats.js';
import { UNKNOWN } from './unknownSign.js';

/** What six decimals cannot show has no part in a bill. */
const DIGITS = 6;

/** An amount as it came, before rounding to the minor unit: 12.223487, 105.00. Without the currency's sign. Null: "—". */
export function exactAmount(amount: number | null, { locale, currency }: I18n): string {
  return write(amount, locale, minorUnitDigits(currency));
}

/** A ratio or another number as it came: 0.4217. Null: "—". */
export function exactNumber(value: number | null, { locale }: I18n): string {
  return write(value, locale, 0);
}

function write(found: number | null, locale: string, minimumFractionDigits: number): string {
  const value = known(found);
  if (value === null) return UNKNOWN;
  const tiny = Math.abs(value) < 0.5e-6 && value !== 0;
  const digits = tiny ? { maximumSignificantDigits: 3 } : { minimumFractionDigits, maximumFractionDigits: DIGITS };
  return numberFormat(locale, digits).format(value === 0 ? 0 : value);
}
