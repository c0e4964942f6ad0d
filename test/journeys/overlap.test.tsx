import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DEFAULT_VIEW, type ExpensesView } from '../../src/index.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { cents, clusters, figure, rowNamed, rowsOf, sources, sumOf } from './support/readPage.js';

startMockedBackend();

const AS_PART = 'Kubernetes as part of the cloud bill';

test('says once, quietly, that cloud and Kubernetes may overlap where the two are added', async () => {
  openPage('plan');
  expect(await figure('Total')).toMatch(/^€250\.50/);
  expect(screen.getAllByText(/may overlap/)).toHaveLength(1);
});

test('takes Kubernetes as a part of the cloud bill when asked: 145.50 in all, and never added to it', async () => {
  const { user } = openPage('plan');
  await figure('Total');
  await user.click(screen.getByRole('checkbox', { name: AS_PART }));
  expect(await figure('Total')).toMatch(/^€145\.50The cloud bill alone/);
  expect(await figure('Of which Kubernetes')).toMatch(/^€105\.0072\.2% of the cloud bill/);
  expect(screen.queryByText(/may overlap/)).not.toBeInTheDocument();
  const amounts = rowsOf(sources()).map((row) => cents(row[2] ?? ''));
  expect(sumOf(amounts.slice(0, -1))).toBe(14550);
  expect(amounts.at(-1)).toBe(14550);
  expect(rowNamed(clusters(), 'Total')?.[1]).toBe('€105.00');
});

test('keeps the choice in the view the host may keep', async () => {
  const onViewChange = vi.fn<(view: ExpensesView) => void>();
  const { user, rerender } = openPage('plan', { view: DEFAULT_VIEW, onViewChange });
  await figure('Total');
  await user.click(screen.getByRole('checkbox', { name: AS_PART }));
  expect(onViewChange).toHaveBeenLastCalledWith({ ...DEFAULT_VIEW, overlap: 'partOfCloud' });
  rerender({ view: { ...DEFAULT_VIEW, overlap: 'partOfCloud' } });
  expect(await figure('Total')).toMatch(/^€145\.50/);
});

test('says what every hundred of CPU and RAM was used for', async () => {
  openPage('plan');
  await figure('Total');
  const heading = await screen.findByRole('heading', { name: /^Of every €100\.00 of CPU and RAM/ });
  const parts = within(heading.parentElement ?? heading).getAllByRole('listitem');
  expect(parts.map(({ textContent }) => textContent)).toEqual(['62 used', '38 requested but unused']);
});
