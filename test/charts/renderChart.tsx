import { render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nProvider } from '../../src/i18n/I18nProvider.js';

/** A chart as a page has it, in English and euros. */
export function renderChart(chart: ReactElement) {
  return render(
    <I18nProvider locale="en" currency="EUR">
      {chart}
    </I18nProvider>,
  );
}

/** What a reader of the table hears: its body and its sum, row by row, cells joined by " | ". */
export function tableRows(name: string): string[] {
  const [, ...rows] = within(screen.getByRole('table', { name })).getAllByRole('row');
  return rows.map((row) =>
    [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')].map((cell) => cell.textContent).join(' | '),
  );
}
