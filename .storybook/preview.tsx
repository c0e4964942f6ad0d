import { CssBaseline, ThemeProvider } from '@mui/material';
import type { Decorator, Preview } from '@storybook/react-vite';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { useMemo } from 'react';
import { CURRENCIES, LOCALE_TITLES } from '../src/demo/settings.js';
import { createDemoTheme, THEME_TITLES, type ThemeName } from '../src/demo/themes.js';
import { I18nProvider } from '../src/i18n/I18nProvider.js';

/** What the toolbar above a story sets. */
interface Toolbar {
  theme: ThemeName;
  locale: string;
  currency: string;
}

/** Every story stands in a host's theme, language and currency. */
const WithHost: Decorator = (Story, { globals }) => {
  const { theme, locale, currency } = globals as unknown as Toolbar;
  const muiTheme = useMemo(() => createDemoTheme(theme), [theme]);
  return (
    <ThemeProvider theme={muiTheme}>
      <CssBaseline />
      <I18nProvider locale={locale} currency={currency}>
        <Story />
      </I18nProvider>
    </ThemeProvider>
  );
};

/** Only the REST API is mocked, and all of it: a request no scenario answers is an error. Storybook's own files pass. */
async function startWorker() {
  const worker = setupWorker();
  await worker.start({
    quiet: true,
    serviceWorker: { url: './mockServiceWorker.js' },
    onUnhandledRequest: ({ url }, print) => {
      if (url.includes('/restapi/')) print.error();
    },
  });
  return worker;
}

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [mswLoader(startWorker)],
  decorators: [WithHost],
  globalTypes: {
    theme: {
      description: "The host's theme",
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: Object.entries(THEME_TITLES).map(([value, title]) => ({ value, title })) },
    },
    locale: {
      description: 'Language',
      toolbar: { icon: 'globe', dynamicTitle: true, items: Object.entries(LOCALE_TITLES).map(([value, title]) => ({ value, title })) },
    },
    currency: {
      description: 'Currency',
      toolbar: { icon: 'credit', dynamicTitle: true, items: CURRENCIES },
    },
  },
  initialGlobals: { theme: 'light', locale: 'en', currency: 'EUR' },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['page', 'components', 'charts'] } },
  },
};

export default preview;
