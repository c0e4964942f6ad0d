import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EfficiencyGauge } from '../../../src/charts/gauge/EfficiencyGauge.js';
import { renderChart } from '../renderChart.js';

describe('a known efficiency', () => {
  test.each([
    [0.6238, '62.4%', 'Good'],
    [0.6, '60.0%', 'Good'],
    [0.5995, '60.0%', 'Good'],
    [0.5994, '59.9%', 'Fair'],
    [0.4, '40.0%', 'Fair'],
    [0.118, '11.8%', 'Low'],
    [0, '0.0%', 'Low'],
    [0.0002, '<0.1%', 'Low'],
    [1, '100.0%', 'Good'],
    [1.0004, '100.0%', 'Good'],
    [1.396, '139.6%', 'Over-used'],
    [180, '18,000.0%', 'Over-used'],
  ])('of %d reads %s, %s, to the eye and to the ear', (efficiency, figure, band) => {
    renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={efficiency} />);
    const meter = screen.getByRole('meter', { name: 'CPU efficiency' });
    expect(meter).toHaveAttribute('aria-valuetext', `${figure}, ${band}`);
    expect(screen.getByText(figure)).toBeVisible();
    expect(screen.getByText(band)).toBeVisible();
  });

  test.each([
    [0.6238, { now: '62.4', min: '0', max: '100' }],
    [1.396, { now: '139.6', min: '0', max: '139.6' }],
    [-0.05, { now: '-5', min: '-5', max: '100' }],
  ])('of %d lies within its scale', (efficiency, { now, min, max }) => {
    renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={efficiency} />);
    const meter = screen.getByRole('meter');
    expect(meter).toHaveAttribute('aria-valuenow', now);
    expect(meter).toHaveAttribute('aria-valuemin', min);
    expect(meter).toHaveAttribute('aria-valuemax', max);
  });

  test('is judged by the targets of the host', () => {
    renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={0.6238} targets={{ good: 0.8, warning: 0.7 }} />);
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '62.4%, Low');
  });

  test('stands beside the one that was reported, where they read differently', () => {
    const { unmount } = renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={0.5} reported={0.33} />);
    expect(screen.getByText('Reported: 33.0%')).toBeVisible();
    unmount();
    renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={0.5} reported={0.5003} />);
    expect(screen.queryByText(/Reported/)).not.toBeInTheDocument();
  });
});

describe('an unknown efficiency', () => {
  test.each([null, NaN])('%s is no meter and no zero: it says unknown, and why', (efficiency) => {
    renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={efficiency} reason="No usage was measured" />);
    expect(screen.queryByRole('meter')).not.toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'CPU efficiency: unknown' })).toBeVisible();
    expect(screen.getByText('—')).toBeVisible();
    expect(screen.getByText('Unknown')).toBeVisible();
    expect(screen.getByText('No usage was measured')).toBeVisible();
  });
});

describe('the drawing', () => {
  /** End of the arc of the value, from 0 at the left to 1 at the right; null: there is none. */
  async function drawn(efficiency: number | null): Promise<number | null> {
    const { container } = renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={efficiency} />);
    await waitFor(() => expect(container.querySelector('.recharts-radial-bar-background-sector')).toBeInTheDocument());
    const path = container.querySelector('.recharts-radial-bar-sector')?.getAttribute('d') ?? '';
    const [, x, y] = /A 73,73,0,\s*[01],1,\s*([\d.]+),([\d.]+)/.exec(path) ?? [];
    return x === undefined || y === undefined ? null : 1 - Math.atan2(82 - Number(y), Number(x) - 80) / Math.PI;
  }

  test.each([
    [0.25, 0.25],
    [0.5, 0.5],
    [1, 1],
    [1.4, 1],
  ])('of %d fills %d of the half circle', async (efficiency, share) => {
    expect(await drawn(efficiency)).toBeCloseTo(share, 3);
  });

  test.each([0, -0.05, null])('of %s fills nothing of it', async (efficiency) => {
    expect(await drawn(efficiency)).toBeNull();
  });

  test('marks where the bands begin, and what is beyond the scale', async () => {
    const marks = (container: HTMLElement) =>
      ['.recharts-polar-angle-axis-tick-line', '.beyond'].map((mark) => container.querySelectorAll(mark).length);
    const { container, unmount } = renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={0.9} />);
    await waitFor(() => expect(marks(container)).toEqual([2, 0]));
    unmount();
    const over = renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={1.4} />);
    await waitFor(() => expect(marks(over.container)).toEqual([2, 1]));
    over.unmount();
    const unknown = renderChart(<EfficiencyGauge label="CPU efficiency" efficiency={null} />);
    await waitFor(() => expect(unknown.container.querySelector('.recharts-surface')).toBeInTheDocument());
    expect(marks(unknown.container)).toEqual([0, 0]);
  });
});
