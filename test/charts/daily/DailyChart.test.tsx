import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DailyChart, type DailyChartProps } from '../../../src/charts/daily/DailyChart.js';
import { PaperContext } from '../../../src/theme/PaperContext.js';
import { renderChart, tableRows } from '../renderChart.js';
import { previousOf } from '../previousOf.js';
import { daily, manyClusters, organizationDaily } from '../sampleDaily.js';
import { amountsOfAxis, drawnBars, previousLine } from './drawnBars.js';

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

/** The drawing, once it is there. */
function drawing(): Promise<HTMLElement> {
  return screen.findByRole('slider', { name: TITLE });
}

/** Puts the pointer over a day, by its label on the axis. */
async function hover(label: string, pointer: Partial<PointerEventInit> = {}) {
  const plot = await drawing();
  const x = Number((await screen.findByText(label, { selector: 'svg text' })).getAttribute('x'));
  fireEvent.pointerMove(plot, { clientX: x, ...pointer });
  return plot;
}

/** What is said of a day, to the eye: every line of it. */
function told(): string[] {
  return within(screen.getByRole('tooltip', { hidden: true }))
    .getAllByText((_, element) => element?.classList.contains('MuiTypography-root') === true)
    .map(({ textContent }) => textContent);
}

test('on paper the drawing is as wide as a sheet, whatever the window was, with its labels above it', async () => {
  renderChart(
    <PaperContext.Provider value>
      <DailyChart state="ready" daily={FOUR_DAYS} title={TITLE} />
    </PaperContext.Provider>,
  );
  const svg = (await drawing()).querySelector('svg');
  await waitFor(() => expect(svg).toHaveAttribute('viewBox', '0 0 600 240'));
  const label = screen.getByRole('button', { name: 'prod-eu' });
  expect(label.compareDocumentPosition(svg as Node) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

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
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const scrolled = screen.getByRole('table').parentElement;
    while (document.activeElement !== scrolled && document.activeElement !== document.body) await user.tab();
    expect(scrolled).toHaveFocus();
  });
});

/** The labels of the series, as they follow each other. */
function labels(): string[] {
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
}

