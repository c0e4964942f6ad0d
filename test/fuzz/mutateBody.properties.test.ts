import { describe, expect, test } from 'vitest';
import { ContractError, parseCleanExpenses } from '../../src/core.js';
import { addsUp, checkBody, nonFiniteIn } from './checkBody.js';
import { BESIDE, CORPUS } from './corpus.js';
import { fuzz } from './fuzz.js';
import { runs } from '../support/runs.js';
import { mutateBody } from './mutateBody.js';

const EKS = CORPUS.find(({ name }) => name === 'eks') ?? CORPUS[0];

describe('mutated bodies', () => {
  test('throw nothing but ContractError, and leave every report finite and adding up', { timeout: 60_000 }, () => {
    const { runs: tried, read, failure } = fuzz(runs(2_000).numRuns, 20_261_123);
    expect(failure).toBeNull();
    // Neither all broken, which would test only the parser, nor all whole.
    expect(read / tried).toBeGreaterThan(0.3);
    expect(read / tried).toBeLessThan(0.9);
  });

  test('are the same for the same seed, and others for others', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const mutated = seeds.map((seed) => mutateBody(EKS.text, seed));
    expect(seeds.map((seed) => mutateBody(EKS.text, seed))).toEqual(mutated);
    expect(new Set(mutated).size).toBeGreaterThan(195);
  });

  test('hold what they are made of: tokens that are no JSON, broken ends, and depths beyond the stack', () => {
    const bodies = Array.from({ length: 3_000 }, (_, seed) => mutateBody(EKS.text, seed));
    for (const part of ['NaN', '1e308', '"__proto__"', '[[[[', '{"a":{"a":{"a":'])
      expect(
        bodies.some((body) => body.includes(part)),
        part,
      ).toBe(true);
    expect(bodies.some((body) => body.length < EKS.text.length / 4)).toBe(true);
  });
});

describe('the check', () => {
  test('passes every body as it came', () => {
    for (const { endpoint, text } of CORPUS) expect(checkBody(endpoint, text, BESIDE)).toBeNull();
  });

  test('takes a refusal for an answer only where the body is no expenses data', () => {
    expect(checkBody('clean_expenses', '<html>', BESIDE)).toBeNull();
    expect(() => parseCleanExpenses('<html>')).toThrow(ContractError);
  });

  test('says what is wrong where something else is thrown', () => {
    const broken = {
      get previous(): never {
        throw new TypeError('no such thing');
      },
    };
    expect(checkBody('clean_expenses', EKS.text, broken)).toMatch(/^threw TypeError: no such thing/);
  });

  test('says where a number or a date is none, and which sum is off by a cent', () => {
    expect(nonFiniteIn({ a: [1, { b: Infinity }] }, 'report')).toBe('report.a.1.b is Infinity');
    expect(nonFiniteIn({ a: new Date(NaN) }, 'report')).toBe('report.a is no date');
    expect(nonFiniteIn({ a: [1, null, 'NaN', new Date(0)] }, 'report')).toBeNull();
    expect(addsUp('total', 10, [3.33, 6.66, null], 2)).toBe('total: 10 is not the sum of 3.33 + 6.66 + ');
    expect(addsUp('total', 10, [3.33, 6.67], 2)).toBeNull();
    expect(addsUp('total', 10, [1e13, 5, -9_999_999_999_995.1], 3), 'more thousandths than a double counts').toBeNull();
    expect(addsUp('total', 10, [1e13, 5, -9_999_999_000_000], 3)).toMatch(/^total/);
  });
});
