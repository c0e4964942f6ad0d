import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ComponentChart } from '../../src/charts/ComponentChart.js';
import type { CostPart } from '../../src/domain/types.js';
import { renderChart, tableRows } from './renderChart.js';

const TITLE = 'Kubernetes by component';
const PARTS: CostPart[] = [
  { key: 'cpu', amount: 50 },
  { key: 'ram', amount: 30 },
  { key: 'pv', amount: 10 },
  { key: 'snapshot_copy', amount: 15 },
];

/** Slices of the drawing, once it is there. */
async function slices(container: HTMLElement, count: number) {
  await waitFor(() => {
    expect(container.querySelectorAll('.recharts-pie-sector')).toHaveLength(count);
  });
}

describe('the table of cost parts', () => {
  test('has every part with amount and share, and the total', async () => {
    const { container } = renderChart(<ComponentChart title={TITLE} components={PARTS} total={105} />);
    expect(tableRows(TITLE)).toEqual([
      'CPU | €50.00 | 47.6%',
      'RAM | €30.00 | 28.6%',
      'Persistent volumes | €10.00 | 9.5%',
      'Snapshot copy | €15.00 | 14.3%',
      'Total | €105.00 | 100.0%',
    ]);
    await slices(container, 4);
  });

  test('says which parts cannot be drawn, and draws the others', async () => {
    const parts: CostPart[] = [...PARTS, { key: 'gpu', amount: null }, { key: 'other', amount: -22.5 }, { key: 'network', amount: 0 }];
    const { container } = renderChart(
      <ComponentChart title={TITLE} components={parts} total={82.5} otherName="Management outside the total" />,
    );
    expect(screen.getByText('Not drawn: GPU —, Management outside the total -€22.50')).toBeVisible();
    expect(tableRows(TITLE).slice(4)).toEqual([
      'GPU | — | —',
      'Management outside the total | -€22.50 | -27.3%',
      'Network | €0.00 | 0.0%',
      'Total | €82.50 | 100.0%',
    ]);
    await slices(container, 4);
  });

  test('names what the parts leave of the total, also where that is the noise of binary fractions: nothing', () => {
    const tenths: CostPart[] = [
      { key: 'cpu', amount: 0.1 },
      { key: 'ram', amount: 0.2 },
    ];
    const { rerender } = renderChart(<ComponentChart title={TITLE} components={tenths} total={0.3} />);
    expect(tableRows(TITLE)).toHaveLength(3);
    rerender(<></>);
    renderChart(<ComponentChart title={TITLE} components={tenths} total={0.25} />);
    expect(tableRows(TITLE)).toContain('Not attributed | -€0.05 | -20.0%');
  });

  test('has no shares of a total that is unknown or no whole', () => {
    renderChart(<ComponentChart title={TITLE} components={[{ key: 'cpu', amount: null }]} total={null} />);
    expect(tableRows(TITLE)).toEqual(['CPU | — | —', 'Total | — | —']);
  });
});

test('the total stands in the ring, shortened where it is too long for it', () => {
  const { unmount } = renderChart(<ComponentChart title={TITLE} components={PARTS} total={105} />);
  expect(screen.getByTitle('€105.00')).toHaveTextContent('€105.00');
  unmount();
  renderChart(<ComponentChart title={TITLE} components={PARTS} total={123_456_789.5} />);
  expect(screen.getByTitle('€123,456,789.50')).toHaveTextContent('€123M');
});
