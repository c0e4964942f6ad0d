import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { ChargePeriod, ExpensesPageProps } from '../../src/index.js';
import { removeClusters } from '../../src/mocks/editAnswer.js';
import { AWS_HQ } from '../../src/mocks/organization/accounts.js';
import { findScenario, type Scenario, type ScenarioName } from '../../src/testing.js';
import { days, openPage, recordedClient, startMockedBackend, type OpenedPage } from './support/openPage.js';
import { recordRequests, type RecordedRequest } from './support/recordRequests.js';
import { amount, clusters, expectNoFalseZero, figure, rowNamed, rowsOf, summary } from './support/readPage.js';

startMockedBackend();

/** What went wrong, once the page says so; the tries before that take their time. */
async function failure({ pass }: OpenedPage): Promise<HTMLElement> {
  for (let seconds = 0; seconds < 20 && screen.queryByRole('alert') === null; seconds++) await pass(1_000);
  return screen.getByRole('alert');
}

/** What is read out when something else is shown. */
const header = () => screen.getAllByRole('status')[0];
const field = () => screen.getByRole('button', { name: /^Date range/ });

/** In a host that keeps the period and agrees to each wish. */
function openAndFollow(scenario: ScenarioName): OpenedPage {
  const page: OpenedPage = openPage(scenario, { onPeriodChange: (period) => page.rerender({ period }) });
  return page;
}

/** The questions where the newest costs are. */
function yearsAsked({ requests }: OpenedPage): RecordedRequest[] {
  const lengthOf = ({ search }: RecordedRequest) => Number(search.get('end_date')) - Number(search.get('start_date')) + 1;
  return requests('breakdown_expenses').filter((request) => lengthOf(request) === 365 * 86_400);
}

const retry = () => screen.queryByRole('button', { name: 'Try again' });

