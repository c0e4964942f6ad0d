import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ComponentChart } from '../../../src/features/breakdown/ComponentChart.js';
import type { CostPart } from '../../../src/domain/types.js';
import { ReceiptContext } from '../../../src/ui/receiptContext.js';
import { barsOf, renderChart, tableRows } from '../../charts/renderChart.js';
import { componentsOf } from '../../charts/sampleRows.js';

const TITLE = 'Kubernetes by component';
const PARTS: CostPart[] = [
  { key: 'pv', amount: 10 },
  { key: 'cpu', amount: 50 },
  { key: 'ram', amount: 30 },
  { key: 'snapshot_copy', amount: 15 },
];

test('every part has its amount and share, most expensive first, and the total beneath', () => {
  renderChart(<ComponentChart title={TITLE} components={componentsOf(PARTS, 105)} />);
  expect(screen.getByRole('heading', { name: TITLE, level: 3 })).toBeVisible();
  expect(tableRows(TITLE)).toEqual([
    'CPU | €50.00 | 47.6%',
    'RAM | €30.00 | 28.6%',
    'Snapshot copy | €15.00 | 14.3%',
    'Persistent volumes | €10.00 | 9.5%',
    'Total | €105.00 | 100.0%',
  ]);
});

test('bars are as long as their amounts, the longest fills its track', () => {
  renderChart(<ComponentChart title={TITLE} components={componentsOf(PARTS, 105)} />);
  expect(barsOf(TITLE)).toEqual([
    { name: 'CPU', from: 0, length: 100 },
    { name: 'RAM', from: 0, length: 60 },
    { name: 'Snapshot copy', from: 0, length: 30 },
    { name: 'Persistent volumes', from: 0, length: 20 },
  ]);
});

test('a negative part stands on the other side of zero; zero and what is not known have no bar', () => {
  const parts: CostPart[] = [
    { key: 'gpu', amount: null },
    { key: 'other', amount: -25 },
    { key: 'network', amount: 0 },
    { key: 'cpu', amount: 75 },
  ];
  renderChart(<ComponentChart title={TITLE} components={componentsOf(parts, 50, 'managementOutsideTotal')} />);
  expect(tableRows(TITLE)).toEqual([
    'CPU | €75.00 | 150.0%',
    'Network | €0.00 | 0.0%',
    'Management outside the total | -€25.00 | -50.0%',
    'GPU | — | —',
    'Total | €50.00 | 100.0%',
  ]);
  expect(barsOf(TITLE)).toEqual([
    { name: 'CPU', from: 25, length: 75 },
    { name: 'Management outside the total', from: 0, length: 25 },
  ]);
});

test('names what the parts leave of the total, also where that is the noise of binary fractions: nothing', () => {
  const tenths: CostPart[] = [
    { key: 'cpu', amount: 0.1 },
    { key: 'ram', amount: 0.2 },
  ];
  const { unmount } = renderChart(<ComponentChart title={TITLE} components={componentsOf(tenths, 0.3)} />);
  expect(tableRows(TITLE)).toHaveLength(3);
  unmount();
  renderChart(<ComponentChart title={TITLE} components={componentsOf(tenths, 0.25)} />);
  expect(tableRows(TITLE)).toContain('Not attributed | -€0.05 | -20.0%');
});

test('has no shares of a total that is unknown', () => {
  renderChart(<ComponentChart title={TITLE} components={componentsOf([{ key: 'cpu', amount: null }], null)} />);
  expect(tableRows(TITLE)).toEqual(['CPU | — | —', 'Total | — | —']);
  expect(barsOf(TITLE)).toEqual([]);
});

test('parts and total can be asked where they come from', () => {
  renderChart(
    <ReceiptContext.Provider value={() => {}}>
      <ComponentChart title={TITLE} components={componentsOf(PARTS, 105)} />
    </ReceiptContext.Provider>,
  );
  expect(screen.getAllByRole('button').map(({ title }) => title)).toEqual(
    ['CPU', 'RAM', 'Snapshot copy', 'Persistent volumes', 'Kubernetes cost'].map((name) => `Where does ${name} come from?`),
  );
});
