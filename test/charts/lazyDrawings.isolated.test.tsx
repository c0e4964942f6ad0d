import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { DailyChart } from '../../src/charts/daily/DailyChart.js';
import { EfficiencyGauge } from '../../src/charts/gauge/EfficiencyGauge.js';
import { renderChart, tableRows } from './renderChart.js';
import { daily } from './sampleDaily.js';

/** The chunk of all drawings, which a test holds back or takes away. */
const chunk = vi.hoisted((): { serve: () => Promise<void>; draw: () => void } => ({ serve: () => Promise.resolve(), draw: () => {} }));

vi.mock('../../src/charts/lazyDrawings.js', async () => {
  const { lazyPart } = await import('../../src/ui/lazyPart.js');
  const drawings = () => chunk.serve().then(() => import('../../src/charts/drawings.js'));
  // Each chart of a test starts without its code.
  const fresh = <Props extends object>(load: () => Promise<ComponentType<Props>>) => ({
    preload: () => {},
    component: () => lazyPart(load).component(),
  });
  return {
    dailyDrawing: fresh(async () => (await drawings()).DailyDrawing),
    gaugeDrawing: fresh(async () => {
      const { GaugeDrawing } = await drawings();
      return (props: Parameters<typeof GaugeDrawing>[0]) => {
        chunk.draw();
        return <GaugeDrawing {...props} />;
      };
    }),
  };
});

beforeEach(() => {
  chunk.serve = () => Promise.resolve();
  chunk.draw = () => {};
});

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const TITLE = 'Kubernetes cost per day';
const COSTS = daily(
  ['prod-eu', 'dev'],
  [
    [31.5, 8.25],
    [30, 8],
  ],
);

test('before its drawing has come a chart has its title, its legend, its summary and its table, and keeps its place', async () => {
  const user = userEvent.setup();
  let release = () => {};
  chunk.serve = () => new Promise((resolve) => (release = resolve));
  const { container } = renderChart(<DailyChart state="ready" daily={COSTS} title={TITLE} />);
  expect(screen.getByRole('heading', { name: TITLE })).toBeVisible();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['prod-eu', 'dev']);
  expect(screen.getByText(/2 complete days/)).toBeInTheDocument();
  expect(container.querySelector('.MuiSkeleton-root')).toHaveStyle({ height: '240px' });
  expect(screen.queryByRole('slider')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(tableRows(TITLE)).toHaveLength(2);
  release();
  expect(await screen.findByRole('slider', { name: TITLE })).toHaveStyle({ height: '240px' });
  expect(container.querySelector('.MuiSkeleton-root')).not.toBeInTheDocument();
});

test('a drawing that cannot be fetched says so in its place, and comes by "Try again"', async () => {
  const user = userEvent.setup();
  chunk.serve = gone;
  renderChart(<DailyChart state="ready" daily={COSTS} title={TITLE} />);
  const failed = await screen.findByRole('status');
  expect(failed).toHaveTextContent('The chart could not be loaded. The table has the same figures.');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(tableRows(TITLE)).toHaveLength(2);
  chunk.serve = () => Promise.resolve();
  await user.click(within(failed).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('slider', { name: TITLE })).toBeVisible();
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

test('a gauge says its figure and its band before its drawing has come, and where it never comes', async () => {
  let fail = () => {};
  chunk.serve = () => new Promise((_, reject) => (fail = () => reject(new TypeError('Failed to fetch'))));
  const { container } = renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={0.6238} />);
  const isWhole = () => {
    expect(screen.getByRole('meter', { name: 'CPU efficiency' })).toHaveAttribute('aria-valuetext', '62.4%, Good');
    expect(screen.getByText('62.4%')).toBeVisible();
    expect(screen.getByText('Good')).toBeVisible();
    expect(container.querySelector('svg')).not.toBeInTheDocument();
  };
  isWhole();
  fail();
  await new Promise((resolve) => setTimeout(resolve));
  isWhole();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a gauge gets its drawing around the figure that stands there', async () => {
  const { container } = renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={0.6238} />);
  const figure = screen.getByText('62.4%');
  await waitFor(() => expect(container.querySelectorAll('.recharts-radial-bar-sector')).toHaveLength(1));
  expect(screen.getByText('62.4%')).toBe(figure);
});

test('gauges whose drawing could not be fetched get it when that of the chart has come by "Try again"', async () => {
  const user = userEvent.setup();
  chunk.serve = gone;
  const { container } = renderChart(
    <>
      <EfficiencyGauge label="CPU efficiency" efficiency={0.6238} />
      <DailyChart state="ready" daily={COSTS} title={TITLE} />
    </>,
  );
  const again = await screen.findByRole('button', { name: 'Try again' });
  chunk.serve = () => Promise.resolve();
  await user.click(again);
  expect(await screen.findByRole('slider', { name: TITLE })).toBeVisible();
  await waitFor(() => expect(container.querySelectorAll('.recharts-radial-bar-sector')).toHaveLength(1));
});

test('a gauge whose drawing cannot be drawn is what it says, and no more', async () => {
  // React itself reports a caught error; that is not ours to prevent.
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  chunk.draw = () => {
    throw new Error('Cannot draw');
  };
  renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={0.6238} />);
  await waitFor(() => expect(reported).toHaveBeenCalled());
  expect(screen.getByText('62.4%')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  reported.mockClear();
});