describe('the bars', () => {
  test('have their labels above them, from the bottom of the stack to the top, and say what is hatched and what is left open', () => {
    show();
    expect(labels()).toEqual(['prod-eu', 'dev']);
    expect(screen.getByText('Incomplete day')).toBeVisible();
    expect(screen.getByText('No data')).toBeVisible();
  });

  test('of whole days that all have data need no such words', () => {
    show({ daily: daily(['prod-eu'], [[1], [2]]) });
    expect(labels()).toEqual(['prod-eu']);
    expect(screen.queryByText('Incomplete day')).not.toBeInTheDocument();
    expect(screen.queryByText('No data')).not.toBeInTheDocument();
  });

  test('are of the eight most expensive clusters of all days and one for the rest; two of one name are told apart by their ids', () => {
    const { clusters, days } = manyClusters(12, 3);
    const twins = clusters.map((cluster, index) => ({ ...cluster, name: index < 2 ? 'prod' : cluster.name }));
    show({ daily: { clusters: twins, days } });
    const own = labels();
    expect(own.pop()).toBe('4 more');
    expect(own).toHaveLength(8);
    expect(new Set(own.filter((text) => text.startsWith('prod (')))).toHaveProperty('size', 2);
  });

  test('are of all clusters where there are eight', () => {
    show({ daily: manyClusters(8, 3) });
    expect(labels()).toHaveLength(8);
    expect(labels()).not.toContain('1 more');
  });

  test('let one cluster stand out while it is pointed at', async () => {
    const user = userEvent.setup();
    show();
    const plot = await drawing();
    const dimmed = () => plot.querySelectorAll('.recharts-bar g[opacity]:not([opacity="1"])').length;
    const button = screen.getByRole('button', { name: 'dev' });
    await user.hover(button);
    expect(dimmed()).toBe(1);
    await user.unhover(button);
    expect(dimmed()).toBe(0);
  });

  test('stand on an axis of days in UTC and of short amounts', async () => {
    show();
    await screen.findByText('Nov 20', { selector: 'svg text' });
    const texts = Array.from(document.querySelectorAll('svg text'), ({ textContent }) => textContent);
    expect(texts).toEqual(['€0', '€10', '€20', '€30', '€40', 'Nov 20', 'Nov 21', 'Nov 22', 'Nov 23']);
  });

  test('of a year are labelled by month and drawn with few elements', async () => {
    show({ daily: organizationDaily(365) });
    await screen.findByText('Jan 2026', { selector: 'svg text' });
    const texts = Array.from(document.querySelectorAll('svg text'), ({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['Jan 2026', 'Mar', 'Nov']));
    expect(document.querySelectorAll('svg *').length).toBeLessThan(150);
  });

  test('that are all alike are said to be flat, or no history', () => {
    show({ isExtrapolated: true });
    expect(screen.getByText('The same cost every day: flat, or one current figure spread over the days.')).toBeVisible();
  });

  test('say between what the complete days lie', () => {
    const { unmount } = show({ daily: GROWN });
    expect(screen.getByText('2 complete days, from €40.00 on Nov 20, 2026 to €52.00 on Nov 21, 2026')).toBeInTheDocument();
    unmount();
    // November 21 lacks a cluster, and is cheap for that.
    show();
    expect(screen.getByText('1 complete day: €39.75')).toBeInTheDocument();
  });

  test('of a cluster that is missing from the totals say so, wherever it is named', async () => {
    const user = userEvent.setup();
    show({ outsideTotal: new Set(['id-dev', 'id-of-none']) });
    expect(labels()).toEqual(['prod-eu', 'devnot in the summary']);
    await hover('Nov 20');
    expect(told()).toContain('dev(not in the summary)');
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getByRole('columnheader', { name: 'dev (not in the summary)' })).toBeVisible();
  });

  test('of two clusters with one id have both names, wherever they are named', async () => {
    const user = userEvent.setup();
    show({ sharedNames: new Map([['id-dev', 'dev, dev-2']]) });
    expect(labels()).toEqual(['prod-eu', 'dev, dev-2']);
    await hover('Nov 20');
    expect(told()).toContain('dev, dev-2');
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getByRole('columnheader', { name: 'dev, dev-2' })).toBeVisible();
  });
});

const NOV_20 = ['Nov 20, 2026', 'dev', '€8.25', '20.8%', 'prod-eu', '€31.50', '79.2%', 'Total', '€39.75', '47.4% of all days shown'];

