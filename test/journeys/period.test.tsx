import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { days, LAST_30_DAYS, openPage, startMockedBackend, type OpenedPage } from './support/openPage.js';
import { summary } from './support/readPage.js';

startMockedBackend();

/** What was asked for by what is done: the first and the last second of the first request for figures. */
async function askedBy({ requests }: OpenedPage, action: () => Promise<unknown>): Promise<string[]> {
  const before = requests('clean_expenses').length;
  await action();
  const search = requests('clean_expenses')[before]?.search;
  return ['start_date', 'end_date'].map((name) => new Date(Number(search?.get(name)) * 1000).toISOString());
}

const picker = () => screen.getByRole('button', { name: /^Date range \(UTC\): / });

async function choices({ user }: OpenedPage) {
  await user.click(picker());
  return within(await screen.findByRole('dialog', { name: 'Choose the date range' }));
}

async function choose(page: OpenedPage, preset: string): Promise<void> {
  await page.user.click((await choices(page)).getByRole('button', { name: new RegExp(`^${preset}`) }));
  // The choices fold away.
  await page.pass(500);
}

/** Fills in two days and applies them. */
async function enter(page: OpenedPage, first: string, last: string): Promise<void> {
  const dialog = screen.queryByRole('dialog') === null ? await choices(page) : within(screen.getByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('First day'), { target: { value: first } });
  fireEvent.change(dialog.getByLabelText('Last day'), { target: { value: last } });
  await page.user.click(dialog.getByRole('button', { name: 'Apply' }));
  await page.pass(500);
}

