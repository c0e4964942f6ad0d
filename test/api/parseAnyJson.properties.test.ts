import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContractError } from '../../src/api/errors.js';
import { parseBreakdownExpenses } from '../../src/api/parseBreakdownExpenses.js';
import { parseCleanExpenses } from '../../src/api/parseCleanExpenses.js';
import { parseCloudAccounts } from '../../src/api/parseCloudAccounts.js';
import { runs } from '../support/runs.js';

const RUNS = runs(10_000);

const KEYS = [
  'clean_expenses',
  'k8s_costs',
  'total_cost',
  'k8s_total_cost',
  'k8s_cost_breakdown',
  'k8s_cost_errors',
  'breakdown',
  'efficiency',
  'namespaces',
  'cost',
  'cpu_cost',
  'cpu',
  'coverage',
  'as_of',
  'counts',
  'total',
  '1760400000',
  'cloud_accounts',
  'id',
  'created_at',
  'k8s_namespace',
  '__proto__',
  'constructor',
  'toString',
];

const leaf = fc.oneof(
  fc.double(),
  fc.constantFrom(-0, 1e15, 1e308, NaN, Infinity, '1e3', '-0', '1e400', 'NaN'),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
);

/** An object, more often than not with the names the wire has. */
const objectOf = (value: fc.Arbitrary<unknown>) =>
  fc
    .array(fc.tuple(fc.oneof({ arbitrary: fc.constantFrom(...KEYS), weight: 9 }, fc.string()), value), { maxLength: 8 })
    .map(Object.fromEntries);

/** JSON of any shape. */
const { anything } = fc.letrec((tie) => ({
  anything: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('anything'), { maxLength: 4 }), objectOf(tie('anything'))),
}));

/** The bones of all three answers, with anything on them. */
const entries = fc.oneof({ arbitrary: fc.array(objectOf(anything), { maxLength: 4 }), weight: 3 }, anything);
const skeleton = fc.record({
  total_cost: anything,
  clean_expenses: entries,
  k8s_costs: fc.oneof(
    { arbitrary: fc.record({ k8s_total_cost: anything, k8s_cost_breakdown: entries, k8s_cost_errors: entries }), weight: 3 },
    anything,
  ),
  total: anything,
  counts: fc.oneof(objectOf(objectOf(anything)), anything),
  breakdown: fc.oneof(objectOf(objectOf(objectOf(anything))), anything),
  cloud_accounts: fc.array(fc.oneof(objectOf(anything), anything), { maxLength: 4 }),
});

/** Every number in it is one a bill can hold. */
function isFiniteThroughout(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) < 1e15 && !Object.is(value, -0);
  return typeof value !== 'object' || value === null || Object.values(value).every(isFiniteThroughout);
}

const PARSERS: ((body: unknown) => unknown)[] = [parseCleanExpenses, parseBreakdownExpenses, parseCloudAccounts];

/** What is wrong with how each parser takes a body: none reads it into anything but finite numbers, or fails unlike `mayFail`. */
function faultsOf(body: unknown, mayFail: (error: unknown) => boolean): string[] {
  return PARSERS.flatMap((parse) => {
    try {
      return isFiniteThroughout(parse(body)) ? [] : [`${parse.name}: not finite`];
    } catch (error) {
      return mayFail(error) ? [] : [`${parse.name}: ${String(error)}`];
    }
  });
}

const isRefusal = (error: unknown): boolean => error instanceof ContractError;

describe('each of the three answers', { timeout: 180_000 }, () => {
  test('whatever stands in it is read into finite numbers', () => {
    fc.assert(
      fc.property(skeleton, (body) => {
        expect(faultsOf(body, () => false)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('any other JSON is read, or said not to be expenses data', () => {
    fc.assert(
      fc.property(anything, (body) => {
        expect(faultsOf(body, isRefusal)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('so is any text', () => {
    const broken = skeleton.chain((body) => {
      const text = JSON.stringify(body);
      return fc.nat(text.length).map((length) => text.slice(0, length));
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), broken), (text) => {
        expect(faultsOf(text, isRefusal)).toEqual([]);
      }),
      // Many more are in the fuzz.
      { numRuns: 1_000 },
    );
  });
});
