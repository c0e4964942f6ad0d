import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SplitBar } from '../../../src/charts/bars/SplitBar.js';
import { renderChart } from '../renderChart.js';

const part = (name: string, amount: number | null) => ({ key: name, name, amount, color: '#123456' });

test('names every part with its amount, and draws those above zero in proportion', () => {
  const parts = [part('CPU', 50), part('RAM', 30), part('Other', -22.5), part('GPU', null), part('Network', 0)];
  renderChart(<SplitBar label="Components of prod-eu" parts={parts} />);
  const bar = screen.getByRole('img', {
    name: 'Components of prod-eu: CPU €50.00, RAM €30.00, Other -€22.50, GPU —, Network €0.00',
  });
  expect(Array.from(bar.children, (child) => (child as HTMLElement).style.flexGrow)).toEqual(['0.625', '0.375']);
});

test('draws nothing of what is not known, and is still named', () => {
  renderChart(<SplitBar label="Components of prod-eu" parts={[part('CPU', null), part('RAM', NaN)]} />);
  const bar = screen.getByRole('img', { name: 'Components of prod-eu: CPU —, RAM —' });
  expect(bar.children).toHaveLength(0);
});

test('without parts it has its label alone', () => {
  renderChart(<SplitBar label="Components of prod-eu" parts={[]} />);
  expect(screen.getByRole('img', { name: 'Components of prod-eu' })).toBeInTheDocument();
});
