import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createI18n, type I18n, type I18nOptions } from './createI18n.js';
import { loadedMessages, loadMessages } from './loadMessages.js';
import { ENGLISH, type Messages } from './messages.js';
import { resolveLocale } from './resolveLocale.js';
import { useInstance } from './useInstance.js';
import { ownValue } from '../domain/ownValue.js';

export interface I18nProviderProps extends Omit<I18nOptions, 'translations'> {
  children: ReactNode;
}

const I18nContext = createContext<I18n | null>(null);
const InstanceContext = createContext(1);
const SettledContext = createContext(true);

/** Gives words and formats to all below. While a newly chosen language is fetched, the former one stays as a whole: never two languages at once. */
export function I18nProvider({ locale, currency, messages: given, formatMoney, children }: I18nProviderProps) {
  const messages = useSameTexts(given);
  const { language } = resolveLocale(locale);
  const { shown, isReady, hasBegun } = useLanguage(language);
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
  const instance = useInstance();
  return (
    <InstanceContext.Provider value={instance}>
      <SettledContext.Provider value={hasBegun}>
        <I18nContext.Provider value={i18n}>{children}</I18nContext.Provider>
      </SettledContext.Provider>
    </InstanceContext.Provider>
  );
}

/** The words and formats in force. Throws outside an `I18nProvider`. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) {
    throw new Error('useI18n was called outside an I18nProvider. Wrap the component in <I18nProvider locale currency>.');
  }
  return i18n;
}

/**
 * Whether the first language asked for has come. Until then words are English, and what is drawn with them would jump when its own words
 * arrive. A language chosen later takes nothing off the screen.
 */
export function useHasLanguage(): boolean {
  return useContext(SettledContext);
}

/** The name of a landmark: its own, and a number where the page has several of ours, so that no two landmarks have one name. */
export function useLandmarkName(name: string): string {
  const instance = useContext(InstanceContext);
  const { t } = useI18n();
  return instance === 1 ? name : t('page.nthName', { name, nth: instance });
}

/** For what must speak even where the provider itself has failed: English then. */
export function useI18nOrEnglish(): I18n {
  return useContext(I18nContext) ?? IN_ENGLISH;
}

const IN_ENGLISH = createI18n({ locale: 'en', currency: '' });

/** The same object while its texts are the same: hosts write them in place, anew on every render, and all that is written would be written anew. */
function useSameTexts(texts: Messages | undefined): Messages | undefined {
  const [kept, setKept] = useState(texts);
  if (kept === texts || haveSameTexts(kept, texts)) return kept;
  setKept(texts);
  return texts;
}

function haveSameTexts(one: Messages | undefined, other: Messages | undefined): boolean {
  if (!one || !other) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => ownValue(one, key) === ownValue(other, key));
}

interface ShownLanguage {
  language: string;
  translations: Messages;
}

/** The language asked for once its messages are there, the last one (English at first) until then. */
function useLanguage(language: string) {
  const [shown, setShown] = useState<ShownLanguage>({ language: 'en', translations: ENGLISH });
  const isReady = shown.language === language;
  const [hasBegun, setHasBegun] = useState(isReady);
  if (isReady && !hasBegun) setHasBegun(true);

  const ready = isReady ? undefined : loadedMessages(language);
  if (ready !== undefined) setShown({ language, translations: ready });

  const isMissing = !isReady && ready === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    const show = (translations: Messages) => {
      if (isCurrent) setShown({ language, translations });
    };
    // A chunk that cannot be fetched leaves the words English; figures and dates still follow the locale.
    loadMessages(language).then(show, () => show(ENGLISH));
    return () => {
      isCurrent = false;
    };
  }, [language, isMissing]);

  return { shown, isReady, hasBegun };
}
