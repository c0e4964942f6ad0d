import { describe, expect, test } from 'vitest';
import { hexOf, randomAt, seedOf, uuidOf } from '../../src/mocks/random.js';

/** mulberry32 as it is published: one number after the other. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('the seeded numbers', () => {
  test('are those of mulberry32, any of them at once', () => {
    const next = mulberry32(42);
    const sequence = Array.from({ length: 50 }, () => next());
    expect(Array.from({ length: 50 }, (_, i) => randomAt(42, i))).toEqual(sequence);
  });

  test('spread evenly over 0 to 1', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) {
      const tenth = Math.floor(randomAt(seedOf('even'), i) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(120);
  });

  test('give ids of the usual form, the same for the same text', () => {
    expect(uuidOf('a')).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
    expect(uuidOf('a')).toBe(uuidOf('a'));
    expect(uuidOf('a')).not.toBe(uuidOf('b'));
    expect(hexOf('a', 16)).toHaveLength(16);
  });
});
