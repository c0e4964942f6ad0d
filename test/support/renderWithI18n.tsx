import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nProvider } from '../../src/i18n/I18nProvider.js';

/** Renders with English words and, unless said otherwise, euros. */
export function renderWithI18n(element: ReactElement, currency = 'EUR') {
  return render(element, {
    wrapper: ({ children }) => (
      <I18nProvider locale="en" currency={currency}>
        {children}
      </I18nProvider>
    ),
  });
}
