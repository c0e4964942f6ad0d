import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DATA_PLATFORM } from '../../src/mocks/organization/clustersAws.js';
import { clusterFault } from '../../src/mocks/withFault.js';
import { chargePeriodToUnix, type ChargePeriod } from '../../src/index.js';
import { findScenario, withFault, type Fault, type Scenario, type ScenarioName } from '../../src/testing.js';
import { days, openPage, startMockedBackend, type OpenOptions, type OpenedPage } from './support/openPage.js';
import { amount, clusters, rowNamed, summary } from './support/readPage.js';

startMockedBackend();

const WEEK = days('2026-11-16', '2026-11-22');
const { id: ID } = DATA_PLATFORM.account;

/** The page with its changes, which come after its figures. */
async function openCompared(scenario: Scenario | ScenarioName, options: OpenOptions = {}): Promise<OpenedPage> {
  const page = openPage(scenario, options);
  await summary();
  for (let step = 0; step < 4; step += 1) await page.pass(1_000);
  return page;
}

/** The change of a figure at the top, as it is read by eye and ear. */
async function change(name: string): Promise<string> {
  const card = within(await summary()).getByRole('group', { name });
  return (card.querySelector('[data-test-id="k8s-change"]')?.textContent ?? '').replace(/\s/g, ' ');
}

function wasAskedFor(page: OpenedPage, period: ChargePeriod): boolean {
  const { startDate, endDate } = chargePeriodToUnix(period);
  return page
    .requests('clean_expenses')
    .some(({ search }) => search.get('start_date') === String(startDate) && search.get('end_date') === String(endDate));
}

const withOrganization = (fault: Fault): Scenario => {
  const organization = findScenario('organization');
  return { ...organization, source: withFault(organization.source, fault) };
};

const isBefore = ({ window }: { window: { start_date: number } }) => window.start_date < WEEK.start.getTime() / 1000;

describe('what a period is compared with', () => {
  test('is the same weekdays a week before, for the last seven days', async () => {
    const page = await openCompared('organization', { period: days('2026-11-17', '2026-11-23') });
    expect(await change('Total')).toContain('vs Nov 10 – 15, 2026, same weekdays');
    expect(wasAskedFor(page, days('2026-11-10', '2026-11-15'))).toBe(true);
  });

  test('is the same days of the month before, for this month', async () => {
    const page = await openCompared('organization', { period: days('2026-11-01', '2026-11-23') });
    expect(await change('Total')).toMatch(/vs Oct 1 – 22, 2026$/);
    expect(wasAskedFor(page, days('2026-10-01', '2026-10-22'))).toBe(true);
    expect(screen.queryByRole('region', { name: 'New and gone' })).not.toBeInTheDocument();
  });

  test('is the month before, for the last month, with the days of each and the change per day', async () => {
    const page = await openCompared('organization', { period: days('2026-10-01', '2026-10-31') });
    expect(await change('Total')).toMatch(/vs Sep 1 – 30, 2026[+-]?\d+\.\d% per day \(31 days, 30 before\)$/);
    expect(wasAskedFor(page, days('2026-09-01', '2026-09-30'))).toBe(true);
  });
});

test('of a day that is not over nothing is compared, and it says why', async () => {
  const page = await openCompared('organization', { period: days('2026-11-23', '2026-11-23') });
  for (const name of ['Total', 'Kubernetes', 'Total efficiency']) {
    expect(await change(name)).toContain('Not compared: the day is not over yet. Costs are compared by whole days, because');
  }
  expect(page.asked(days('2026-11-16', '2026-11-16'))).toEqual([]);
});

describe('without a cluster', () => {
  test('efficiencies say that none reported, and not that a figure of one period is missing', async () => {
    await openCompared('no-kubernetes', { period: WEEK });
    for (const name of ['CPU efficiency', 'RAM efficiency', 'Total efficiency']) {
      expect(await change(name)).toBe('—Not compared: no cluster reported in this period.');
    }
  });

  test('in the period before, they say that', async () => {
    const before: Fault = {
      expenses(answer, asked) {
        if (isBefore(asked)) delete answer.k8s_costs;
      },
    };
    await openCompared(withOrganization(before), { period: WEEK });
    expect(await change('Total efficiency')).toBe('—Not compared: no cluster reported in the previous period.');
  });
});