describe('a day', () => {
  test('under the pointer says what it cost, from the top of its bar to the bottom, until the pointer leaves', async () => {
    show();
    const plot = await hover('Nov 20');
    expect(told()).toEqual(NOV_20);
    fireEvent.pointerLeave(plot, { pointerType: 'mouse' });
    expect(screen.queryByRole('tooltip', { hidden: true })).not.toBeInTheDocument();
  });

  test('says so where it is incomplete, has no data, or not of every cluster', async () => {
    show();
    await hover('Nov 23');
    expect(told()[0]).toBe('Nov 23, 2026 (incomplete)');
    await hover('Nov 22');
    expect(told()).toEqual(['Nov 22, 2026', 'No data']);
    await hover('Nov 21');
    const partial = '1 cluster has no figure for this day: the total is without it.';
    const figures = ['dev', '—', 'prod-eu', '€30.00', '100.0%', 'Total', '€30.00'];
    expect(told()).toEqual(['Nov 21, 2026', ...figures, partial, '35.8% of all days shown']);
    expect(await drawing()).toHaveAttribute('aria-valuetext', expect.stringMatching(/dev No data$/));
  });

  test('stays while the pointer is on what is said about it', async () => {
    show();
    await hover('Nov 20');
    fireEvent.pointerMove(screen.getByText('€8.25'), { clientX: 700 });
    expect(told()[0]).toBe('Nov 20, 2026');
  });

  test('that was tapped stays when the finger is lifted, and goes when another place is', async () => {
    show();
    const plot = await hover('Nov 20', { pointerType: 'touch' });
    act(() => plot.focus());
    fireEvent.pointerLeave(plot, { pointerType: 'touch' });
    expect(told()[0]).toBe('Nov 20, 2026');
    act(() => plot.blur());
    expect(screen.queryByRole('tooltip', { hidden: true })).not.toBeInTheDocument();
  });

  test('is reached by key, the newest first, and heard in one sentence with the figures the eye sees', async () => {
    const user = userEvent.setup();
    show();
    const plot = await drawing();
    act(() => plot.focus());
    expect(plot).toHaveAttribute(
      'aria-valuetext',
      'Nov 23, 2026 (incomplete): Total €14.10, 16.8% of all days shown, prod-eu €12.00 (85.1%), dev €2.10 (14.9%)',
    );
    await user.keyboard('{ArrowLeft}');
    expect(plot).toHaveAttribute('aria-valuetext', 'Nov 22, 2026: No data');
    await user.keyboard('{Home}');
    expect(plot).toHaveAttribute(
      'aria-valuetext',
      'Nov 20, 2026: Total €39.75, 47.4% of all days shown, prod-eu €31.50 (79.2%), dev €8.25 (20.8%)',
    );
    expect(told()).toEqual(NOV_20);
    await user.keyboard('{ArrowLeft}');
    expect(plot).toHaveAttribute('aria-valuenow', '1');
    await user.keyboard('{PageUp}');
    expect(plot).toHaveAttribute('aria-valuenow', '4');
    expect(plot).toHaveAttribute('aria-valuemax', '4');
  });

  test('is hidden by Escape, which closes nothing around the chart, and shown by the next key', async () => {
    const user = userEvent.setup();
    const onKeyDown = vi.fn<(key: string) => void>();
    renderChart(
      <div role="presentation" onKeyDown={({ key }) => onKeyDown(key)}>
        <DailyChart state="ready" daily={FOUR_DAYS} title={TITLE} />
      </div>,
    );
    const plot = await drawing();
    act(() => plot.focus());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip', { hidden: true })).not.toBeInTheDocument();
    expect(onKeyDown).not.toHaveBeenCalled();
    expect(plot).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(onKeyDown).toHaveBeenCalledExactlyOnceWith('Escape');
    await user.keyboard('{ArrowLeft}');
    expect(told()[0]).toBe('Nov 22, 2026');
  });

  test('under a pointer is hidden by Escape wherever the focus is', async () => {
    const user = userEvent.setup();
    show();
    await hover('Nov 20');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip', { hidden: true })).not.toBeInTheDocument();
  });

  test('is not asked for by keys that are the browser’s', async () => {
    show();
    const plot = await drawing();
    act(() => plot.focus());
    expect(fireEvent.keyDown(plot, { key: 'ArrowLeft', altKey: true })).toBe(true);
    expect(plot).toHaveAttribute('aria-valuenow', '4');
  });
});

/** November 20 to 22, each day twice what it was before, and the last one in progress. */
const GROWN = daily(
  ['prod-eu', 'dev'],
  [
    [30, 10],
    [40, 12],
    [40, 10],
  ],
  2,
);

