import { expect, test } from 'vitest';
import { periodName } from '../../../src/i18n/formats/periodName.js';

const period = (start: string, end: string) => ({ start: new Date(`${start}T00:00:00Z`), end: new Date(`${end}T00:00:00Z`) });

test('a calendar month goes by its name', () => {
  expect(periodName('en', period('2026-10-01', '2026-11-01'))).toBe('October 2026');
  expect(periodName('pl', period('2026-12-01', '2027-01-01'))).toBe('grudzień 2026');
});

test.each([
  ['2026-11-01', '2026-11-24'],
  ['2026-10-02', '2026-11-01'],
  ['2026-10-01', '2026-12-01'],
])('from %s to before %s is no month', (start, end) => {
  expect(periodName('en', period(start, end))).toMatch(/2026$/);
  expect(periodName('en', period(start, end))).toMatch(/\d\s–\s/);
});
