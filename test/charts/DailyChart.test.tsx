import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DailyChart, type DailyChartProps } from '../../src/charts/DailyChart.js';
import { renderChart, tableRows } from './renderChart.js';
import { daily, manyClusters, organizationDaily } from './sampleDaily.js';

const TITLE = 'Kubernetes cost per day';

/** November 20 to 23: a day without data, and the last one in progress. */
const FOUR_DAYS = daily(
  ['prod-eu', 'dev'],
  [
    [31.5, 8.25],
    [30, null],
    [null, null],
    [12, 2.1],
  ],
  3,
);

function show(props: Partial<DailyChartProps> = {}) {
  return renderChart(<DailyChart state="ready" daily={FOUR_DAYS} title={TITLE} {...props} />);
}

/** The drawing, once it is there, with the pointer over a day. */
async function hover(day: number, dayCount: number) {
  const label = await screen.findByText('Nov 20', { selector: 'svg text' });
  const drawing = label.closest('svg')?.parentElement;
  if (!drawing) throw new Error('There is no drawing.');
  const first = 60;
  fireEvent.pointerMove(drawing, { clientX: first + ((800 - first) * (day + 0.5)) / dayCount });
  return drawing;
}

function words(element: HTMLElement): string[] {
  return Array.from(element.querySelectorAll('.MuiPaper-root .MuiTypography-root'), ({ textContent }) => textContent);
}

