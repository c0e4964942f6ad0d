import { describe, expect, test } from 'vitest';
import { isHourBoundary } from '../../../src/domain/period/hourBoundary.js';

const at = (time: string) => new Date(`2026-11-23T${time}Z`);
const asked = (start: string, end: string, now: string) => isHourBoundary({ start: at(start), end: at(end), now: at(now) });

describe('isHourBoundary', () => {
  test.each([
    ['the finished hour, asked for on the hour', '15:00:00', '16:00:00', '16:00:00'],
    ['the finished hour, at the last moment', '15:00:00', '16:00:00', '16:05:00'],
    ['two hours', '14:00:00', '16:00:00', '16:02:00'],
    ['a window that ends now', '14:03:00', '16:03:00', '16:03:00'],
    ['a day that is an hour old', '00:00:00', '23:59:59', '01:04:00'],
    ['a day that begins this moment', '00:00:00', '23:59:59', '00:00:00'],
  ])('expects no figures for %s', (_, start, end, now) => {
    expect(asked(start, end, now)).toBe(true);
  });

  test.each([
    ['once six minutes have gone by', '15:00:00', '16:00:00', '16:06:00'],
    ['just before the hour', '14:00:00', '16:00:00', '15:59:59'],
    ['for more than two hours', '13:59:59', '16:00:00', '16:01:00'],
    ['for a window that ended longer ago', '14:00:00', '15:55:00', '16:01:00'],
    ['for a day three hours old', '00:00:00', '23:59:59', '03:01:00'],
    ['for a period still to come', '17:00:00', '18:00:00', '16:01:00'],
  ])('expects figures %s', (_, start, end, now) => {
    expect(asked(start, end, now)).toBe(false);
  });
});
