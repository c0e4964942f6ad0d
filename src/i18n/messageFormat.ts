import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import { dateTimeFormat, formatDate } from './formats/dates.js';
import { known, numberFormat } from './formats/numberFormats.js';
import { UNKNOWN } from './formats/unknownSign.js';

/** What a message may be given. Null, undefined and NaN are written "—". */
export type MessageValues = Record<string, string | number | Date | null | undefined>;

const pluralRules = new Map<string, Intl.PluralRules>();

/** Our own caches behind ICU messages: dates in UTC, and what is unknown is "—" rather than NaN or a throw. */
const formatters: Formatters = {
  getNumberFormat: (locales, options) => {
    const format = numberFormat(String(locales), options as Intl.NumberFormatOptions);
    return withFormat(format, (value) => (known(value as number) === null ? UNKNOWN : format.format(value as number)));
  },
  getDateTimeFormat: (locales, options = {}) => {
    const format = dateTimeFormat(String(locales), options);
    return withFormat(format, (value) => (value instanceof Date && Number.isFinite(value.getTime()) ? format.format(value) : UNKNOWN));
  },
  getPluralRules: (locales, options = {}) => {
    const key = `${String(locales)} ${options.type ?? 'cardinal'}`;
    const rules = pluralRules.get(key) ?? new Intl.PluralRules(locales, options);
    pluralRules.set(key, rules);
    return rules;
  },
};

function withFormat<T extends object>(format: T, write: (value: unknown) => string): T {
  return Object.create(format, { format: { value: write } }) as T;
}

/** Parsed messages by locale and text. Bounded, since a host could make its texts up as it goes. */
const parsed = new Map<string, IntlMessageFormat>();
const MAX_PARSED = 2_000;

function parse(locale: string, text: string): IntlMessageFormat {
  const key = `${locale} ${text}`;
  let message = parsed.get(key);
  if (message === undefined) {
    if (parsed.size >= MAX_PARSED) {
      parsed.clear();
    }
    message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true, formatters });
    parsed.set(key, message);
  }
  return message;
}

function readable(values: MessageValues): Record<string, string | number | Date> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value === null || value === undefined || (typeof value === 'number' && known(value) === null) ? UNKNOWN : value,
    ]),
  );
}

/** One ICU message in one locale. Throws where its syntax is broken or it asks for a value that was not given. */
export function formatMessage(locale: string, text: string, values: MessageValues = {}): string {
  const result: unknown = parse(locale, text).format(readable(values));
  return (Array.isArray(result) ? result : [result])
    .map((part: unknown) => (part instanceof Date ? formatDate(locale, part) : String(part)))
    .join('');
}
