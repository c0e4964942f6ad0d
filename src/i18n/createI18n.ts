import type { ChargePeriod } from '../domain/types.js';
import { formatDate, formatDateRange, formatDateTime, formatDuration } from './formats/dates.js';
import { formatMessage, type MessageValues } from './messageFormat.js';
import { ENGLISH, type MessageKey, type Messages } from './messages.js';
import { createMoneyFormatter, type FormatMoney, type MoneyFormatter } from './formats/moneyFormat.js';
import { formatPercent } from './formats/percentFormat.js';
import { isolated, leftToRight } from './formats/leftToRight.js';
import { resolveLocale } from './resolveLocale.js';
import { ownValue } from '../domain/ownValue.js';
import { cleanName } from '../domain/cleanName.js';

/** Words, money, percentages and dates of one locale and currency. Nothing here throws; what is null reads "—". */
export interface I18n extends MoneyFormatter {
  /** BCP 47, as `Intl` resolved it. */
  locale: string;
  /** Of the words, where it is not that of the locale: English in a Hebrew page. For blocks of several texts. */
  wordsDirection: 'ltr' | undefined;
  /** Of the words: `en` where a language has none of ours and none of the host's. */
  language: string;
  /** ISO 4217, as the host gave it; '': it gave none, and amounts stand without a unit. */
  currency: string;
  /** The text of a key. Give counts as numbers and write them `{count, number}` or `#`; a bare `{count}` is not grouped. */
  t: (key: MessageKey, values?: MessageValues) => string;
  has: (key: string) => key is MessageKey;
  /** A ratio with one decimal: "62.4%"; "<0.1%" for what is there but too small to show. Null: "—". */
  percent: (ratio: number | null) => string;
  /** The UTC day: "Nov 23, 2026". */
  date: (date: Date) => string;
  /** "Nov 23, 2026, 05:10 UTC". */
  dateTime: (date: Date) => string;
  /** Half-open in, first and last UTC day out: "Nov 1 – 23, 2026". */
  dateRange: (period: ChargePeriod) => string;
  /** Milliseconds in the largest natural unit: "5 minutes". */
  duration: (ms: number) => string;
  /** Name of a cost part: "CPU"; an unknown key becomes readable by itself ("snapshot_copy" → "Snapshot copy"). */
  componentName: (key: string) => string;
}

export interface I18nOptions {
  /** BCP 47 (`de-AT`): its language picks the messages, the whole of it the formats. What `Intl` does not know becomes English. */
  locale: string;
  /** ISO 4217. */
  currency: string;
  /** Texts of the locale's language, from `loadMessages`. Without them: English. */
  translations?: Messages;
  /** The host's own texts by key, before all others; ours stand in where one is missing or broken. */
  messages?: Messages;
  /** The host's own way to write a full amount. */
  formatMoney?: FormatMoney;
}

/** Formatters and words without React. */
export function createI18n({ locale: wanted, currency: given, translations = ENGLISH, messages, formatMoney }: I18nOptions): I18n {
  const { locale, language, direction } = resolveLocale(wanted);
  // A host whose own data is still on its way has none yet.
  const currency = typeof given === 'string' ? given.trim() : '';
  const has = (key: string): key is MessageKey => Object.hasOwn(ENGLISH, key);
  // A host may pass all of its messages, ours among them or not.
  const hasOwnWords = translations !== ENGLISH || Object.keys(messages ?? {}).some(has);
  // Each source with the locale its plurals follow: an English text stays English on a Polish page.
  const sources = [
    { texts: messages ?? {}, locale, isForeign: false },
    { texts: translations, locale: translations === ENGLISH ? 'en' : locale, isForeign: translations === ENGLISH && direction === 'rtl' },
    { texts: ENGLISH, locale: 'en', isForeign: direction === 'rtl' },
  ];

  const t = (key: MessageKey, values?: MessageValues): string => {
    for (const source of sources) {
      const text = ownValue(source.texts, key);
      const given = source.isForeign && values !== undefined ? isolated(values) : values;
      const shown = typeof text === 'string' ? tryFormat(source.locale, text, given) : undefined;
      if (shown !== undefined) {
        return source.isForeign ? leftToRight(shown) : shown;
      }
    }
    return ownValue(ENGLISH, key) ?? key;
  };

  return {
    locale,
    language: hasOwnWords ? language : 'en',
    wordsDirection: !hasOwnWords && direction === 'rtl' ? 'ltr' : undefined,
    currency,
    t,
    has,
    ...createMoneyFormatter(locale, currency, formatMoney),
    percent: (ratio) => formatPercent(locale, ratio),
    date: (date) => formatDate(locale, date),
    dateTime: (date) => formatDateTime(locale, date),
    dateRange: (period) => formatDateRange(locale, period),
    duration: (ms) => formatDuration(locale, ms),
    componentName: (key) => {
      const message = `component.${key}`;
      return has(message) ? t(message) : humanise(key);
    },
  };
}

/** A broken text of the host or of a translation must not take the page down: the next source speaks. */
function tryFormat(locale: string, text: string, values?: MessageValues): string | undefined {
  try {
    return formatMessage(locale, text, values);
  } catch {
    return undefined;
  }
}

/** `snapshot_copy` or `snapshotCopy` → "Snapshot copy". */
function humanise(key: string): string {
  const words = cleanName(key)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_\-\s]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
