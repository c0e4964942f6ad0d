import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ORGANIZATION } from '../../src/testing.js';
import { days, openPage, recordedClient, startMockedBackend } from './support/openPage.js';
import { amount, clusters, figure, summary } from './support/readPage.js';
import { recordRequests } from './support/recordRequests.js';

startMockedBackend();

const MINUTE = 60_000;
const OCTOBER = days('2026-10-01', '2026-10-31');
const NOVEMBER = days('2026-11-01', '2026-11-30');

const button = (name: string) => screen.getByRole('button', { name });
/** Nothing of figures, only that they are on their way. */
function expectLoading(): void {
  expect(screen.getByText('Loading costs…')).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('€');
}

describe('while figures are fetched again', () => {
  test('the last good ones stay, then the new ones replace them, and the time is theirs', async () => {
    const { user, play, pass, hold } = openPage('plan');
    await summary();
    expect(screen.getByText('Fetched 12:20 UTC, just now')).toBeVisible();
    await pass(7 * MINUTE);
    expect(screen.getByText('Fetched 12:20 UTC, 7 minutes ago')).toBeVisible();
    play('handover');
    const release = hold();
    await user.click(button('Refresh'));
    expect(await screen.findByText('Refreshing…')).toBeVisible();
    expect(await amount('Total')).toBe('€250.50');
    expect(button('Refresh')).toHaveFocus();
    expect(button('Refresh')).toHaveAttribute('aria-disabled', 'true');
    release();
    expect(await screen.findByText('Fetched 12:27 UTC, just now')).toBeVisible();
    expect(button('Refresh')).toHaveFocus();
    expect(screen.getByText(/^Costs of Oct 25\s–\sNov 23, 2026, fetched 12:27 UTC$/)).toHaveRole('status');
    expect(await amount('Total')).toBe('€5,580.79');
  });

  test('a failure leaves them there, marked with their age, until another try succeeds', async () => {
    const { user, play, pass } = openPage('plan');
    await summary();
    await pass(6 * MINUTE);
    play('truncated');
    await user.click(button('Refresh'));
    await pass(0);
    const trouble = 'Could not refresh (The answer was cut off before its end).';
    expect(screen.getByText(trouble)).toHaveRole('status');
    expect(screen.getByText(/Showing figures fetched 12:20 UTC, 6 minutes ago\./)).toBeVisible();
    expect(await amount('Total')).toBe('€250.50');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument();
    await pass(5 * MINUTE);
    expect(screen.getByText(/Showing figures fetched 12:20 UTC, 11 minutes ago\./)).toBeVisible();

    play('plan');
    await user.click(button('Try again'));
    expect(await screen.findByText('Fetched 12:31 UTC, just now')).toBeVisible();
    expect(screen.queryByText(trouble)).not.toBeInTheDocument();
  });

  test('a server that is down keeps them through all its tries', async () => {
    const { user, play, pass, asked } = openPage('plan');
    await summary();
    play('unavailable');
    await user.click(button('Refresh'));
    for (let seconds = 0; seconds < 12; seconds++) {
      await pass(1_000);
      expect(screen.getByRole('region', { name: 'Summary' })).toHaveTextContent('€250.50');
    }
    expect(asked()).toHaveLength(1 + 4);
    expect(screen.getByText('Could not refresh (The server failed on this request).')).toBeVisible();
  });
});

