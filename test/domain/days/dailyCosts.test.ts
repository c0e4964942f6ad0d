import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundDaily, type DailyCost } from '../../../src/domain/days/dailyCosts.js';
import { sumShown } from '../../support/payloads.js';

const CLUSTERS = ['a', 'b', 'c'].map((id) => ({ id, name: id }));

function day(costs: (number | null)[]): DailyCost {
  const known = costs.filter((cost) => cost !== null);
  const total = known.length === 0 ? null : known.reduce((sum, cost) => sum + cost, 0);
  return { date: new Date('2026-11-20'), isComplete: true, costs, total };
}

test('shown costs of a day are rounded so that they add up to its shown total', () => {
  const rounded = roundDaily({ clusters: CLUSTERS, days: [day([10.004, 5.003, 1.003])] }, 'EUR');
  expect(rounded.days[0]).toMatchObject({ costs: [10.01, 5, 1], total: 16.01 });
});

test('a day without data stays without', () => {
  const rounded = roundDaily({ clusters: CLUSTERS, days: [day([null, null, null]), day([1.5, null, 0])] }, 'JPY');
  expect(rounded.days.map(({ costs, total }) => [costs, total])).toEqual([
    [[null, null, null], null],
    [[2, null, 0], 2],
  ]);
});

test('whatever the costs and the currency, each day adds up', () => {
  const cost = fc.option(fc.double({ min: -50, max: 5_000, noNaN: true }));
  const currency = fc.constantFrom({ code: 'EUR', digits: 2 }, { code: 'JPY', digits: 0 }, { code: 'KWD', digits: 3 });
  fc.assert(
    fc.property(fc.array(cost, { minLength: 1, maxLength: 8 }), currency, (costs, { code, digits }) => {
      const [shown] = roundDaily({ clusters: [], days: [day(costs)] }, code).days;
      expect(sumShown(shown?.costs ?? [], digits)).toBe(sumShown([shown?.total ?? null], digits));
      expect(shown?.costs.map((one) => one === null)).toEqual(costs.map((one) => one === null));
    }),
  );
});
