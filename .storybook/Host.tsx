import { CacheProvider } from '@emotion/react';
import { createTheme, CssBaseline, ThemeProvider } from '@mui/material';
import { useEffect, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { createDemoTheme, type ThemeName } from '../src/demo/themes.js';
import { I18nProvider } from '../src/i18n/I18nProvider.js';
import { createPretendingCache } from './asIf.js';

/** What the toolbar above a story sets. */
export interface Toolbar {
  theme: ThemeName;
  locale: string;
  currency: string;
  direction: 'language' | 'ltr' | 'rtl';
  medium: 'screen' | 'print';
  motion: 'full' | 'reduced';
}

const STILL = { transitions: { create: () => 'none' } };

/** The host every story stands in: its theme, language, currency and direction, on its screen or paper. */
export function Host({ toolbar, children }: { toolbar: Toolbar; children: ReactNode }) {
  const { theme, locale, currency, medium } = toolbar;
  const direction = toolbar.direction === 'language' ? directionOf(locale) : toolbar.direction;
  const isPrinted = medium === 'print';
  const hasReducedMotion = toolbar.motion === 'reduced';
  const muiTheme = useMemo(
    () => createTheme(createDemoTheme(theme), { direction }, hasReducedMotion ? STILL : {}),
    [theme, direction, hasReducedMotion],
  );
  const cache = useMemo(() => createPretendingCache({ isPrinted, hasReducedMotion }), [isPrinted, hasReducedMotion]);
  useDocument(locale, direction);
  usePaper(isPrinted);
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={muiTheme}>
        <CssBaseline />
        <I18nProvider locale={locale} currency={currency}>
          {children}
        </I18nProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}

/** Of the languages of the toolbar. */
function directionOf(locale: string): 'ltr' | 'rtl' {
  return locale.startsWith('ar') ? 'rtl' : 'ltr';
}

/** The document belongs to the host: menus and dialogs hang from its body, outside of the story. */
function useDocument(locale: string, direction: 'ltr' | 'rtl'): void {
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.lang = locale;
    documentElement.dir = direction;
    return () => {
      documentElement.lang = 'en';
      documentElement.removeAttribute('dir');
    };
  }, [locale, direction]);
}

/** Tells what is shown that it goes to paper, as a browser does. */
function usePaper(isPrinted: boolean): void {
  useEffect(() => {
    if (!isPrinted) return;
    // React is still at work here, and a page that is printed must be rendered at once.
    const timer = setTimeout(() => window.dispatchEvent(new Event('beforeprint')));
    return () => {
      clearTimeout(timer);
      window.dispatchEvent(new Event('afterprint'));
    };
  }, [isPrinted]);
}
