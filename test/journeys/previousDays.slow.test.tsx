import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { chargePeriodToUnix } from '../../src/index.js';
import { createBackend, findScenario, ORGANIZATION, type Scenario } from '../../src/testing.js';
import { days, NOW, openPage, startMockedBackend, type OpenedPage } from './support/openPage.js';
import { summary } from './support/readPage.js';

startMockedBackend();

/** The 29 complete days of the last 30, and the 29 before them. */
const BEFORE = chargePeriodToUnix(days('2026-09-26', '2026-10-24'));

const legend = () => within(screen.getByRole('region', { name: 'Kubernetes cost by day' })).getAllByRole('listitem');
const previous = () => screen.queryByText(/^Same weekdays before/);
const asked = ({ requests }: OpenedPage) =>
  requests('breakdown_expenses').map(({ search }) => ({
    startDate: Number(search.get('start_date')),
    endDate: Number(search.get('end_date')),
  }));

/** The organization, whose days of the compared period are answered otherwise. */
function withPreviousDays(answer: { status: number; body: string }): Scenario {
  const organization = findScenario('organization');
  return {
    ...organization,
    respond: (call, next) =>
      call.endpoint === 'breakdown_expenses' && call.url.searchParams.get('start_date') === String(BEFORE.startDate)
        ? { ...next(), ...answer }
        : next(),
  };
}

/** An answer in which each cluster costs the same on every day. */
function spread(): string {
  const backend = createBackend('organization', { now: () => NOW });
  const url = `http://localhost/restapi/v2/organizations/${ORGANIZATION.id}/breakdown_expenses?breakdown_by=cloud_account_id&start_date=${BEFORE.startDate}&end_date=${BEFORE.endDate}`;
  const answer = JSON.parse(backend.respond({ method: 'GET', url, headers: { authorization: 'Bearer token' } }).body) as {
    breakdown: Record<string, Record<string, { cost: number; type?: string }>>;
  };
  const first = Object.values(answer.breakdown)[0] ?? {};
  for (const day of Object.values(answer.breakdown))
    for (const [account, entry] of Object.entries(day)) entry.cost = first[account]?.cost ?? entry.cost;
  return JSON.stringify(answer);
}

async function settled(page: OpenedPage): Promise<void> {
  await summary();
  for (let step = 0; step < 4; step += 1) await page.pass(1_000);
}

describe('the days of the compared period', () => {
  test('are asked for last, once, and named in the legend with their dates', async () => {
    const page = openPage('organization');
    await settled(page);
    expect(previous()).toHaveTextContent(
      /^Same weekdays before \(Sep 27 – Oct 24, 2026\); the totals are compared with Sep 26 – Oct 24, 2026$/,
    );
    expect(asked(page)).toHaveLength(2);
    expect(asked(page)[1]).toEqual(BEFORE);
    expect(page.requests().at(-1)?.endpoint).toBe('breakdown_expenses');
  });

  test('are not shown where they are one current figure spread over the days', async () => {
    const page = openPage(withPreviousDays({ status: 200, body: spread() }));
    await settled(page);
    expect(asked(page)).toHaveLength(2);
    expect(previous()).not.toBeInTheDocument();
  });

  test('are those of the same weekdays in a period of two days', async () => {
    const page = openPage('organization', { period: days('2026-11-20', '2026-11-21') });
    await settled(page);
    expect(asked(page)[1]).toEqual(chargePeriodToUnix(days('2026-11-13', '2026-11-14')));
    expect(previous()).toHaveTextContent(/^Same weekdays before \(Nov 13 – 14, 2026\)$/);
  });

  test('are missed by nobody where they cannot be had', async () => {
    const page = openPage(withPreviousDays({ status: 500, body: '' }));
    await settled(page);
    await page.pass(60_000);
    expect(asked(page).length).toBeGreaterThan(1);
    expect(legend().length).toBeGreaterThan(1);
    expect(previous()).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test.each(['mode-changed', 'extrapolated-trend', 'missing-cluster'] as const)(
    'are not asked for where the two periods cannot be compared: %s',
    async (name) => {
      const page = openPage(name);
      await settled(page);
      expect(asked(page).length).toBeLessThanOrEqual(1);
      expect(previous()).not.toBeInTheDocument();
    },
  );
});