describe('figures are fetched when they are asked for', () => {
  test('not because the user comes back to the tab, nor because time goes by', async () => {
    const { pass, requests } = openPage('plan');
    await summary();
    await pass(0);
    const before = requests().length;
    await pass(20 * MINUTE);
    fireEvent.focus(window);
    fireEvent(document, new Event('visibilitychange'));
    await pass(20 * MINUTE);
    expect(requests()).toHaveLength(before);
  });

  test('once per question, however many panels ask it', async () => {
    const { requests, asked, pass } = openPage('organization', { root: 'both' });
    expect(await screen.findAllByRole('region', { name: /^Summary/ })).toHaveLength(2);
    await pass(0);
    expect(asked()).toHaveLength(1);
    const questions = requests().map(({ endpoint, search }) => `${endpoint}?${search}`);
    expect(questions.filter((question, at) => questions.indexOf(question) !== at)).toEqual([]);
  });

  test('not because the host renders again with new callbacks, filters, targets and dates of the same content', async () => {
    const { requests, rerender, pass } = openPage('plan', { filters: { pools: ['a', 'b'] }, period: NOVEMBER });
    await summary();
    await pass(0);
    const before = requests().length;
    for (let renders = 0; renders < 5; renders++) {
      rerender({
        filters: { pools: ['a', 'b'] },
        period: { start: new Date(NOVEMBER.start), end: new Date(NOVEMBER.end) },
        efficiencyTargets: { good: 0.6, warning: 0.4 },
        onUnauthorized: () => {},
        onError: () => {},
        onNavigate: () => {},
        onViewChange: () => {},
        onPeriodChange: () => {},
        formatMoney: undefined,
      });
    }
    await pass(0);
    expect(await amount('Kubernetes')).toBe('€105.00');
    expect(requests()).toHaveLength(before);
  });

  test('the same filters in another order are the same question', async () => {
    const { asked, rerender, pass } = openPage('plan', { filters: { pools: ['a', 'b'], owners: [] } });
    await summary();
    rerender({ filters: { pools: ['b', 'a'] } });
    expect(screen.queryByText('Loading costs…')).not.toBeInTheDocument();
    await pass(0);
    expect(asked()).toHaveLength(1);
    expect(asked()[0]?.search.getAll('pool_id')).toEqual(['a', 'b']);
  });

  test('and no longer once the page is gone: what is under way is aborted', async () => {
    const { requests, unmount, hold } = openPage('plan');
    hold();
    await waitFor(() => expect(requests()).toHaveLength(2));
    expect(requests().map(({ signal }) => signal.aborted)).toEqual([false, false]);
    unmount();
    expect(requests().map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });

  test('a panel that goes leaves the request to the one that stays', async () => {
    const first = openPage('plan');
    const release = first.hold();
    const second = openPage('plan', { client: first.client, root: 'panel' });
    await waitFor(() => expect(first.requests()).toHaveLength(2));
    second.unmount();
    expect(first.requests().map(({ signal }) => signal.aborted)).toEqual([false, false]);
    release();
    expect(await amount('Total')).toMatch(/^€/);
  });
});

describe('other figures are never shown for those asked for', () => {
  test('another period: the former figures are gone at once', async () => {
    const { rerender, asked } = openPage('plan', { period: OCTOBER });
    await summary();
    rerender({ period: NOVEMBER });
    expectLoading();
    expect(screen.getByRole('button', { name: /^Date range \(UTC\): Nov 1\s–\s30, 2026$/ })).toBeVisible();
    await summary();
    expect([asked(OCTOBER).length, asked(NOVEMBER).length]).toEqual([1, 1]);
  });

  test('back to an earlier period: its figures are there at once, and nothing is asked', async () => {
    const { rerender, asked, play, pass } = openPage('plan', { period: OCTOBER });
    await summary();
    rerender({ period: NOVEMBER });
    play('handover');
    await summary();
    rerender({ period: OCTOBER });
    expect(screen.getByRole('region', { name: 'Summary' })).toHaveTextContent('€250.50');
    await pass(0);
    expect([asked(OCTOBER).length, asked(NOVEMBER).length]).toEqual([1, 1]);
  });

  test('after six minutes they are there at once as well, and are asked for again beneath', async () => {
    const { rerender, play, pass, hold } = openPage('plan', { period: OCTOBER });
    await summary();
    rerender({ period: NOVEMBER });
    await summary();
    await pass(6 * MINUTE);
    play('handover');
    const release = hold();
    rerender({ period: OCTOBER });
    expect(screen.getByRole('region', { name: 'Summary' })).toHaveTextContent('€250.50');
    expect(await screen.findByText('Refreshing…')).toBeVisible();
    release();
    await waitFor(() => expect(screen.getByRole('region', { name: 'Summary' })).toHaveTextContent('€5,580.79'));
  });

  test('another period that cannot be had: its error stands, not the former figures', async () => {
    const { rerender, play, pass } = openPage('plan', { period: OCTOBER });
    await summary();
    play('rejected');
    rerender({ period: NOVEMBER });
    await pass(0);
    expect(screen.getByRole('alert')).toHaveTextContent('The server refused this request');
    expect(document.body).not.toHaveTextContent('€');
    rerender({ period: OCTOBER });
    expect(screen.getByRole('region', { name: 'Summary' })).toHaveTextContent('€250.50');
  });

  test('another organization', async () => {
    const { rerender } = openPage('plan');
    await summary();
    rerender({ organizationId: 'another' });
    expectLoading();
    expect(await screen.findByRole('alert')).toHaveTextContent('This organization does not exist');
    rerender({ organizationId: ORGANIZATION.id });
    expect(screen.getByRole('region', { name: 'Summary' })).toHaveTextContent('€250.50');
  });

  test('another client: its own cache is asked, and the user’s date range and open clusters stay', async () => {
    const { rerender, user, play } = openPage('eks');
    await summary();
    await user.click(screen.getByRole('button', { name: /^Date range/ }));
    await user.click(await within(screen.getByRole('dialog')).findByRole('button', { name: /^Last 7 days/ }));
    await summary();
    await user.click(within(clusters()).getByRole('button', { name: 'Show namespaces of cluster-one' }));

    play('metroculus');
    const recorder = recordRequests();
    rerender({ client: recordedClient(recorder) });
    expectLoading();
    expect(await amount('Kubernetes')).toBe('€1.15');
    expect(recorder.requests('cloud_accounts')).toHaveLength(1);
    expect(screen.getByRole('button', { name: /^Date range \(UTC\): Nov 17\s–\s23, 2026$/ })).toBeVisible();
    expect(within(clusters()).getByRole('button', { name: 'Hide namespaces of k8s-kubecost' })).toBeVisible();
  });

  test('another filter', async () => {
    const { rerender } = openPage('organization', { period: OCTOBER });
    const whole = await amount('Cloud');
    rerender({ filters: { regions: ['eu-central-1'] } });
    expectLoading();
    expect(await amount('Cloud')).not.toBe(whole);
    expect(await figure('Kubernetes')).toMatch(/of 6 clusters/);
    expect(screen.getByText(/Kubernetes figures are not filtered/)).toBeVisible();
  });
});