describe('clusters that are in one of the two periods alone', () => {
  test('are in the changes, named with their amounts', async () => {
    await openCompared('clusters-come-and-go');
    const named = /^= 0\.0%No change vs Nov 9 – 15, 2026, same weekdaysNew: shop-us €100\.00Gone: shop-asia €100\.00$/;
    for (const name of ['Total', 'Kubernetes']) expect(await change(name)).toMatch(named);
    expect(await change('Total efficiency')).toMatch(/^[▲▼=].*pp.*Without shop-us \(New\), Without shop-asia \(Gone\)$/);
    expect(rowNamed(clusters(), 'shop-us')).toContainEqual(expect.stringContaining('New'));
  });

  test('are listed with the namespaces that are', async () => {
    await openCompared('clusters-come-and-go');
    const region = within(screen.getByRole('region', { name: 'New and gone' }));
    const list = (name: string) =>
      within(region.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(list('New: cost now')).toEqual(['shop-us €100.00', expect.stringMatching(/^\S+ in shop-eu €\d+\.00$/)]);
    expect(list('Gone: cost before')).toEqual(['shop-asia €100.00', expect.stringMatching(/^storefront-2025 in shop-eu €\d+\.00$/)]);
  });
});

describe('a cluster that cannot be compared', () => {
  test.each([
    ['incomplete-period-in-organization', /not comparable: data is incomplete/],
    ['mode-changed-in-organization', /not comparable: measured differently before/],
    ['suspicious-step-in-organization', /not comparable: measured differently before/],
  ] as const)('is left out where the change stands, by name and amount: %s', async (scenario, reason) => {
    await openCompared(scenario, { period: WEEK });
    for (const name of ['Total', 'Kubernetes']) {
      const text = await change(name);
      expect(text).toMatch(/[▲▼].*Without data-platform €[\d,]+\.\d\d \(/);
      expect(text).toMatch(reason);
    }
    expect(await change('Cloud')).toMatch(/[▲▼]/);
    for (const name of ['CPU efficiency', 'RAM efficiency', 'Total efficiency']) {
      const text = await change(name);
      expect(text).toMatch(/^[▲▼=].*pp.*Without data-platform \(/);
      expect(text).toMatch(reason);
    }
    expect(within(await summary()).getByText(/^Change: Without data-platform \(/)).toBeVisible();
  });

  test('is none that is seven hours late in 29 days', async () => {
    await openCompared('stale-data-in-organization');
    expect(await change('Kubernetes')).toMatch(/[▲▼].*Oct 25 – Nov 22, 2026 vs Sep 26 – Oct 24, 2026$/);
  });

  test('leaves nothing where it is the only one, and says why', async () => {
    await openCompared('mode-changed', { period: WEEK });
    expect(await change('Kubernetes')).toContain('not comparable: measured differently before');
    expect(await change('Cloud')).toMatch(/[▲▼=]/);
  });
});

test('nothing is a percentage of a cost of zero, nor written as if all of it were a rise', async () => {
  const nothing: Fault = {
    expenses(answer, asked) {
      if (!isBefore(asked)) return;
      answer.clean_expenses = [];
      answer.total_cost = Number(answer.k8s_costs?.k8s_total_cost ?? 0);
      answer.total_count = 0;
    },
  };
  await openCompared(withOrganization(nothing), { period: WEEK });
  expect(await change('Cloud')).toMatch(/^▲ from €0\.00Up from €0\.00 vs Nov 9 – 15, 2026, same weekdays$/);
  expect(await amount('Cloud')).toMatch(/^€[1-9]/);
});

test('the unit of efficiency is settled over the compared period too, once that is there', async () => {
  const efficiencies = (value: number) => ({ cpu_efficiency: value, ram_efficiency: value, total_efficiency: value });
  // 2 is 200 % or 2 %; of this week too few clusters tell which, of both weeks together enough do.
  const scenario = withOrganization({
    expenses: (answer, asked) =>
      clusterFault((cluster) => {
        const isPlain = isBefore(asked) || cluster.cloud_account_id === ID;
        const rows = [cluster.breakdown ?? {}, ...(cluster.breakdown_by_namespace ?? [])];
        for (const row of rows) Object.assign(row, efficiencies(isPlain ? 42.5 : 2));
      }).expenses?.(answer, asked),
  });
  const before = String(chargePeriodToUnix(days('2026-11-09', '2026-11-15')).startDate);
  const isLate = ({ url }: { url: URL }) => url.searchParams.get('start_date') === before;
  const page = openPage(
    { ...scenario, respond: (call, next) => ({ ...next(), ...(isLate(call) && { delayMs: 5_000 }) }) },
    { period: WEEK },
  );
  expect(await amount('Total efficiency')).toBe('—');
  await page.pass(5_000);
  for (let step = 0; step < 4; step += 1) await page.pass(1_000);
  expect(await amount('Total efficiency')).toMatch(/^\d+\.\d%$/);
  expect(rowNamed(clusters(), 'data-platform')).toContainEqual(expect.stringContaining('42.5%'));
});