describe('while the first figures are on their way', () => {
  test('the title, the date range and "Loading costs…" are there; then the figures are, and nothing is loading', async () => {
    openPage('plan');
    expect(screen.getByRole('heading', { level: 1, name: 'Expenses' })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Date range \(UTC\): Oct 25\s–\sNov 23, 2026$/ })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Loading costs…');
    expect(screen.queryByRole('button', { name: 'Export' })).not.toBeInTheDocument();
    expect(await amount('Total')).toBe('€250.50');
    expect(screen.queryByText('Loading costs…')).not.toBeInTheDocument();
  });

  test('the panel has its own title, beneath that of the host', async () => {
    openPage('plan', { root: 'panel' });
    expect(screen.getByRole('heading', { level: 2, name: 'Kubernetes' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Loading costs…');
    expect(await amount('Kubernetes')).toBe('€105.00');
    expect(screen.queryByRole('group', { name: 'Total' })).not.toBeInTheDocument();
  });

  test('a server that fails twice is asked until it answers, and nobody sees that', async () => {
    const onError = vi.fn();
    const { pass, asked } = openPage('flaky', { onError });
    await pass(1_000);
    expect(screen.getByRole('status')).toHaveTextContent('Loading costs…');
    await pass(2_000);
    expect(await amount('Kubernetes')).toMatch(/^€[\d,]+\.\d\d$/);
    expect(asked()).toHaveLength(3);
    expect(onError).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });
});

describe('where there are no figures, the page says why', () => {
  const REFUSED: [ScenarioName, string, string][] = [
    ['unauthorized', 'Your session has ended', 'Sign in again to see the costs.'],
    ['forbidden', 'No permission for this organization', 'An administrator of the organization can give access.'],
    ['not-found', 'This organization does not exist', 'Choose another organization.'],
  ];

  test.each(REFUSED)('%s: it is asked once, and again by a user for whom that may have changed', async (scenario, title, text) => {
    const page = openPage(scenario);
    const alert = await failure(page);
    expect(within(alert).getByRole('heading', { name: title })).toBeVisible();
    expect(alert).toHaveTextContent(text);
    await page.pass(60_000);
    expect(page.asked()).toHaveLength(1);
    expectNoFalseZero();
    page.play('plan');
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await amount('Total')).toBe('€250.50');
  });

  test('rejected: it is asked once, and no button promises more', async () => {
    const page = openPage('rejected');
    const alert = await failure(page);
    expect(within(alert).getByRole('heading', { name: 'The server refused this request' })).toBeVisible();
    expect(alert).toHaveTextContent('Invalid cloud_account_id');
    expect(retry()).not.toBeInTheDocument();
    await page.pass(60_000);
    expect(page.asked()).toHaveLength(1);
    expectNoFalseZero();
  });

  test('a page of a proxy in place of a refusal is shown for what it is', async () => {
    const respond = () => ({ status: 404, headers: { 'content-type': 'text/html' }, body: '<html><h1>nginx</h1></html>', delayMs: 0 });
    const alert = await failure(openPage({ ...findScenario('plan'), respond }));
    expect(within(alert).getByRole('heading', { name: 'The server answered something that is not expenses data' })).toBeVisible();
    expect(alert).toHaveTextContent('<html><h1>nginx</h1></html>');
    expect(alert).toHaveTextContent('Status 404');
  });

  const UNREADABLE: [ScenarioName, string][] = [
    ['not-expenses-html', '<!doctype html> <html lang="en"> <head><title>CloudTuner</title>'],
    ['not-expenses-bare-error', 'Error'],
  ];

  test.each(UNREADABLE)('%s: it shows how the answer begins, and another try brings the figures', async (scenario, start) => {
    const page = openPage(scenario);
    const alert = await failure(page);
    expect(within(alert).getByRole('heading', { name: 'The server answered something that is not expenses data' })).toBeVisible();
    expect(within(alert).getByText((text) => text.startsWith(start), { selector: 'code' })).toBeVisible();
    expect(page.asked()).toHaveLength(1);
    page.play('plan');
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await amount('Total')).toBe('€250.50');
  });

  test('truncated: it says that the answer was cut off and how much of it came, blames no address, and another try brings the figures', async () => {
    const page = openPage('truncated');
    const alert = await failure(page);
    expect(within(alert).getByRole('heading', { name: 'The answer was cut off before its end' })).toBeVisible();
    expect(alert).toHaveTextContent(/a time limit on the way.*\b\d+ kB came\./);
    expect(alert).not.toHaveTextContent(/proxy|address/);
    expect(page.asked()).toHaveLength(1);
    page.play('plan');
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await amount('Total')).toBe('€250.50');
  });

  test('figures on the screen stay where a newer answer is cut off, with the reason', async () => {
    const page = openPage('plan');
    await summary();
    page.play('truncated');
    await page.user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByText('Could not refresh (The answer was cut off before its end).')).toBeVisible();
    expect(await amount('Total')).toBe('€250.50');
  });

  test('a server that is down is asked four times, then by the user, who gets the whole page when it is back', async () => {
    const page = openPage('unavailable');
    const alert = await failure(page);
    expect(within(alert).getByRole('heading', { name: 'The server failed on this request' })).toBeVisible();
    expect(alert).toHaveTextContent('Status 503');
    await page.pass(20_000);
    expect(page.asked()).toHaveLength(4);
    await page.pass(60_000);
    expect(page.asked()).toHaveLength(4);
    expectNoFalseZero();
    page.play('organization');
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await figure('Kubernetes')).toContain('of 6 clusters');
    await waitFor(() => expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument());
    expect(retry()).not.toBeInTheDocument();
  });

  test('while it is tried again the button cannot be pressed twice', async () => {
    const page = openPage('not-expenses-bare-error');
    await failure(page);
    page.play('plan');
    const release = page.hold();
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(retry()).not.toBeInTheDocument());
    expect(page.asked()).toHaveLength(2);
    release();
    expect(await amount('Total')).toBe('€250.50');
  });

  test('a server that asks for two seconds gets them before each further request', async () => {
    const page = openPage('rate-limited');
    await failure(page);
    await page.pass(20_000);
    const sent = page.asked().map(({ sentAt }) => sentAt);
    expect(sent).toHaveLength(4);
    sent.slice(1).forEach((at, index) => expect(at - (sent[index] ?? 0)).toBeGreaterThanOrEqual(2_000));
    expect(screen.getByRole('alert')).toHaveTextContent('The server gets too many requests');
    expect(screen.getByRole('alert')).toHaveTextContent('Status 429');
    expect(retry()).toBeVisible();
  });

  test('a server that does not answer is said after the first try, with the next one', async () => {
    const page = openPage('plan', { client: recordedClient({ ...recordRequests(), fetch: hanging }) });
    await page.pass(29_000);
    expect(screen.getByRole('status')).toHaveTextContent('Loading costs…');
    await page.pass(1_000);
    const alert = screen.getByRole('alert');
    expect(within(alert).getByRole('heading', { name: 'The server cannot be reached right now' })).toBeVisible();
    expect(screen.getByText('Next try in 1 second')).toBeVisible();
    expect(retry()).toBeVisible();
    await page.pass(2_000);
    expect(screen.getByRole('button', { name: 'Trying again…' })).toBeVisible();
    expect(screen.queryByText(/Next try/)).not.toBeInTheDocument();
  });

  test('who does not want to wait for the next try has it at once', async () => {
    const busy = () => ({ status: 503, headers: { 'retry-after': '40' }, body: '', delayMs: 0 });
    const page = openPage({ ...findScenario('plan'), respond: busy });
    await page.pass(4_000);
    expect(screen.getByText(/^Next try in 3[56] seconds$/)).toBeVisible();
    await page.pass(10_000);
    expect(screen.getByText(/^Next try in 2[56] seconds$/)).toBeVisible();
    expect(page.asked()).toHaveLength(1);
    page.play('plan');
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await amount('Total')).toBe('€250.50');
    expect(page.asked()).toHaveLength(2);
  });

  test('a server that asks for an hour is not asked again by itself, and that is said', async () => {
    const respond = () => ({ status: 429, headers: { 'retry-after': '3600' }, body: '', delayMs: 0 });
    const page = openPage({ ...findScenario('plan'), respond });
    await failure(page);
    expect(screen.getByText(/The server asks to wait 1 hour/)).toBeVisible();
    expect(screen.queryByText(/Next try/)).not.toBeInTheDocument();
  });
});

