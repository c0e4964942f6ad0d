import { DEFAULT_VIEW, type ExpensesView } from '../index.js';
import { readPeriod } from './periods.js';
import { THEME_TITLES, type ThemeName } from './themes.js';

/** What a link to the demo reproduces. */
export interface Settings {
  /** Name of a scenario of the mocked backend; unused on a real one. */
  scenario: string;
  theme: ThemeName;
  locale: string;
  /** ISO 4217. */
  currency: string;
  /** A preset, or an ISO 8601 interval; empty: as the page opens. */
  period: string;
  /** What the user looks at on the page; undefined: as it opens. */
  view: ExpensesView | undefined;
}

export const LOCALE_TITLES = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français', pl: 'Polski' };
export const CURRENCIES = ['EUR', 'USD', 'GBP', 'JPY', 'KWD', 'PLN'];

/** Kept out of the URL while they are in force. */
export type Defaults = Omit<Settings, 'view'>;

const isTheme = (text: string): text is ThemeName => Object.hasOwn(THEME_TITLES, text);

function readView(text: string | null): ExpensesView | undefined {
  if (text === null) return undefined;
  try {
    const view: unknown = JSON.parse(text);
    return isView(view) ? view : undefined;
  } catch {
    return undefined;
  }
}

/** The page wrote it. A link that was mended by hand, or comes from another version, opens as if it had none. */
function isView(view: unknown): view is ExpensesView {
  if (typeof view !== 'object' || view === null) return false;
  const keys = Object.keys(DEFAULT_VIEW);
  return keys.length === Object.keys(view).length && keys.every((key) => Object.hasOwn(view, key));
}

/** The settings in a URL's query; what is missing or not understood is as in `defaults`. */
export function readSettings(search: string, defaults: Defaults): Settings {
  const query = new URLSearchParams(search);
  const text = (name: keyof Defaults, isKnown: (value: string) => boolean): string => {
    const value = query.get(name);
    return value !== null && isKnown(value) ? value : defaults[name];
  };
  const theme = query.get('theme') ?? '';
  return {
    scenario: text('scenario', (value) => value !== ''),
    theme: isTheme(theme) ? theme : defaults.theme,
    locale: text('locale', (value) => Object.hasOwn(LOCALE_TITLES, value)),
    currency: text('currency', (value) => CURRENCIES.includes(value)),
    period: text('period', (value) => readPeriod(value, new Date()) !== null),
    view: readView(query.get('view')),
  };
}

/** The query of a URL that reproduces the settings; empty when all are as in `defaults`. */
export function writeSettings({ view, ...settings }: Settings, defaults: Defaults): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) {
    if (value !== defaults[name as keyof Defaults]) query.set(name, value);
  }
  if (view !== undefined) query.set('view', JSON.stringify(view));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
