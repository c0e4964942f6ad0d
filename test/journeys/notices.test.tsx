import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findScenario } from '../../src/testing.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { amount, sources, summary } from './support/readPage.js';

startMockedBackend();

const notices = async () => within(await screen.findByRole('region', { name: 'Data notices' }));

test('days that add up to another cost are said, and no figure follows them', async () => {
  openPage('days-disagree');
  expect(await amount('Kubernetes')).toBe('€100.00');
  expect(await (await notices()).findByText('Warning: The days of a cluster do not add up to its cost')).toBeVisible();
  expect((await notices()).getByText(/7 days come to €80\.00, the cost of the period is €100\.00\./)).toBeVisible();
});

test('days of one pool are not held against Kubernetes costs that follow no pool', async () => {
  const { period } = findScenario('days-disagree').viewpoint?.(new Date('2026-11-23T12:20:00Z')) ?? {};
  openPage('not-filtered', { period, filters: findScenario('not-filtered').viewpoint?.(new Date('2026-11-23T12:20:00Z')).filters });
  await summary();
  expect((await notices()).queryByText(/do not add up to its cost/)).not.toBeInTheDocument();
});

test('an amount of minus a trillion is said to be implausible, and leaves the bars to the others', async () => {
  openPage('implausible-amount');
  await summary();
  expect((await notices()).getByText('Error: An implausible amount decides the total')).toBeVisible();
  const bars = within(sources())
    .getAllByRole('row')
    .slice(1, -1)
    .map((row) => [row.querySelector('.name')?.textContent, row.querySelector<HTMLElement>('.bar')?.style.width]);
  expect(bars).toEqual([
    ['AWS HQ', '100%'],
    ['shop-eu', undefined],
  ]);
});