describe('what the host is told', () => {
  test('that the session has ended: once, however many answers say so, in StrictMode too', async () => {
    const [onUnauthorized, onError] = [vi.fn(), vi.fn()];
    const page = openPage('unauthorized', { onUnauthorized, onError });
    await failure(page);
    page.rerender({ onUnauthorized: () => void onUnauthorized() });
    await page.pass(60_000);
    expect(onUnauthorized).toHaveBeenCalledOnce();
    expect(onError).not.toHaveBeenCalled();
    expect(page.requests()).toHaveLength(2);
  });

  test('that it has ended once more, after another try', async () => {
    const onUnauthorized = vi.fn();
    const page = openPage('plan', { onUnauthorized });
    await summary();
    page.play('unauthorized');
    await page.user.click(screen.getByRole('button', { name: 'Refresh' }));
    await page.pass(0);
    expect(onUnauthorized).toHaveBeenCalledTimes(1);
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await page.pass(0);
    expect(onUnauthorized).toHaveBeenCalledTimes(2);
  });

  test('is told of once by two panels of one client', async () => {
    const [onUnauthorized, onError] = [vi.fn(), vi.fn<(error: { kind: string }) => void>()];
    const page = openPage('unauthorized', { root: 'both', onUnauthorized });
    await page.pass(1_000);
    expect(onUnauthorized).toHaveBeenCalledOnce();
    const other = openPage('forbidden', { root: 'both', onError });
    await other.pass(1_000);
    expect(onError).toHaveBeenCalled();
    expect(new Set(onError.mock.calls.map(([error]) => error)).size).toBe(onError.mock.calls.length);
  });

  test('also where only the list of data sources was refused', async () => {
    const onUnauthorized = vi.fn();
    openPage(onlyAccounts('unauthorized'), { onUnauthorized });
    expect(await amount('Total')).toMatch(/^€/);
    expect(onUnauthorized).toHaveBeenCalledOnce();
  });

  test.each([
    ['forbidden', 'forbidden'],
    ['rejected', 'rejected'],
    ['unavailable', 'unavailable'],
    ['truncated', 'notExpensesData'],
    ['accounts-error', 'notExpensesData'],
    ['breakdown-error', 'unavailable'],
  ] as const)('%s: the failure, for its log', async (scenario, kind) => {
    const [onUnauthorized, onError] = [vi.fn(), vi.fn<(error: { kind: string }) => void>()];
    const { pass } = openPage(scenario, { onUnauthorized, onError });
    await pass(2_000);
    await pass(3_000);
    await pass(5_000);
    expect(new Set(onError.mock.calls.map(([error]) => error.kind))).toEqual(new Set([kind]));
    expect(new Set(onError.mock.calls.map(([error]) => error)).size).toBe(onError.mock.calls.length);
    expect(onUnauthorized).not.toHaveBeenCalled();
  });
});