describe('the table of days', () => {
  test('has every cluster and the total of each day; what is unknown is no zero, and what is incomplete says so', async () => {
    const user = userEvent.setup();
    show();
    expect(screen.getByRole('heading', { name: TITLE, level: 3 })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show as table', expanded: false }));
    const headers = within(screen.getByRole('table', { name: TITLE })).getAllByRole('columnheader');
    expect(headers.map(({ textContent }) => textContent)).toEqual(['Day (UTC)', 'prod-eu', 'dev', 'Total']);
    expect(tableRows(TITLE)).toEqual([
      'Nov 20, 2026 | €31.50 | €8.25 | €39.75',
      'Nov 21, 2026 | €30.00 | — | €30.00',
      'Nov 22, 2026 | — | — | —',
      'Nov 23, 2026 (incomplete) | €12.00 | €2.10 | €14.10',
    ]);
    await user.click(screen.getByRole('button', { name: 'Hide table', expanded: true }));
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  test('has also the clusters without a colour of their own', async () => {
    const user = userEvent.setup();
    show({ daily: manyClusters(9, 3) });
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(within(screen.getByRole('table')).getAllByRole('columnheader')).toHaveLength(11);
  });

  test('can be scrolled by keyboard', async () => {
    const user = userEvent.setup();
    show();
    await user.tab();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(screen.getByRole('table').parentElement).toHaveFocus();
  });
});

describe('the bars', () => {
  test('have a legend that says what is hatched and what is left open', () => {
    show();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['prod-eu', 'dev', 'Incomplete day', 'No data']);
  });

  test('of whole days that all have data need no such words', () => {
    show({ daily: daily(['prod-eu'], [[1], [2]]) });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['prod-eu']);
  });

  test('are of six clusters and one for the rest; two of one name are told apart by their ids', () => {
    const { clusters, days } = manyClusters(9, 3);
    const twins = clusters.map((cluster, index) => ({ ...cluster, name: index < 2 ? 'prod' : cluster.name }));
    show({ daily: { clusters: twins, days } });
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toHaveLength(8);
    expect(items.slice(0, 2).map((text) => text.startsWith('prod ('))).toEqual([true, true]);
    expect(items[0]).not.toBe(items[1]);
    expect(items[6]).toBe('3 more');
  });

  test('stand on an axis of days in UTC and of short amounts', async () => {
    show();
    await screen.findByText('Nov 20', { selector: 'svg text' });
    const texts = Array.from(document.querySelectorAll('svg text'), ({ textContent }) => textContent);
    expect(texts).toEqual(['€0', '€10', '€20', '€30', 'Nov 20', 'Nov 21', 'Nov 22', 'Nov 23']);
  });

  test('of a year are labelled by month and drawn with few elements', async () => {
    show({ daily: organizationDaily(365) });
    await screen.findByText('Jan 2026', { selector: 'svg text' });
    const texts = Array.from(document.querySelectorAll('svg text'), ({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['Jan 2026', 'Mar', 'Nov']));
    expect(document.querySelectorAll('svg *').length).toBeLessThan(100);
  });

  test('say what the day under the pointer cost, from top to bottom', async () => {
    show();
    expect(words(await hover(0, 4))).toEqual(['Nov 20, 2026', 'dev', '€8.25', 'prod-eu', '€31.50', 'Total', '€39.75']);
  });

  test('say so where that day is incomplete, has no data, or not of every cluster', async () => {
    show();
    expect(words(await hover(3, 4)).slice(0, 2)).toEqual(['Nov 23, 2026', 'Incomplete day']);
    expect(words(await hover(2, 4))).toEqual(['Nov 22, 2026', 'No data']);
    const drawing = await hover(1, 4);
    expect(words(drawing)).toEqual(['Nov 21, 2026', 'dev', '—', 'prod-eu', '€30.00', 'Total', '€30.00']);
    fireEvent.pointerLeave(drawing);
    expect(words(drawing)).toEqual([]);
  });

  test('are hidden from assistive technology, which is told between what the complete days lie', async () => {
    const { container } = show();
    const label = await screen.findByText('Nov 20', { selector: 'svg text' });
    expect(label.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(container.querySelectorAll('[aria-hidden="true"] [tabindex="0"]')).toHaveLength(0);
    expect(screen.getByText('2 complete days, from €30.00 on Nov 21, 2026 to €39.75 on Nov 20, 2026')).toBeInTheDocument();
  });

  test('that are all alike are said to be no history', () => {
    show({ isExtrapolated: true });
    expect(screen.getByText('The same cost every day: this is one current figure spread over the days, not a history.')).toBeVisible();
  });
});

describe('without its figures', () => {
  test('it says that they could not be loaded, and asks again', async () => {
    const user = userEvent.setup();
    const onRetry = vi.fn();
    show({ state: 'failed', daily: null, onRetry });
    expect(screen.getByRole('status')).toHaveTextContent('The daily costs could not be loaded. No other figure is affected.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Show as table' })).not.toBeInTheDocument();
  });

  test.each<[Partial<DailyChartProps>, RegExp]>([
    [{ state: 'tooLong', daily: null }, /up to 365 days/],
    [{ state: 'ready', daily: { clusters: [], days: [] } }, /That is not zero: it is unknown/],
  ])('of %o it says why', (props, text) => {
    show(props);
    expect(screen.getByText(text)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('it keeps its place while they are asked for', () => {
    const { container } = show({ state: 'loading', daily: null });
    const placeholder = container.querySelector('.MuiSkeleton-root');
    expect(placeholder).toHaveStyle({ height: '268px' });
    expect(screen.getByRole('region', { name: TITLE })).toBeVisible();
  });

  test('a drawing that cannot be fetched leaves the table', async () => {
    vi.resetModules();
    vi.doMock('../../src/charts/DailyBars.js', () => {
      throw new Error('chunk not found');
    });
    const { DailyChart: Chart } = await import('../../src/charts/DailyChart.js');
    const { renderChart: render, tableRows: rows } = await import('./renderChart.js');
    render(<Chart state="ready" daily={FOUR_DAYS} title={TITLE} />);
    expect(await screen.findByText('The chart could not be loaded; its figures are in the table.')).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show as table' }));
    expect(rows(TITLE)).toHaveLength(4);
    vi.doUnmock('../../src/charts/DailyBars.js');
  });
});
