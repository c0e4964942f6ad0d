/** A locale as the formatters use it. */
export interface ResolvedLocale {
  /** BCP 47, known to `Intl` here: `de-AT`. */
  locale: string;
  /** Its language, which picks the messages: `de`. */
  language: string;
  /** As a host writes it into `dir`; what we draw follows the host’s document. */
  direction: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

function knownToIntl(locale: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf([locale.replaceAll('_', '-')])[0];
  } catch {
    return undefined;
  }
}

/** A locale as a host may write it (`de_AT`, `de-AT`), or English where it means nothing to `Intl`: never the machine's own locale, never a throw. */
export function resolveLocale(wanted: string): ResolvedLocale {
  const locale = knownToIntl(wanted) ?? 'en';
  const { language } = new Intl.Locale(locale);
  return { locale, language, direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr' };
}
