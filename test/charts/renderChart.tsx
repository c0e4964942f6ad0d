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
  return bodyRows(name).map((row) =>
    [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')].map((cell) => cell.textContent).join(' | '),
  );
}

/** What is drawn in the table: the bars of its rows, in per cent of their track. */
export function barsOf(name: string): { name: string; from: number; length: number }[] {
  return bodyRows(name).flatMap((row) => {
    const bar = row.querySelector<HTMLElement>('.bar');
    if (bar === null) return [];
    const { textContent } = within(row).getByRole('rowheader');
    return [
      { name: textContent, from: Math.round(parseFloat(bar.style.insetInlineStart)), length: Math.round(parseFloat(bar.style.width)) },
    ];
  });
}

function bodyRows(name: string): HTMLElement[] {
  return within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);
}
