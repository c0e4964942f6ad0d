import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { findScenario, type Scenario } from '../../src/testing.js';
import { openPage, startMockedBackend, type OpenedPage } from './support/openPage.js';
import { amount, clusters, expectNoFalseZero, figure, rowNamed, sources, summary } from './support/readPage.js';

startMockedBackend();

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** The hour until noon, while it runs. */
const THIS_HOUR = { start: new Date('2026-11-23T11:00:00Z'), end: new Date('2026-11-23T12:00:00Z') };

const WAITING = 'Kubecost is still computing this hour: asking again every 30 seconds';
const STILL_COMPUTED = /^Warning: Kubernetes costs of this hour are still being computed$/;

/** Half a minute at a time, as the page asks. */
async function wait({ pass }: OpenedPage, minutes: number): Promise<void> {
  for (let halves = 0; halves < minutes * 2; halves++) await pass(30 * SECOND);
}

const asked = (page: OpenedPage) => page.asked().length;
const notices = () => screen.getByRole('region', { name: 'Data notices' });

describe('the hour that has just ended has no Kubernetes figures yet', () => {
  test('they appear by themselves as soon as they are there, and the page stops asking', async () => {
    const page = openPage('hour-boundary-clears');
    expect(await figure('Kubernetes')).toMatch(/^—.*This hour is still being computed/);
    expect(screen.getByText(WAITING)).toHaveRole('status');
    await page.pass(29 * SECOND);
    expect(asked(page)).toBe(1);
    await page.pass(2 * SECOND);
    expect(asked(page)).toBe(2);
    expect(await amount('Kubernetes')).toBe('—');
    await page.pass(30 * SECOND);
    expect(asked(page)).toBe(3);
    expect(await amount('Kubernetes')).toBe('€105.00');
    expect(screen.queryByText(WAITING)).not.toBeInTheDocument();
    expect(screen.queryByText(STILL_COMPUTED)).not.toBeInTheDocument();
    await wait(page, 5);
    expect(asked(page)).toBe(3);
  });

  test('everything that lacks them gives that one reason, and no share is of half a total', async () => {
    const page = openPage('hour-boundary');
    await summary();
    await page.pass(SECOND);
    expect(screen.getByText('Shares are not known while the cost of Kubernetes is missing from the total.')).toBeVisible();
    expect(screen.getAllByText('This hour is still being computed').length).toBeGreaterThan(1);
    expect(screen.queryAllByText(/No Kubernetes cost came|no cost to measure/)).toEqual([]);
    expect(within(sources()).queryByText(/%/)).not.toBeInTheDocument();
  });

  test('the user need not wait for the half minute', async () => {
    const page = openPage('hour-boundary-clears');
    await summary();
    await page.user.click(screen.getByRole('button', { name: 'Ask now' }));
    await page.pass(0);
    await page.user.click(screen.getByRole('button', { name: 'Ask now' }));
    await page.pass(0);
    expect(await amount('Kubernetes')).toBe('€105.00');
  });

  test('it says the same all the ten minutes, then that something is broken and where to look', async () => {
    const page = openPage('hour-boundary');
    await summary();
    for (let minutes = 1; minutes < 10; minutes++) {
      await wait(page, 1);
      expect(screen.getByText(WAITING), `after ${minutes} minutes`).toBeVisible();
      expect(within(notices()).getByText(STILL_COMPUTED), `after ${minutes} minutes`).toBeVisible();
      expect(notices(), `after ${minutes} minutes`).not.toHaveTextContent(/reported/);
      expectNoFalseZero();
    }
    await wait(page, 1.5);
    expect(screen.getByText('No result for this hour yet.')).toHaveRole('status');
    expect(screen.getByText(/Waited 1\d minutes\./)).toBeVisible();
    expect(within(notices()).getByText(/^Error: No Kubernetes costs since /)).toBeVisible();
    expect(notices()).toHaveTextContent(/Kubecost, allocation exporter, Prometheus, Thanos, Metroculus/);
    expect(screen.queryByText(STILL_COMPUTED)).not.toBeInTheDocument();
    expectNoFalseZero();

    const given = asked(page);
    expect(given).toBe(21);
    await wait(page, 5);
    expect(asked(page)).toBe(given);
    expect(await amount('Kubernetes')).toBe('—');

    page.play('plan');
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await page.pass(0);
    expect(await amount('Kubernetes')).toBe('€105.00');
  });

  test('a cost of 0 in place of nothing is no cost of 0 either, at any minute', async () => {
    const page = openPage(zeroForNothing());
    await summary();
    for (let minutes = 0; minutes < 12; minutes++) {
      expect(await amount('Kubernetes'), `after ${minutes} minutes`).toBe('—');
      await wait(page, 1);
    }
  });

  test('in an organization without clusters there is nothing to wait for', async () => {
    const { viewpoint, respond } = findScenario('hour-boundary');
    const page = openPage({ ...findScenario('no-kubernetes'), viewpoint, respond });
    await summary();
    expect(screen.queryByText(WAITING)).not.toBeInTheDocument();
    await wait(page, 2);
    expect(asked(page)).toBe(1);
    expect(screen.getByText('No Kubernetes cluster connected')).toBeVisible();
  });
});