describe('where the host knows the way', () => {
  const navigatesTo = ['sign-in', 'connect-account'] as const;

  test.each([
    ['unauthorized', 'Sign in', 'sign-in'],
    ['no-accounts', 'Connect an account', 'connect-account'],
  ] as const)('%s: a button leads there', async (scenario, name, to) => {
    const onNavigate = vi.fn();
    const { user } = openPage(scenario, { onNavigate, navigatesTo });
    const button = await screen.findByRole('button', { name });
    await user.click(button);
    expect(onNavigate).toHaveBeenCalledExactlyOnceWith({ to });
    expect(button).toHaveFocus();
  });

  test.each([
    ['unauthorized', 'Your session has ended', 'Sign in'],
    ['no-accounts', 'No cloud account connected yet', 'Connect an account'],
  ] as const)('%s: a host that does not say so gets no button that leads nowhere', async (scenario, title, name) => {
    const page = openPage(scenario, { onNavigate: () => {} });
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    page.rerender({ onNavigate: undefined, navigatesTo });
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });

  test('no other failure asks to sign in', async () => {
    await failure(openPage('forbidden', { onNavigate: () => {}, navigatesTo }));
    expect(screen.queryByRole('button', { name: 'Sign in' })).not.toBeInTheDocument();
  });
});

test('when another try succeeds, the focus does not get lost with its button', async () => {
  const page = openPage('truncated');
  await failure(page);
  page.play('plan');
  await page.user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await amount('Total')).toBe('€250.50');
  expect(field()).toHaveFocus();
});

