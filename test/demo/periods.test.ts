import { describe, expect, test } from 'vitest';
import { PERIOD_TITLES, readPeriod } from '../../src/demo/periods.js';
import { PERIOD_PRESETS, presetPeriod } from '../../src/domain/period/periodPresets.js';
import { createI18n } from '../../src/i18n/createI18n.js';

const NOW = new Date('2026-11-23T12:20:00Z');
const { t } = createI18n({ locale: 'en', currency: 'EUR' });

describe('the periods of the bar', () => {
  test.each(PERIOD_PRESETS)('one the page has by the same name is the same days: %s', (preset) => {
    const title = t('period.preset', { preset });
    const [key = ''] = Object.entries(PERIOD_TITLES).find(([, own]) => own === title) ?? [];
    expect(readPeriod(key, NOW)).toEqual(presetPeriod(preset, NOW));
  });

  test.each([
    ['yesterday', '2026-11-22T00:00:00Z', '2026-11-23T00:00:00Z'],
    ['last-hour', '2026-11-23T11:00:00Z', '2026-11-23T12:00:00Z'],
  ])('%s is the one that has ended', (key, start, end) => {
    expect(readPeriod(key, NOW)).toEqual({ start: new Date(start), end: new Date(end) });
  });
});