describe('figures that were there before the hour turned', () => {
  async function openBeforeNoon(): Promise<OpenedPage> {
    const page = openPage('plan', { period: THIS_HOUR, now: new Date('2026-11-23T11:50:00Z') });
    expect(await amount('Kubernetes')).toBe('€105.00');
    await page.pass(11 * MINUTE);
    page.play('hour-boundary');
    await page.user.click(screen.getByRole('button', { name: 'Refresh' }));
    await page.pass(0);
    return page;
  }

  test('stay on the page, marked with their age, while the new ones are computed', async () => {
    await openBeforeNoon();
    expect(screen.getByText(WAITING)).toHaveRole('status');
    expect(screen.getByText('Fetched 11:50 UTC, 11 minutes ago')).toBeVisible();
    expect(within(notices()).getByText(STILL_COMPUTED)).toBeVisible();
    expect(await amount('Kubernetes')).toBe('€105.00');
    expect(await amount('Total')).toBe('€250.50');
    expect(rowNamed(clusters(), 'k8s-kubecost')?.[1]).toBe('€105.00');
    expect(notices()).not.toHaveTextContent(/reported/);
  });

  test('are replaced as soon as the new ones come', async () => {
    const page = await openBeforeNoon();
    await wait(page, 1);
    expect(await amount('Kubernetes')).toBe('€105.00');
    page.play('totals-disagree');
    await page.pass(30 * SECOND);
    expect(await amount('Kubernetes')).toBe('€112.50');
    expect(screen.getByText('Fetched 12:02 UTC, just now')).toBeVisible();
    expect(screen.queryByText(STILL_COMPUTED)).not.toBeInTheDocument();
  });

  test('stay also when that is given up, and it is said that nothing came since', async () => {
    const page = await openBeforeNoon();
    await wait(page, 11);
    expect(await amount('Kubernetes')).toBe('€105.00');
    expect(screen.getByText('Fetched 11:50 UTC, 22 minutes ago')).toBeVisible();
    expect(screen.getByText('No result for this hour yet.')).toHaveRole('status');
    expect(within(notices()).getByText(/^Error: No Kubernetes costs since /)).toBeVisible();
  });
});

describe('figures that have dropped when the hour turned', () => {
  test('are taken for figures that are still to come, until the new ones are there', async () => {
    const page = openPage('plan', { period: THIS_HOUR, now: new Date('2026-11-23T11:50:00Z') });
    expect(await amount('Kubernetes')).toBe('€105.00');
    await page.pass(11 * MINUTE);
    page.play('metroculus');
    await page.user.click(screen.getByRole('button', { name: 'Refresh' }));
    await page.pass(0);
    expect(await amount('Kubernetes')).toBe('€105.00');
    expect(screen.getByText(WAITING)).toHaveRole('status');
    expect(within(notices()).getByText(STILL_COMPUTED)).toBeVisible();
    expect(screen.getByText('Fetched 11:50 UTC, 11 minutes ago')).toBeVisible();
    await wait(page, 9.5);
    expect(await amount('Kubernetes')).toBe('€105.00');
    await wait(page, 1);
    expect(await amount('Kubernetes')).toBe('€1.15');
    expect(screen.queryByText(WAITING)).not.toBeInTheDocument();
    expect(screen.queryByText(STILL_COMPUTED)).not.toBeInTheDocument();
  });
});

/** As `hour-boundary`, with a Kubernetes cost of 0 in the answer. */
function zeroForNothing(): Scenario {
  const scenario = findScenario('hour-boundary');
  return {
    ...scenario,
    respond(_call, next) {
      const answer = next();
      const body = JSON.parse(answer.body) as { clean_expenses?: unknown; k8s_costs?: unknown };
      if (body.clean_expenses === undefined || body.k8s_costs !== undefined) return answer;
      return { ...answer, body: JSON.stringify({ ...body, k8s_costs: { k8s_total_cost: 0, k8s_cost_breakdown: [] } }) };
    },
  };
}
