import type { Preview } from '@storybook/react-vite';
import { CURRENCIES, LOCALE_TITLES } from '../src/demo/demoSettings.js';
import { THEME_TITLES } from '../src/demo/themes.js';
import type { Toolbar } from './Host.js';

const choices = (titles: Record<string, string>) => Object.entries(titles).map(([value, title]) => ({ value, title }));

const ICONS = { dynamicTitle: true };

/** The switches above a story. */
export const globalTypes = {
  theme: { description: "The host's theme", toolbar: { ...ICONS, icon: 'paintbrush', items: choices(THEME_TITLES) } },
  locale: {
    description: 'Language',
    toolbar: {
      ...ICONS,
      icon: 'globe',
      // We have no texts of our own in Arabic: words are English there, numbers, dates and the direction are not.
      items: choices({ ...LOCALE_TITLES, 'ar-EG': 'العربية' }),
    },
  },
  currency: { description: 'Currency', toolbar: { ...ICONS, icon: 'credit', items: CURRENCIES } },
  direction: {
    description: 'Direction of writing',
    toolbar: { ...ICONS, icon: 'transfer', items: choices({ language: 'As the language', ltr: 'Left to right', rtl: 'Right to left' }) },
  },
  medium: { description: 'Screen or paper', toolbar: { ...ICONS, icon: 'print', items: choices({ screen: 'Screen', print: 'Print' }) } },
  motion: { description: 'Motion', toolbar: { ...ICONS, icon: 'play', items: choices({ full: 'Motion', reduced: 'Reduced motion' }) } },
} satisfies Preview['globalTypes'];

export const initialToolbar: Toolbar = {
  theme: 'light',
  locale: 'en',
  currency: 'EUR',
  direction: 'language',
  medium: 'screen',
  motion: 'full',
};