test('an organization without data sources gets a way to begin, not an error', async () => {
  const [onUnauthorized, onError] = [vi.fn(), vi.fn()];
  openPage('no-accounts', { onUnauthorized, onError });
  expect(await screen.findByRole('heading', { name: 'No cloud account connected yet' })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(retry()).not.toBeInTheDocument();
  expect(onUnauthorized).not.toHaveBeenCalled();
  expect(onError).not.toHaveBeenCalled();
  expectNoFalseZero();
});

describe('where Kubernetes has no costs', () => {
  test('no cluster is connected: says so, shows the clouds, and leads to where one is connected', async () => {
    const onNavigate = vi.fn();
    const { user } = openPage('no-kubernetes', { onNavigate });
    expect(await amount('Kubernetes')).toBe('—');
    expect(await figure('Total')).toMatch(/^€[\d,]+\.\d\d.*Cloud bills only: no Kubernetes cost was reported$/);
    expect(screen.getByText('No Kubernetes cluster connected')).toBeVisible();
    expect(screen.queryByRole('treegrid')).not.toBeInTheDocument();
    // A table of nothing would only ask what is wrong.
    expect(await screen.findByText('Cost by data source')).toBeVisible();
    expect(screen.queryByText('Kubernetes cost by component')).not.toBeInTheDocument();
    expectNoFalseZero();
    await user.click(screen.getByRole('button', { name: 'Connect a cluster' }));
    expect(onNavigate).toHaveBeenCalledExactlyOnceWith({ to: 'connect-cluster' });
  });

  test('offers no way where the host knows none', async () => {
    openPage('no-kubernetes', { root: 'panel' });
    expect(await screen.findByText('No Kubernetes cluster connected')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Connect a cluster' })).not.toBeInTheDocument();
    expectNoFalseZero();
  });

  test('clusters are connected and none reported: their cost is unknown, not zero', async () => {
    openPage(silentIn(days('2026-02-01', '2026-02-28')), { period: days('2026-02-01', '2026-02-28') });
    expect(await figure('Kubernetes')).toMatch(/^—.*None of 5 connected clusters reported/);
    expect(await amount('Cloud')).toBe(await amount('Total'));
    const rows = rowsOf(clusters());
    expect(rows).toHaveLength(6);
    expect(screen.getByText('Error: 0 of 5 clusters reported')).toBeVisible();
    for (const [, cost, reason] of rows.slice(0, -1)) expect(`${cost} ${reason}`).toMatch(/^— Not reported · last import Nov 23, 2026, /);
    expect(rowNamed(clusters(), 'Total')?.[1]).toBe('—');
    expect(screen.queryByRole('button', { name: 'Connect a cluster' })).not.toBeInTheDocument();
    expectNoFalseZero();
  });

  test('clusters were not measured before a day after the period: that is no fault, and leads to the newest figures', async () => {
    const page = openAndFollow('no-kubernetes-costs');
    expect(await screen.findByText('No Kubernetes figures yet in this period')).toBeVisible();
    expect(screen.getByText(/^The first figures of a cluster are those of Mar 17, 2026/)).toBeVisible();
    expect(await figure('Kubernetes')).toBe('—No Kubernetes cost was reported for this period');
    expect(await amount('Cloud')).toBe(await amount('Total'));
    expect(screen.getByRole('region', { name: 'Data notices' })).toHaveTextContent(/^$/);
    expect(screen.queryByRole('treegrid')).not.toBeInTheDocument();
    expect(screen.queryByText(/clusters reported|Without aks/)).not.toBeInTheDocument();
    expectNoFalseZero();
    await page.user.click(screen.getByRole('button', { name: /^Show Nov 1\s–\s23, 2026$/ }));
    expect(field()).toHaveFocus();
    expect(await amount('Kubernetes')).toMatch(/^€[\d,]+\.\d\d$/);
    expect(yearsAsked(page)).toHaveLength(1);
  });

  test('a period in which some of them were measured has figures, and nobody asks for a year of them', async () => {
    const page = openPage('no-kubernetes-costs', { period: days('2026-03-20', '2026-03-25') });
    expect(await amount('Kubernetes')).toMatch(/^€[\d,]+\.\d\d$/);
    await page.pass(1_000);
    expect(yearsAsked(page)).toEqual([]);
  });

  test('where days before the period cannot be seen, nobody can tell whether they were measured: they did not report', async () => {
    const period = days('2025-11-25', '2025-12-20');
    const page = openPage(silentIn({ ...period, start: new Date(0) }), { period });
    expect(await screen.findByText(/^Error: 0 of \d clusters reported$/)).toBeVisible();
    await page.pass(1_000);
    expect(yearsAsked(page)).toHaveLength(1);
    expect(screen.getByText(/^Error: 0 of \d clusters reported$/)).toBeVisible();
  });

  const ELSEWHERE: [string, Partial<ExpensesPageProps>, string][] = [
    ['none is in what was filtered', { filters: { accounts: [AWS_HQ.id] } }, 'No cluster in what is filtered'],
    ['none was connected yet', { period: days('2025-02-01', '2025-02-10') }, 'No cluster was connected yet in this period'],
  ];

  test.each(ELSEWHERE)('clusters are connected, and %s: says so, and asks nobody to connect one', async (_, props, title) => {
    openPage('organization', { ...props, onNavigate: () => {} });
    expect(await figure('Kubernetes')).toMatch(/^—/);
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.queryByText('No Kubernetes cluster connected')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Connect a cluster' })).not.toBeInTheDocument();
    expectNoFalseZero();
  });

  test('none was connected yet: says when the first one was, leads there, and the focus goes to the period', async () => {
    const page = openAndFollow('before-first-cluster');
    expect(await screen.findByText('No cluster was connected yet in this period')).toBeVisible();
    expect(screen.getByText('The first cluster was connected on Feb 17, 2025.')).toBeVisible();
    expect(await amount('Total')).toBe(await amount('Cloud'));
    await page.user.click(screen.getByRole('button', { name: 'Show February 2025' }));
    expect(field()).toHaveFocus();
    expect(await amount('Kubernetes')).toMatch(/^€[\d,]+\.\d\d$/);
    expect(header()).toHaveTextContent(/^Costs of Feb 1\s–\s28, 2025, fetched/);
  });

  test('none was connected any more: says when the last one was removed, leads there, and to where one is connected', async () => {
    const [onNavigate, onPeriodChange] = [vi.fn(), vi.fn()];
    const { user } = openPage('clusters-removed', { onNavigate, onPeriodChange });
    expect(await screen.findByText('No cluster was connected any more in this period')).toBeVisible();
    expect(screen.getByText('The last cluster was removed on Oct 24, 2026.')).toBeVisible();
    expect(screen.queryByText('No Kubernetes cluster connected')).not.toBeInTheDocument();
    expectNoFalseZero();
    await user.click(screen.getByRole('button', { name: 'Show October 2026' }));
    expect(onPeriodChange).toHaveBeenCalledExactlyOnceWith(days('2026-10-01', '2026-10-31'));
    await user.click(screen.getByRole('button', { name: 'Connect a cluster' }));
    expect(onNavigate).toHaveBeenCalledExactlyOnceWith({ to: 'connect-cluster' });
  });

  test('the list of clusters could not be had either: it is not claimed that none is connected', async () => {
    openPage({ ...findScenario('no-kubernetes-costs'), respond: findScenario('accounts-error').respond });
    expect(await figure('Kubernetes')).toMatch(/^—.*No Kubernetes cost was reported/);
    expect(screen.queryByText('No Kubernetes cluster connected')).not.toBeInTheDocument();
    expect(await screen.findByRole('button', { name: /^Show Nov 1\s–\s23, 2026$/ })).toBeVisible();
    expectNoFalseZero();
  });

  test('and where nothing says why there is none: says so, and leads to the newest figures', async () => {
    const onPeriodChange = vi.fn();
    const period = days('2026-10-01', '2026-10-31');
    const page = openPage({ ...silentIn(period), respond: findScenario('accounts-error').respond }, { period, onPeriodChange });
    expect(await screen.findByText('No Kubernetes costs in this period')).toBeVisible();
    expect(await screen.findByText(/^The newest Kubernetes costs are those of Nov 1\s–\s23, 2026\.$/)).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: /^Show Nov 1\s–\s23, 2026$/ }));
    expect(onPeriodChange).toHaveBeenCalledExactlyOnceWith(days('2026-11-01', '2026-11-23'));
  });

  test('nor had any in a year: that is said, and no button leads to more of nothing', async () => {
    openPage({ ...silentIn({ start: new Date(0), end: new Date(8e15) }), respond: findScenario('accounts-error').respond });
    expect(await screen.findByText('No cluster reported a cost in the last 365 days.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Show .*2026/ })).not.toBeInTheDocument();
  });

  test('every cluster failed and the list of them could not be had: those that are named are not said to be nameless', async () => {
    const page = openPage('every-cluster-failed');
    await waitFor(() => expect(screen.getByText('Error: 0 of 6 clusters reported')).toBeVisible());
    expect(
      await screen.findByText(/^The list of connected clusters could not be loaded, so more clusters than those named here/),
    ).toBeVisible();
    expect(screen.queryByText(/cannot be named/)).not.toBeInTheDocument();
    await page.pass(1_000);
    expect(yearsAsked(page)).toEqual([]);
  });
});

describe('a period without any cost', () => {
  test('is named with its cause, and where nothing was reported for a year that is said: no button leads to more of nothing', async () => {
    const period = days('2026-11-23', '2026-11-23');
    const page = openPage('empty-period', { period });
    expect(await screen.findByRole('heading', { name: 'No costs in this period' })).toBeVisible();
    expect(screen.getByText(/Nothing was reported for Nov 23, 2026/)).toHaveTextContent('No data source has been imported so far');
    expect(header()).toHaveTextContent('No costs in this period');
    expect(await screen.findByText('No cost was reported in the last 365 days.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Show / })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Export' })).not.toBeInTheDocument();
    expectNoFalseZero();
    expect(yearsAsked(page)).toHaveLength(1);
  });

  test('leads to the newest month with figures, found by one question over 365 days, and the focus goes to the period', async () => {
    const page = openAndFollow('costs-ended');
    expect(await screen.findByRole('heading', { name: 'No costs in this period' })).toBeVisible();
    await page.user.click(await screen.findByRole('button', { name: 'Show October 2026' }));
    expect(field()).toHaveFocus();
    expect(field()).toHaveAccessibleName(/Oct 1\s–\s31, 2026$/);
    expect(await amount('Total')).toMatch(/^€[\d,]+\.\d\d$/);
    expect(header()).toHaveTextContent(/^Costs of Oct 1\s–\s31, 2026, fetched/);
    const [year, ...others] = yearsAsked(page);
    expect(others).toEqual([]);
    expect(year?.search.get('end_date')).toBe(String(days('2026-11-23', '2026-11-23').end.getTime() / 1000 - 1));
  });

  test('tells the host which one, where the host keeps it', async () => {
    const onPeriodChange = vi.fn();
    const { user } = openPage('costs-ended', { period: days('2026-11-01', '2026-11-23'), onPeriodChange });
    await user.click(await screen.findByRole('button', { name: 'Show October 2026' }));
    expect(onPeriodChange).toHaveBeenCalledExactlyOnceWith(days('2026-10-01', '2026-10-31'));
  });

  test('where it cannot be known where costs are, nothing is offered and nothing is wrong', async () => {
    const { respond } = findScenario('breakdown-error');
    const page = openPage({ ...findScenario('costs-ended'), respond });
    expect(await screen.findByRole('heading', { name: 'No costs in this period' })).toBeVisible();
    await page.pass(1_000);
    expect(yearsAsked(page)).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^Show / })).not.toBeInTheDocument();
    expect(screen.queryByText(/365 days/)).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('may be one of filters: that is said, and costs of others are not offered', async () => {
    const page = openPage('costs-ended', { filters: { pools: ['p'] } });
    expect(await screen.findByText(/Nothing was reported for/)).toHaveTextContent('The filters may leave out all that has a cost.');
    await page.pass(1_000);
    expect(yearsAsked(page)).toEqual([]);
    expect(screen.queryByRole('button', { name: /^Show / })).not.toBeInTheDocument();
  });

  test('in an organization without accounts is one of an organization without accounts', async () => {
    openPage({ ...findScenario('no-accounts'), respond: instead({ clean_expenses: [], total_cost: 0, total_count: 0 }) });
    expect(await screen.findByRole('heading', { name: 'No cloud account connected yet' })).toBeVisible();
    expect(screen.queryByText(/Nothing was reported/)).not.toBeInTheDocument();
  });

  test('with figures, nobody asks for a year of them', async () => {
    const page = openPage('organization');
    await summary();
    await page.pass(1_000);
    expect(yearsAsked(page)).toEqual([]);
  });
});

