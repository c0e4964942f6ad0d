import { describe, expect, test } from 'vitest';
import type { DailyCosts } from '../../../src/domain/days/dailyCosts.js';
import { clustersWithGaps, daysToHave } from '../../../src/domain/days/daysToHave.js';

const day = (date: number): Date => new Date(Date.UTC(2026, 10, date));

/** Days from the 1st on; a dot: no figure came. */
function days(clusters: Record<string, string>, incomplete = Infinity): DailyCosts {
  const ids = Object.keys(clusters);
  const length = Math.max(...Object.values(clusters).map((text) => text.length));
  return {
    clusters: ids.map((id) => ({ id, name: id })),
    days: Array.from({ length }, (_, index) => {
      const costs = ids.map((id) => (clusters[id]?.[index] === '.' ? null : Number(clusters[id]?.[index])));
      const known = costs.filter((cost) => cost !== null);
      return {
        date: day(index + 1),
        isComplete: index < incomplete,
        costs,
        total: known.length === 0 ? null : known.reduce((a, b) => a + b, 0),
      };
    }),
  };
}

const missing = (costs: DailyCosts, id: string, lifetime = {}) =>
  daysToHave(costs, id, lifetime).days.flatMap(({ date, cost }) => (cost === null ? [date.getUTCDate()] : []));

describe('the days on which a cluster should have a figure', () => {
  test('are those of others, and those between its own where it is the only one', () => {
    expect(missing(days({ a: '11.11', b: '11111' }), 'a')).toEqual([3]);
    expect(missing(days({ a: '1...1' }), 'a')).toEqual([2, 3, 4]);
  });

  test('are none after it was removed, and none before it was connected', () => {
    const costs = days({ a: '11111', b: '.11..' });
    expect(missing(costs, 'b', { createdAt: day(2), deletedAt: day(4) })).toEqual([]);
    expect(missing(costs, 'b', { createdAt: day(1), deletedAt: day(5) })).toEqual([1, 4]);
  });

  test('are the first ones too where it is known to have existed', () => {
    expect(missing(days({ a: '..111' }), 'a', { createdAt: day(1) })).toEqual([1, 2]);
    expect(daysToHave(days({ a: '..111' }), 'a').isKnown).toBe(false);
  });

  test('are not the newest, as long as no cluster has figures of them', () => {
    expect(missing(days({ a: '111.', b: '111.' }), 'a')).toEqual([]);
    expect(missing(days({ a: '1111', b: '111.' }), 'b')).toEqual([4]);
  });

  test('are whole days that are over', () => {
    expect(missing(days({ a: '111.1' }, 3), 'a')).toEqual([]);
  });
});

test('yesterday, not imported yet, is a gap of no cluster', () => {
  expect(clustersWithGaps(days({ a: '111.', b: '111.' }))).toEqual(new Set());
  expect(clustersWithGaps(days({ a: '111', b: '1.1' }))).toEqual(new Set(['b']));
});