describe('the date range', () => {
  test('is the last 30 days where the host says nothing: today and the 29 days before, in UTC', async () => {
    const page = openPage('plan');
    await summary();
    const [first] = page.requests('clean_expenses');
    expect([first?.search.get('start_date'), first?.search.get('end_date')]).toEqual(['1792886400', '1795478399']);
    expect(page.asked(LAST_30_DAYS)).toEqual([first]);
    const dialog = await choices(page);
    expect(dialog.getByRole('button', { name: /^Last 30 days/, pressed: true })).toHaveFocus();
  });

  const PRESETS = [
    ['Today', '2026-11-23', '2026-11-23'],
    ['Last 7 days', '2026-11-17', '2026-11-23'],
    ['This month', '2026-11-01', '2026-11-23'],
    ['Last month', '2026-10-01', '2026-10-31'],
  ] as const;

  test.each(PRESETS)('%s: asks from the first second of its first day to the last second of its last', async (preset, first, last) => {
    const page = openPage('plan', { root: 'panel' });
    await summary();
    expect(await askedBy(page, () => choose(page, preset))).toEqual([`${first}T00:00:00.000Z`, `${last}T23:59:59.000Z`]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(page.requests('cloud_accounts')).toHaveLength(1);
  });

  test('is of UTC days also for a user to whom it is still yesterday', async () => {
    const page = openPage('plan', { now: new Date('2026-12-01T02:00:00Z') });
    await summary();
    expect(await askedBy(page, () => choose(page, 'Today'))).toEqual(['2026-12-01T00:00:00.000Z', '2026-12-01T23:59:59.000Z']);
    expect(await askedBy(page, () => choose(page, 'Last month'))).toEqual(['2026-11-01T00:00:00.000Z', '2026-11-30T23:59:59.000Z']);
  });

  test('of two days of the user’s own includes both', async () => {
    const page = openPage('plan');
    await summary();
    expect(await askedBy(page, () => enter(page, '2026-03-28', '2026-03-30'))).toEqual([
      '2026-03-28T00:00:00.000Z',
      '2026-03-30T23:59:59.000Z',
    ]);
    expect(picker()).toHaveAccessibleName(/Mar 28\s–\s30, 2026$/);
    const dialog = await choices(page);
    expect(dialog.getByLabelText('First day')).toHaveValue('2026-03-28');
    expect(dialog.getByLabelText('Last day')).toHaveValue('2026-03-30');
  });

  test('that cannot be is not asked for: the user is told what is wrong until it is mended', async () => {
    const page = openPage('plan');
    await summary();
    await page.pass(0);
    const before = page.requests('clean_expenses').length;
    await enter(page, '2026-11-10', '2026-11-09');
    expect(screen.getByRole('alert')).toHaveTextContent('The last day is before the first.');
    await enter(page, '2026-11-24', '2026-11-25');
    expect(screen.getByRole('alert')).toHaveTextContent('The first day is in the future: there are no costs yet.');
    await enter(page, '', '2026-11-25');
    expect(screen.getByRole('alert')).toHaveTextContent('Enter both days.');
    expect(page.requests('clean_expenses')).toHaveLength(before);
    expect(await askedBy(page, () => enter(page, '2026-11-09', '2026-11-09'))).toEqual([
      '2026-11-09T00:00:00.000Z',
      '2026-11-09T23:59:59.000Z',
    ]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('of a host is asked for to the second, and shown with its hours', async () => {
    const page = openPage('plan', { period: { start: new Date('2026-11-23T03:00:00Z'), end: new Date('2026-11-23T04:00:00Z') } });
    await summary();
    const [first] = page.requests('clean_expenses');
    expect([first?.search.get('start_date'), first?.search.get('end_date')]).toEqual(['1795402800', '1795406399']);
    expect(picker()).toHaveAccessibleName(/Nov 23, 2026, 03:00\s–\s04:00 UTC$/);
  });

  test('that a host keeps is the host’s: it is told of the wish, and nothing changes until it agrees', async () => {
    const onPeriodChange = vi.fn();
    const period = days('2026-11-01', '2026-11-23');
    const page = openPage('plan', { period, onPeriodChange });
    await summary();
    await choose(page, 'Last month');
    const wish = { start: new Date('2026-10-01T00:00:00Z'), end: new Date('2026-11-01T00:00:00Z') };
    expect(onPeriodChange).toHaveBeenCalledExactlyOnceWith(wish);
    expect(page.asked(wish)).toHaveLength(0);
    expect(picker()).toHaveAccessibleName(/Nov 1\s–\s23, 2026$/);
    page.rerender({ period: wish });
    await summary();
    expect(page.asked(wish)).toHaveLength(1);
  });

  test('of a host that has days to come says that its costs are those up to today', async () => {
    const page = openPage('days-to-come');
    await summary();
    expect(screen.getByText('Costs up to today: the days to come have none yet')).toBeVisible();
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(/^Costs of Nov 17\s–\s30, 2026, fetched .*up to today/);
    page.rerender({ period: days('2026-11-01', '2026-11-23') });
    await summary();
    expect(screen.queryByText(/up to today/)).not.toBeInTheDocument();
  });

  test('of a user’s own ends with today where it has days to come', async () => {
    const page = openPage('plan');
    await summary();
    expect(await askedBy(page, () => enter(page, '2026-11-09', '2027-01-03'))).toEqual([
      '2026-11-09T00:00:00.000Z',
      '2026-11-23T23:59:59.000Z',
    ]);
    expect(picker()).toHaveAccessibleName(/Nov 9\s–\s23, 2026$/);
    expect(picker()).toHaveFocus();
  });

  test('stays to be changed where its figures cannot be had', async () => {
    const page = openPage('rejected');
    expect(await screen.findByRole('alert')).toHaveTextContent('Another date range or other filters may be accepted.');
    page.play('plan');
    await choose(page, 'Last month');
    expect(await summary()).toHaveTextContent('€250.50');
  });
});

test('the filters of the host are in the question, each value once', async () => {
  const filters = { accounts: ['b', 'a', 'b'], pools: ['p'], owners: ['o'], regions: ['eu-central-1', 'eu-west-1'] };
  const page = openPage('plan', { filters });
  await page.pass(0);
  const search = page.requests('clean_expenses')[0]?.search;
  expect(['cloud_account_id', 'pool_id', 'owner_id', 'region', 'limit'].map((name) => search?.getAll(name))).toEqual([
    ['a', 'b'],
    ['p'],
    ['o'],
    ['eu-central-1', 'eu-west-1'],
    ['5000'],
  ]);
});