describe('a period that has not begun', () => {
  test('says so, accuses no cluster, and leads to the newest figures', async () => {
    const page = openAndFollow('period-to-come');
    expect(await screen.findByRole('heading', { name: 'This period has not begun yet' })).toBeVisible();
    expect(header()).toHaveTextContent('This period has not begun yet');
    expect(screen.queryByText(/did not report|not reported|of 6 clusters/i)).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Data notices' })).not.toBeInTheDocument();
    expectNoFalseZero();
    await page.user.click(await screen.findByRole('button', { name: /^Show Nov 1\s–\s23, 2026$/ }));
    expect(field()).toHaveFocus();
    expect(await figure('Kubernetes')).toContain('6 clusters');
  });

  test('says so in the panel too, where only Kubernetes costs count', async () => {
    openPage('period-to-come', { root: 'panel' });
    expect(await screen.findByRole('heading', { name: 'This period has not begun yet' })).toBeVisible();
    expect(await screen.findByRole('button', { name: /^Show Nov 1/ })).toBeVisible();
  });

  test('and for which the server has costs shows them: its clock may be right', async () => {
    openPage('plan', { period: days('2026-11-24', '2026-11-25') });
    expect(await amount('Total')).toBe('€250.50');
    expect(screen.queryByText(/has not begun/)).not.toBeInTheDocument();
  });

  test('shows its figures once it has begun', async () => {
    const page = openPage('organization', { now: new Date('2026-11-23T23:58:00Z'), period: days('2026-11-24', '2026-11-24') });
    expect(await screen.findByRole('heading', { name: 'This period has not begun yet' })).toBeVisible();
    await page.pass(3 * 60_000);
    expect(screen.queryByText(/has not begun/)).not.toBeInTheDocument();
  });
});

