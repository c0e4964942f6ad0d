import { expect, test } from 'vitest';
import { resolveVariables } from '../../src/theme/resolveVariables.js';

const VALUES: Record<string, string> = {
  '--ink': '#123456',
  '--channels': '255 0 0',
  '--alias': 'var(--ink)',
  '--round': 'var(--about)',
  '--about': 'var(--round)',
};

const CASES: [string, string][] = [
  ['#fff', '#fff'],
  ['var(--ink)', '#123456'],
  ['var( --ink , #fff)', '#123456'],
  ['var(--none, #abc)', '#abc'],
  ['var(--none, rgb(1, 2, 3))', 'rgb(1, 2, 3)'],
  ['var(--none, var(--nobody, var(--ink)))', '#123456'],
  ['rgba(var(--channels) / 0.5)', 'rgba(255 0 0 / 0.5)'],
  ['var(--alias)', '#123456'],
  ['var(--none)', ''],
  ['var(--round)', ''],
  ['var(--ink', '#123456'],
];

test.each(CASES)('%s → %j', (text, value) => {
  expect(resolveVariables(text, (name) => VALUES[name] ?? '')).toBe(value);
});
