import { readDailyCosts } from '../../src/data/readDailyCosts.js';
import { parseBreakdownExpenses } from '../../src/api/parseBreakdownExpenses.js';
import { roundDaily, type DailyCosts } from '../../src/domain/days/dailyCosts.js';
import { createBackend } from '../../src/mocks/backend.js';
import { ORGANIZATION } from '../../src/mocks/organization/accounts.js';

const DAY = 86_400_000;

/** Daily costs written out, from November 20 on; a day is complete unless its number is `incomplete`. */
export function daily(names: readonly string[], days: readonly (readonly (number | null)[])[], incomplete?: number): DailyCosts {
  return {
    clusters: names.map((name) => ({ id: `id-${name}`, name })),
    days: days.map((costs, index) => {
      const known = costs.filter((cost) => cost !== null);
      return {
        date: new Date(Date.UTC(2026, 10, 20 + index)),
        isComplete: index !== incomplete,
        costs: [...costs],
        total: known.length === 0 ? null : known.reduce((sum, cost) => sum + cost, 0),
      };
    }),
  };
}

/** The six clusters of the mocked organization up to noon of November 23, 2026. */
export function organizationDaily(dayCount: number): DailyCosts {
  const now = new Date('2026-11-23T12:00:00Z');
  const end = new Date('2026-11-24T00:00:00Z');
  const start = new Date(end.getTime() - dayCount * DAY);
  const search = `breakdown_by=cloud_account_id&start_date=${start.getTime() / 1000}&end_date=${end.getTime() / 1000 - 1}`;
  const { body } = createBackend('organization', { now: () => now }).respond({
    method: 'GET',
    url: `/restapi/v2/organizations/${ORGANIZATION.id}/breakdown_expenses?${search}`,
    headers: { authorization: 'Bearer token' },
  });
  return roundDaily(readDailyCosts(parseBreakdownExpenses(body), [], { start, end }, now), 'EUR');
}

/** As many clusters as asked for, each day a little other than the one before. */
export function manyClusters(count: number, dayCount: number): DailyCosts {
  const names = Array.from({ length: count }, (_, index) => `arn:aws:eks:eu-central-1:123456789012:cluster/team-${String(index)}`);
  const days = Array.from({ length: dayCount }, (_, day) =>
    names.map((_name, index) => Math.round((4000 / (index + 1)) * (1 + 0.2 * Math.sin(day + index))) / 100),
  );
  return daily(names, days, dayCount - 1);
}

/** The days of these places without data. */
export function withOpenDays(costs: DailyCosts, ...open: number[]): DailyCosts {
  return {
    ...costs,
    days: costs.days.map((day, index) => (open.includes(index) ? { ...day, costs: day.costs.map(() => null), total: null } : day)),
  };
}