describe('a series', () => {
  const topOfAxis = () => amountsOfAxis().at(-1)?.text;

  test('is taken out of the drawing by its label and comes back by it; the axis follows', async () => {
    const user = userEvent.setup();
    show();
    await screen.findByText('Nov 20', { selector: 'svg text' });
    expect([drawnBars().length, topOfAxis()]).toEqual([2, '€40']);
    await user.click(screen.getByRole('button', { name: 'prod-eu', pressed: true }));
    expect([drawnBars().length, topOfAxis()]).toEqual([1, '€10']);
    await user.click(screen.getByRole('button', { name: 'prod-eu', pressed: false }));
    expect([drawnBars().length, topOfAxis()]).toEqual([2, '€40']);
  });

  test('keeps its colour while others are not drawn', async () => {
    const user = userEvent.setup();
    show();
    await drawing();
    const fill = () => [...document.querySelectorAll('.recharts-bar g[fill]')].at(-1)?.getAttribute('fill');
    await waitFor(() => expect(fill()).toBeDefined());
    const before = fill();
    await user.click(screen.getByRole('button', { name: 'prod-eu' }));
    expect(fill()).toBe(before);
  });

  test('that is not drawn is not told of a day, and the total says that it is in it', async () => {
    const user = userEvent.setup();
    show();
    await drawing();
    await user.click(screen.getByRole('button', { name: 'prod-eu' }));
    const plot = await hover('Nov 20');
    expect(told()).toEqual([
      'Nov 20, 2026',
      'dev',
      '€8.25',
      '20.8%',
      'Total',
      '€39.75',
      '47.4% of all days shown',
      'The total includes what is hidden.',
    ]);
    expect(plot).toHaveAttribute('aria-valuetext', expect.stringContaining('The total includes what is hidden., dev €8.25'));
  });

  test('comes back with all others at once, by its button or where it was the last one that is drawn', async () => {
    const user = userEvent.setup();
    show();
    await screen.findByText('Nov 20', { selector: 'svg text' });
    expect(screen.queryByRole('button', { name: 'Show all' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'prod-eu' }));
    expect(drawnBars()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(drawnBars()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Show all' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'prod-eu' })).toHaveFocus();
    for (const name of ['prod-eu', 'dev']) await user.click(screen.getByRole('button', { name }));
    expect(drawnBars()).toHaveLength(2);
  });

  test('comes back to its place in the stack', async () => {
    const user = userEvent.setup();
    show();
    await screen.findByText('Nov 20', { selector: 'svg text' });
    const before = drawnBars();
    await user.click(screen.getByRole('button', { name: 'prod-eu' }));
    await user.click(screen.getByRole('button', { name: 'prod-eu', pressed: false }));
    expect(drawnBars()).toEqual(before);
  });

  test('that is the only one has nothing to press', () => {
    show({ daily: daily(['prod-eu'], [[1], [2]]) });
    expect(labels()).toEqual(['prod-eu']);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Show as table']);
  });
});

describe('a change', () => {
  /** The last line of what is said of a day. */
  const changeOn = async (label: string) => {
    await hover(label);
    return told().at(-1);
  };

  test('is said against the day of the compared period, as an amount and in percent', async () => {
    show({ daily: GROWN, previous: previousOf(GROWN, () => 0.5) });
    expect(await changeOn('Nov 20')).toBe('+€20.00 (+100.0%) vs Nov 18, 2026');
    expect(await changeOn('Nov 21')).toBe('+€26.00 (+100.0%) vs Nov 19, 2026');
  });

  test('is said against the day before where no period is compared', async () => {
    show({ daily: GROWN });
    expect(await changeOn('Nov 20')).toBe('28.2% of all days shown');
    expect(await changeOn('Nov 21')).toBe('+€12.00 (+30.0%) vs Nov 20, 2026');
  });

  test('is not claimed of an incomplete day, after a day without data, or where not the same clusters have a figure', async () => {
    show();
    for (const day of ['Nov 21', 'Nov 23']) expect(await changeOn(day)).toMatch(/of all days shown$/);
  });

  test('is not claimed where the days are one figure spread, of all clusters or of one', async () => {
    const { unmount } = show({ daily: GROWN, isExtrapolated: true });
    expect(await changeOn('Nov 21')).toMatch(/of all days shown$/);
    unmount();
    show({ daily: GROWN, areComparable: false, previous: previousOf(GROWN, () => 0.5) });
    expect(await changeOn('Nov 21')).toMatch(/of all days shown$/);
    expect(labels()).toEqual(['prod-eu', 'dev']);
  });

  test('is no percentage of nothing, nor of a tenth', async () => {
    show({ daily: daily(['a'], [[0], [5], [500]]) });
    expect(await changeOn('Nov 21')).toBe('+€5.00 vs Nov 20, 2026');
    expect(await changeOn('Nov 22')).toBe('+€495.00 vs Nov 21, 2026');
  });

  test('and shares are not said of credits', async () => {
    show({ daily: daily(['a', 'b'], [[-5, 2]]) });
    await hover('Nov 20');
    expect(told()).toEqual(['Nov 20, 2026', 'b', '€2.00', 'a', '-€5.00', 'Total', '-€3.00']);
  });
});

describe('the compared period', () => {
  const PREVIOUS = previousOf(GROWN, () => 0.5);

  test('is a line that the legend names, with its dates', async () => {
    show({ daily: GROWN, previous: PREVIOUS });
    await screen.findByText('Nov 20', { selector: 'svg text' });
    expect(labels().map((text) => text.replace(/\s/g, ' '))).toEqual(['prod-eu', 'dev', 'Same weekdays before (Nov 18 – 19, 2026)']);
    expect(previousLine().map((part) => part.length)).toEqual([2]);
  });

  test('has its figures in the table', async () => {
    const user = userEvent.setup();
    const days = PREVIOUS.days.map((day, place) => (place === 1 ? null : day));
    show({ daily: GROWN, previous: { ...PREVIOUS, days } });
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const headers = within(screen.getByRole('table', { name: TITLE })).getAllByRole('columnheader');
    expect(headers.at(-1)?.textContent.replace(/\s/g, ' ')).toBe('Same weekdays before (Nov 18 – 19, 2026)');
    expect(tableRows(TITLE).map((row) => row.split(' | ').slice(-2))).toEqual([
      ['€40.00', '€20.00'],
      ['€52.00', '—'],
      ['€50.00', '—'],
    ]);
  });

  test('is that of the series that are drawn', async () => {
    const user = userEvent.setup();
    show({ daily: GROWN, previous: PREVIOUS });
    await screen.findByText('Nov 20', { selector: 'svg text' });
    await user.click(screen.getByRole('button', { name: 'prod-eu' }));
    const [line = []] = previousLine();
    const [bars = []] = drawnBars();
    const zero = bars[0]?.bottom ?? NaN;
    // Half of what `dev` costs.
    line.forEach(({ y }, day) => expect((zero - y) * 2).toBeCloseTo(zero - (bars[day]?.top ?? NaN), 0));
  });

  test('is not drawn beside a figure that is no history', async () => {
    show({ daily: GROWN, previous: PREVIOUS, isExtrapolated: true });
    await screen.findByText('Nov 20', { selector: 'svg text' });
    expect(labels()).toEqual(['prod-eu', 'dev']);
    expect(previousLine()).toEqual([]);
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
    const placeholder = container.querySelector<HTMLElement>('.MuiSkeleton-root');
    expect(placeholder?.style.height).toBe('240px');
    expect(screen.getByRole('region', { name: TITLE })).toBeVisible();
  });
});

describe('a cluster of an implausible cost', () => {
  const OVERFLOW = daily(
    ['prod-eu', 'dev'],
    [
      [31.5, -4e10],
      [30, -4e10],
    ],
    2,
  );
  const isDrawn = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');

  test('is not drawn until it is asked for, and leaves the scale to the others', async () => {
    show({ daily: OVERFLOW, isDoubted: true });
    await drawing();
    expect([isDrawn('prod-eu'), isDrawn('dev')]).toEqual(['true', 'false']);
    expect(JSON.stringify(amountsOfAxis())).not.toMatch(/[BM]/);
    await userEvent.click(screen.getByRole('button', { name: 'dev' }));
    expect([isDrawn('prod-eu'), isDrawn('dev')]).toEqual(['true', 'true']);
  });

  test('is drawn where nothing says so, and others are where its days are like theirs', async () => {
    const { unmount } = show({ daily: OVERFLOW });
    await drawing();
    expect(isDrawn('dev')).toBe('true');
    unmount();
    show({ isDoubted: true });
    await drawing();
    expect([isDrawn('prod-eu'), isDrawn('dev')]).toEqual(['true', 'true']);
  });
});
