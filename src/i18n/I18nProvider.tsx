import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createI18n, type I18n } from './createI18n.js';
import { loadedMessages, loadMessages } from './loadMessages.js';
import { ENGLISH, type Messages } from './messages.js';
import type { FormatMoney } from './money.js';
import { resolveLocale } from './resolveLocale.js';

export interface I18nProviderProps {
  /** BCP 47; its language picks the messages, the whole of it the formats. */
  locale: string;
  /** ISO 4217. */
  currency: string;
  /** The host's own texts by key; ours stand in where one is missing or broken. */
  messages?: Messages;
  /** The host's own way to write a full amount. */
  formatMoney?: FormatMoney;
  children: ReactNode;
}

const I18nContext = createContext<I18n | null>(null);

/** Gives words and formats to all below. While a newly chosen language is fetched, the former one stays as a whole: never two languages at once. */
export function I18nProvider({ locale, currency, messages, formatMoney, children }: I18nProviderProps) {
  const { language } = resolveLocale(locale);
  const shown = useLanguage(language);
  const isReady = shown.language === language;
  const i18n = useMemo(
    () =>
      createI18n({
        locale: isReady ? locale : shown.language,
        currency,
        translations: shown.translations,
        messages: isReady ? messages : undefined,
        formatMoney,
      }),
    [locale, currency, shown, isReady, messages, formatMoney],
  );
  return <I18nContext.Provider value={i18n}>{children}</I18nContext.Provider>;
}

/** The words and formats in force. Throws outside an `I18nProvider`. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) {
    throw new Error('useI18n was called outside an I18nProvider. Wrap the component in <I18nProvider locale currency>.');
  }
  return i18n;
}

interface ShownLanguage {
  language: string;
  translations: Messages;
}

/** The language asked for once its messages are there, the last one (English at first) until then. */
function useLanguage(language: string): ShownLanguage {
  const [shown, setShown] = useState<ShownLanguage>({ language: 'en', translations: ENGLISH });
  const ready = loadedMessages(language);

  if (ready !== undefined && (shown.language !== language || shown.translations !== ready)) {
    setShown({ language, translations: ready });
  }

  useEffect(() => {
    if (ready !== undefined) {
      return undefined;
    }
    let isCurrent = true;
    const show = (translations: Messages) => {
      if (isCurrent) {
        setShown({ language, translations });
      }
    };
    // A chunk that cannot be fetched leaves the words English; figures and dates still follow the locale.
    loadMessages(language).then(show, () => {
      show(ENGLISH);
    });
    return () => {
      isCurrent = false;
    };
  }, [language, ready]);

  return shown;
}