test('a period whose total is not known is none without costs', async () => {
  openPage({ ...findScenario('no-kubernetes'), respond: instead({ clean_expenses: [], total_cost: null }) });
  expect(await figure('Total')).toMatch(/^—/);
  expect(screen.queryByText('No costs in this period')).not.toBeInTheDocument();
  expectNoFalseZero();
});

describe('without the list of data sources', () => {
  test('only its own part is missing, and that is said', async () => {
    openPage('accounts-error');
    expect(await figure('Kubernetes')).toMatch(/Kubecost allocation of 6 clusters$/);
    expect(screen.getByText(/^The list of connected clusters could not be loaded/)).toBeVisible();
    expect(rowsOf(clusters())).toHaveLength(7);
  });

  test('the figures wait for it no longer than two seconds, and take what comes later', async () => {
    const recorder = recordRequests();
    let arrive = () => {};
    const late = new Promise<void>((resolve) => (arrive = resolve));
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const answer = await recorder.fetch(input, init);
      if (recorder.requests().some(({ endpoint, signal }) => endpoint === 'cloud_accounts' && signal === init?.signal)) await late;
      return answer;
    };
    const page = openPage('missing-cluster', { client: recordedClient({ ...recorder, fetch }) });
    await waitFor(() => expect(recorder.requests('clean_expenses')).toHaveLength(1));
    await recorder.answered();
    await page.pass(1_000);
    expect(screen.getByRole('status')).toHaveTextContent('Loading costs…');
    await page.pass(1_500);
    expect(await figure('Kubernetes')).toMatch(/Kubecost allocation of 5 clusters$/);
    expect(screen.getByText(/^The list of connected clusters could not be loaded/)).toBeVisible();
    arrive();
    expect(await screen.findByText('Error: 5 of 6 clusters reported')).toBeVisible();
    expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument();
  });

  test('the figures and the note stand while it is asked for again, and the note goes when it comes', async () => {
    const { user, play, hold } = openPage('accounts-error');
    await summary();
    play('organization');
    const release = hold();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Refreshing…')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Summary' })).toBeVisible();
    expect(screen.getByText(/^The list of connected clusters could not be loaded/)).toBeVisible();
    release();
    expect(await screen.findByRole('button', { name: 'Refresh' })).toBeVisible();
    expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Summary' })).toBeVisible();
  });
});

