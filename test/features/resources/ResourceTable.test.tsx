import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ResourceTable } from '../../../src/features/resources/ResourceTable.js';
import type { CloudResourceCost } from '../../../src/domain/types.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';
import { report } from '../../support/sampleReport.js';

function resource(id: number, rest: Partial<CloudResourceCost> = {}): CloudResourceCost {
  return {
    id: `i-${id}`,
    name: `web-${id}`,
    type: 'Instance',
    service: 'AmazonEC2',
    region: 'eu-central-1',
    accountName: 'AWS HQ',
    total: 10,
    ...rest,
  };
}

const TWENTY = Array.from({ length: 20 }, (_, index) => resource(index));

const table = () => screen.getByRole('table', { name: 'Most expensive cloud resources' });
const lines = () =>
  within(table())
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')].map((cell) => cell.textContent).join(' | '),
    );

test('the ten most expensive, all others as one row, and a total they add up to', () => {
  renderWithI18n(<ResourceTable report={report({ resources: TWENTY, cloud: 250.5, otherResources: { count: 3, total: 50.5 } })} />);
  expect(lines()).toHaveLength(12);
  expect(lines()[0]).toBe('web-0 | AmazonEC2, Instance | eu-central-1 | AWS HQ | €10.00 | 4.0%');
  expect(lines().slice(-2)).toEqual(['13 other resources | €150.50 | 60.1%', 'Cloud total | €250.50 | 100.0%']);
});

test('all twenty on demand, and back', async () => {
  renderWithI18n(<ResourceTable report={report({ resources: TWENTY, cloud: 200, otherResources: { count: 0, total: 0 } })} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Show all 20', expanded: false }));
  expect(lines()).toHaveLength(21);
  await user.click(screen.getByRole('button', { name: 'Show the first 10', expanded: true }));
  expect(lines()).toHaveLength(12);
});

test('the button promises no more than the answer lists', () => {
  renderWithI18n(<ResourceTable report={report({ resources: TWENTY, cloud: 250.5, otherResources: { count: 3, total: 50.5 } })} />);
  expect(screen.getByRole('button', { name: 'Show the top 20' })).toBeVisible();
});

test('for print all twenty and no button', () => {
  renderWithI18n(<ResourceTable renderAll report={report({ resources: TWENTY, cloud: 200 })} />);
  expect(lines()).toHaveLength(21);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('"—" for what was not reported', () => {
  const unknown = resource(1, { type: null, service: null, region: null, accountName: null, total: null });
  renderWithI18n(<ResourceTable report={report({ resources: [unknown], cloud: null, otherResources: { count: 0, total: null } })} />);
  expect(lines()).toEqual(['web-1 | — | — | — | — | —', 'Other cloud costs | — | —', 'Cloud total | — | —']);
  expect(within(table()).getAllByTitle('Not reported').length).toBeGreaterThan(0);
});

test('what no listed resource accounts for has a row of its own', () => {
  renderWithI18n(<ResourceTable report={report({ resources: [resource(1)], cloud: 8, otherResources: { count: 0, total: -2 } })} />);
  expect(lines()).toEqual([
    'web-1 | AmazonEC2, Instance | eu-central-1 | AWS HQ | €10.00 | 125.0%',
    'Other cloud costs | -€2.00 | -25.0%',
    'Cloud total | €8.00 | 100.0%',
  ]);
});

test('two resources of one id are both there', () => {
  renderWithI18n(<ResourceTable report={report({ resources: [resource(1), resource(1)], cloud: 20 })} />);
  expect(lines()).toHaveLength(3);
});

test('that no resource has a cost', () => {
  renderWithI18n(<ResourceTable report={report()} />);
  expect(screen.getByText('No cloud resource has a cost in this period.')).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});
