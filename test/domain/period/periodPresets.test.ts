import { describe, expect, test } from 'vitest';
import { matchPreset, PERIOD_PRESETS, presetPeriod } from '../../../src/domain/period/periodPresets.js';

const now = new Date('2026-11-23T05:10:00Z');

function days(preset: Parameters<typeof presetPeriod>[0], at = now): string {
  const { start, end } = presetPeriod(preset, at);
  return `${start.toISOString()} ${end.toISOString()}`;
}

describe('presets are half-open and UTC', () => {
  test.each([
    ['today', '2026-11-23T00:00:00.000Z 2026-11-24T00:00:00.000Z'],
    ['last7Days', '2026-11-17T00:00:00.000Z 2026-11-24T00:00:00.000Z'],
    ['last30Days', '2026-10-25T00:00:00.000Z 2026-11-24T00:00:00.000Z'],
    ['thisMonth', '2026-11-01T00:00:00.000Z 2026-11-24T00:00:00.000Z'],
    ['lastMonth', '2026-10-01T00:00:00.000Z 2026-11-01T00:00:00.000Z'],
  ] as const)('%s', (preset, expected) => {
    expect(days(preset)).toBe(expected);
  });

  test('in January the last month is December of the year before', () => {
    expect(days('lastMonth', new Date('2027-01-15T12:00:00Z'))).toBe('2026-12-01T00:00:00.000Z 2027-01-01T00:00:00.000Z');
  });

  test('a minute before and after midnight UTC are different days, wherever the machine is', () => {
    expect(days('today', new Date('2026-11-23T23:59:00Z'))).toContain('2026-11-23T00');
    expect(days('today', new Date('2026-11-24T00:01:00Z'))).toContain('2026-11-24T00');
  });

  test('seven days stay seven days over a leap day', () => {
    const { start, end } = presetPeriod('last7Days', new Date('2028-03-02T08:00:00Z'));
    expect(start.toISOString()).toBe('2028-02-25T00:00:00.000Z');
    expect(end.getTime() - start.getTime()).toBe(7 * 86_400_000);
  });
});

describe('a period is named', () => {
  test.each(PERIOD_PRESETS)('%s, also later the same day', (preset) => {
    expect(matchPreset(presetPeriod(preset, now), new Date('2026-11-23T23:59:59Z'))).toBe(preset);
  });

  test('custom where it is none', () => {
    expect(matchPreset({ start: new Date('2026-11-02T00:00:00Z'), end: new Date('2026-11-24T00:00:00Z') }, now)).toBe('custom');
  });

  test('today on the first of a month, although it is the whole month so far', () => {
    const first = new Date('2026-12-01T09:00:00Z');
    expect(matchPreset(presetPeriod('thisMonth', first), first)).toBe('today');
  });
});