test('NaN and Infinity in the answer cost their own value only', async () => {
  openPage('nan-tokens');
  expect(await amount('Total')).toMatch(/^€[\d,]+\.\d\d$/);
  const notices = screen.getByRole('region', { name: 'Data notices' });
  expect(within(notices).getByText(/^Warning: \d+ values could not be read$/)).toBeVisible();
  expectNoFalseZero();
});

/** A `fetch` that never answers. */
const hanging: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
  });

/** Answers every question for costs with this, and all others as they should be. */
function instead(body: unknown, status = 200): NonNullable<Scenario['respond']> {
  return (call, next) => (call.endpoint === 'clean_expenses' ? { ...next(), status, body: JSON.stringify(body) } : next());
}

/** The organization, whose clusters report nothing for a period, and for no longer one that begins in it. */
function silentIn({ start, end }: ChargePeriod): Scenario {
  const organization = findScenario('organization');
  const isSilent = (seconds: number): boolean => start.getTime() <= seconds * 1_000 && seconds * 1_000 < end.getTime();
  const { source } = organization;
  return {
    ...organization,
    source: {
      ...source,
      expenses(window, ask) {
        const answer = source.expenses(window, ask);
        if (isSilent(window.start_date)) removeClusters(answer, () => true);
        return answer;
      },
      series: (window, ask) =>
        source.series(window, ask).map((series) => {
          if (series.keys.service_name !== 'Kubernetes') return series;
          return { ...series, costOn: (day) => (isSilent(day * 86_400) ? 0 : series.costOn(day)) };
        }),
    },
  };
}

/** The organization, of which `cloud_accounts` alone fails as everything does in another scenario. */
function onlyAccounts(failing: ScenarioName): Scenario {
  const { respond } = findScenario(failing);
  return {
    ...findScenario('organization'),
    respond: (call, next) => (call.endpoint === 'cloud_accounts' ? (respond?.(call, next) ?? next()) : next()),
  };
}
