import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DEFAULT_VIEW, type ExpensesView } from '../../src/index.js';
import { POOLS } from '../../src/mocks/organization/people.js';
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

test.each([
  ['clusters-come-and-go', /^€200\.00.*More than the cloud bill/],
  ['rows-disagree', /^€164\.00.*More than the cloud bill/],
] as const)('says where Kubernetes exceeds the cloud bill, and is no part of it: %s', async (scenario, words) => {
  openPage(scenario, { view: { ...DEFAULT_VIEW, overlap: 'partOfCloud' } });
  expect(await figure('Total')).toMatch(/^€150\.00/);
  expect(await figure('Kubernetes')).toMatch(words);
  expect(screen.queryByText('Of which Kubernetes')).not.toBeInTheDocument();
});

test('offers no such view, and no share, where a filter reached the cloud alone', async () => {
  openPage('not-filtered', { filters: { pools: [POOLS.shop.id] }, view: { ...DEFAULT_VIEW, overlap: 'partOfCloud' } });
  expect(await figure('Kubernetes')).not.toMatch(/% of/);
  expect(screen.queryByRole('checkbox', { name: AS_PART })).not.toBeInTheDocument();
  expect(screen.queryByText('Of which Kubernetes')).not.toBeInTheDocument();
  expect(rowNamed(sources(), 'Total')?.at(-1)).toMatch(/^—/);
  expect(screen.getByText('A filter reached the clouds alone, so there are no shares of the total.')).toBeVisible();
});

/** Asks every figure of the page where it comes from: what stands there, and each amount or ratio its receipt says it is. */
async function askAll(): Promise<{ asked: string; place: string; values: string[] }[]> {
  const answers = [];
  // What the money for CPU and RAM was used for stands there as parts of a hundred, of which the receipt has the amounts.
  const buttons = screen
    .getAllByRole('button', { name: / come from\?$/, hidden: true })
    .filter((one) => !one.closest('[data-test-id="k8s-compute-use"]'));
  for (const button of buttons) {
    fireEvent.click(button);
    const receipt = await screen.findByRole('dialog');
    const heading = () => receipt.querySelector('.MuiTypography-h6')?.textContent ?? '';
    const values = [heading()];
    const choice = within(receipt).queryByRole('combobox', { hidden: true });
    // Parts are no columns of the table: what stands there too are the cost, its share, and the efficiencies.
    for (const option of choice?.querySelectorAll('option') ?? []) {
      if (!/^Share|efficiency$/.test(option.textContent)) continue;
      fireEvent.change(choice as Element, { target: { value: option.value } });
      values.push(heading());
    }
    answers.push({
      asked: button.getAttribute('aria-label') ?? '',
      place: (button.closest('tr') ?? button.closest('[data-receipts]'))?.textContent ?? '',
      values,
    });
  }
  return answers;
}

test.each(['separate', 'partOfCloud'] as const)('every receipt is of the figure it is asked at: %s', async (overlap) => {
  openPage('plan', { view: { ...DEFAULT_VIEW, overlap, expandedIds: ['bc55eb8c-5db2-4c32-b976-2df0edb0619a'] } });
  await figure('Total');
  const answers = await askAll();
  expect(answers.length).toBeGreaterThan(15);
  for (const { asked, place, values } of answers) for (const value of values) expect(place, asked).toContain(value);
});

test.each([
  ['suspicious-step', /jumped as if its unit had changed/],
  ['extrapolated-trend', /flat, or spread evenly/],
] as const)('a receipt has what was noticed beside the answer too: %s', async (scenario, words) => {
  openPage(scenario);
  await figure('Kubernetes');
  const { textContent: title } = await within(await screen.findByRole('region', { name: 'Data notices' })).findByText(words);
  const [ask] = screen.getAllByRole('button', { name: 'Where does Kubernetes cost come from?' });
  fireEvent.click(ask as Element);
  const known = within(await screen.findByRole('dialog')).getByRole('list', { name: 'What to know before relying on it', hidden: true });
  expect(known).toHaveTextContent(title);
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
  expect(parts.map(({ textContent }) => textContent)).toEqual(['62 used', '38 unused or idle']);
});

test('lists what is negative of every hundred, so that they add up to it, and offers where it comes from', async () => {
  const { user } = openPage('adjustments');
  await figure('Total');
  const heading = await screen.findByRole('heading', { name: /^Of every €100\.00 of CPU and RAM/ });
  const panel = within(heading.parentElement ?? heading);
  expect(panel.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['61 used', '47 requested but unused', '-8 idle']);
  expect(panel.getByText('Negative shares are in the list, not in the bar.')).toBeVisible();
  await user.click(panel.getByRole('button', { name: /Use of CPU and RAM/ }));
  const choice = await screen.findByRole('combobox', { name: 'Figure' });
  expect(within(choice).getByRole('option', { name: /idle/ })).toBeInTheDocument();
});

test.each([['unit-mismatch'], ['conflicting-figures-child']] as const)(
  'says nothing of every hundred where the figures contradict each other: %s',
  async (scenario) => {
    openPage(scenario);
    await figure('Total');
    expect(await screen.findByRole('heading', { name: 'Efficiency' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /^Of every/ })).not.toBeInTheDocument();
  },
);
