import { TRACE } from '../../src/domain/money/currencyDigits.js';
import { describe, expect, test } from 'vitest';
import { createI18n, type I18nOptions } from '../../src/i18n/createI18n.js';
import { resolveLocale } from '../../src/i18n/resolveLocale.js';
import { ENGLISH, type MessageKey } from '../../src/i18n/messages.js';

const i18n = (options: Partial<I18nOptions> = {}) => createI18n({ locale: 'en', currency: 'EUR', ...options });
/** `Intl` writes no-break spaces; a person reads spaces. */
const read = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('money', () => {
  test.each([
    ['en', 'EUR', 1234.5, '€1,234.50'],
    ['en', 'EUR', -22.5, '-€22.50'],
    ['en', 'JPY', 1234.5, '¥1,235'],
    ['en', 'KWD', 1.2345, 'KWD 1.235'],
    ['de', 'EUR', 1234.5, '1.234,50 €'],
    ['de-AT', 'EUR', 1234.5, '€ 1.234,50'],
    ['pl', 'PLN', 12345.6, '12 345,60 zł'],
    ['en', 'EUR', 0.001, '€0.00'],
  ])('%s %s %d reads %s', (locale, currency, amount, text) => {
    expect(read(i18n({ locale, currency }).money(amount))).toBe(text);
  });

  test.each([-0, -0.001, -0.0049])('shows %d as zero without a sign', (amount) => {
    expect(i18n().money(amount)).toBe('€0.00');
    expect(i18n().plainNumber(amount)).toBe('0.00');
  });

  test.each([
    ['en', 'EUR', TRACE, '< €0.01'],
    ['en', 'EUR', -TRACE, '> -€0.01'],
    ['de', 'EUR', TRACE, '< 0,01 €'],
    ['ja', 'JPY', TRACE, '< ￥1'],
  ])('%s %s: what only rounds to zero, %d, is none', (locale, currency, amount, text) => {
    expect(read(i18n({ locale, currency }).money(amount))).toBe(text);
    expect(i18n({ locale, currency, formatMoney: (given) => `host ${String(given)}` }).money(amount)).toContain('host');
    expect(Number(i18n({ locale: 'en', currency }).plainNumber(amount))).toBe(0);
  });

  test.each([
    [12.223487, '12.223487'],
    [1.1, '1.10'],
    [0.0033, '0.0033'],
    [0.00000012345, '0.000000123'],
    [-0, '0.00'],
    [null, ''],
  ])('writes %d into a spreadsheet with as many digits as tell it: %s', (amount, text) => {
    expect(i18n().plainExact(amount)).toBe(text);
  });

  test.each([null, NaN, Infinity])('shows %s as unknown, never as zero', (amount) => {
    expect(i18n().money(amount)).toBe('—');
    expect(i18n().moneyCompact(amount)).toBe('—');
    expect(i18n().plainNumber(amount)).toBe('');
  });

  test('shows a currency code that is none as it was given', () => {
    expect(i18n({ currency: 'credits' }).money(1234.5)).toBe('1,234.50 credits');
    expect(i18n({ currency: '' }).money(1)).toBe('1.00');
  });

  test('keeps a number too large to round', () => {
    expect(i18n().money(1e308)).toContain('1');
    expect(i18n().money(1e308)).not.toMatch(/NaN|∞/);
  });

  test.each([
    [0, '€0'],
    [-0, '€0'],
    [999, '€999'],
    [3468.14, '€3.47k'],
    [-3468.14, '-€3.47k'],
    [1_250_000, '€1.25M'],
  ])('writes %d on an axis as %s', (amount, text) => {
    expect(i18n().moneyCompact(amount)).toBe(text);
  });

  test("gives the host's formatter the amount as it is shown", () => {
    const { money } = i18n({ currency: 'JPY', formatMoney: (amount, currency) => `${currency} ${String(amount)}` });
    expect(money(1234.6)).toBe('JPY 1235');
    expect(money(-0)).toBe('JPY 0');
    expect(money(null)).toBe('—');
  });

  test("uses its own money where the host's formatter fails", () => {
    const formatMoney = () => {
      throw new Error('not ready');
    };
    expect(i18n({ formatMoney }).money(1)).toBe('€1.00');
  });

  test.each([
    ['en', 'EUR', 1234567.891, '1234567.89'],
    ['de', 'EUR', -1234.5, '-1234,50'],
    ['sv', 'SEK', -1234.5, '-1234,50'],
    ['ar-EG', 'EGP', 1234.5, '1234.50'],
    ['en', 'JPY', 1234.5, '1235'],
  ])('writes %s %s %d into a spreadsheet as %s', (locale, currency, amount, text) => {
    expect(
      i18n({ locale, currency })
        .plainNumber(amount)
        .replace(/[\u061c\u200e]/g, '')
        .replace('٫', '.'),
    ).toBe(text);
  });
});

describe('percent', () => {
  test.each([
    [0.6238, '62.4%'],
    [0, '0.0%'],
    [-0, '0.0%'],
    [1, '100.0%'],
    [13.96, '1,396.0%'],
    [180, '18,000.0%'],
    [0.0004, '<0.1%'],
    [-0.0004, '>-0.1%'],
    [0.0005, '0.1%'],
    [-0.064, '-6.4%'],
    [0.5995, '60.0%'],
    [null, '—'],
    [NaN, '—'],
    [Infinity, '—'],
  ])('%s reads %s', (ratio, text) => {
    expect(i18n().percent(ratio)).toBe(text);
  });

  test('follows the locale', () => {
    expect(read(i18n({ locale: 'de' }).percent(0.6238))).toBe('62,4 %');
    expect(read(i18n({ locale: 'de' }).percent(0.0001))).toBe('<0,1 %');
  });
});

describe('dates', () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);

  test('names days and minutes in UTC wherever the reader is', () => {
    expect(i18n().date(new Date('2026-11-01T00:00:00Z'))).toBe('Nov 1, 2026');
    expect(i18n().date(new Date('2026-11-01T23:59:59Z'))).toBe('Nov 1, 2026');
    expect(read(i18n().dateTime(new Date('2026-11-01T00:05:00Z')))).toBe('Nov 1, 2026, 00:05 UTC');
  });

  test.each([
    ['2026-11-01', '2026-11-24', 'Nov 1 – 23, 2026'],
    ['2026-11-01', '2026-11-02', 'Nov 1, 2026'],
    ['2026-10-15', '2026-11-15', 'Oct 15 – Nov 14, 2026'],
    ['2025-12-31', '2026-01-02', 'Dec 31, 2025 – Jan 1, 2026'],
  ])('a period from %s up to %s reads %s', (start, end, text) => {
    expect(read(i18n().dateRange({ start: day(start), end: day(end) }))).toBe(text);
  });

  test('names the hours of a period that cuts through a day', () => {
    const period = { start: new Date('2026-11-23T03:00:00Z'), end: new Date('2026-11-23T04:00:00Z') };
    expect(read(i18n().dateRange(period))).toBe('Nov 23, 2026, 03:00 – 04:00 UTC');
  });

  test('shows what is no date as unknown', () => {
    const none = new Date(NaN);
    expect(i18n().date(none)).toBe('—');
    expect(i18n().dateTime(none)).toBe('—');
    expect(i18n().dateRange({ start: none, end: none })).toBe('—');
  });

  test.each([
    [0, '0 seconds'],
    [1_000, '1 second'],
    [59_600, '1 minute'],
    [5 * 60_000, '5 minutes'],
    [59.7 * 60_000, '1 hour'],
    [3 * 3_600_000, '3 hours'],
    [47 * 3_600_000, '47 hours'],
    [72 * 3_600_000, '3 days'],
    [-1, '—'],
    [NaN, '—'],
  ])('%d ms read %s', (ms, text) => {
    expect(i18n().duration(ms)).toBe(text);
  });
});

describe('words', () => {
  const CPU: MessageKey = 'component.cpu';

  test("puts the host's text before the translation, and the translation before English", () => {
    const translations = { [CPU]: 'Rechenleistung' };
    expect(i18n().t(CPU)).toBe('CPU');
    expect(i18n({ locale: 'de', translations }).t(CPU)).toBe('Rechenleistung');
    expect(i18n({ locale: 'de', translations, messages: { [CPU]: 'Kerne' } }).t(CPU)).toBe('Kerne');
    expect(i18n({ locale: 'de', translations }).t('component.pv')).toBe('Persistent volumes');
  });

  test.each(['{', '{count, plural, one {#}}', 'Text {neverGiven}', '{count, nonsense}'])(
    "speaks its own text where the host's is broken: %s",
    (broken) => {
      expect(i18n({ messages: { [CPU]: broken } }).t(CPU, { count: 1 })).toBe('CPU');
    },
  );

  test('uses the plural rules of the language', () => {
    const text = '{count, plural, one {# klaster} few {# klastry} many {# klastrów} other {# klastra}}';
    const { t } = i18n({ locale: 'pl', translations: { [CPU]: text } });
    expect([1, 3, 5, 1.5].map((count) => t(CPU, { count }))).toEqual(['1 klaster', '3 klastry', '5 klastrów', '1,5 klastra']);
  });

  test('groups counts, and writes unknown values as unknown', () => {
    const { t } = i18n({ messages: { [CPU]: '{count, plural, one {# row} other {# rows}}; {name}' } });
    expect(t(CPU, { count: 5000, name: 'a' })).toBe('5,000 rows; a');
    expect(t(CPU, { count: NaN, name: null })).toBe('— rows; —');
    expect(t(CPU, { count: null, name: undefined })).toBe('— rows; —');
  });

  test('writes dates inside a text in UTC', () => {
    const { t } = i18n({ messages: { [CPU]: '{day, date, medium} {day}' } });
    expect(t(CPU, { day: new Date('2026-11-01T00:00:00Z') })).toBe('Nov 1, 2026 Nov 1, 2026');
    expect(t(CPU, { day: new Date(NaN) })).not.toContain('Invalid');
  });

  test('leaves angle brackets alone', () => {
    expect(i18n({ messages: { [CPU]: 'a <b> {x} < 1' } }).t(CPU, { x: '<i>' })).toBe('a <b> <i> < 1');
  });

  test('names cost parts, also those it does not know', () => {
    const { componentName } = i18n();
    expect(['cpu', 'pv', 'loadBalancer', 'snapshot_copy', 'gpuMemory', 'toString'].map(componentName)).toEqual([
      'CPU',
      'Persistent volumes',
      'Load balancers',
      'Snapshot copy',
      'Gpu memory',
      'To string',
    ]);
  });

  test('knows its keys', () => {
    expect(i18n().has('component.cpu')).toBe(true);
    expect(i18n().has('toString')).toBe(false);
  });

  test('can format every English message', () => {
    const { t } = i18n();
    const broken = Object.entries(ENGLISH).filter(([key, text]) => {
      const names = Array.from(text.matchAll(/\{\s*(\w+)/g), ([, name]) => [String(name), 1] as const);
      return /[{}]|undefined|—/.test(t(key as MessageKey, Object.fromEntries(names)));
    });
    expect(broken).toEqual([]);
  });
});

describe('English words where lines begin on the right', () => {
  const LTR = /^\u2066.*\u2069$/u;

  test('run from left to right as a whole, also as a value of one another', () => {
    const { t } = i18n({ locale: 'he' });
    expect(t('clusters.caption', { clusters: 6, namespaces: 114 })).toBe('\u20666 clusters, 114 namespaces\u2069');
    expect(i18n({ locale: 'ar' }).percent(0.0001)).toMatch(LTR);
    expect(t('page.nthName', { name: 'ינואר 2026', nth: 1 })).toBe('\u2066\u2068ינואר 2026\u2069 (1)\u2069');
  });

  test('but the host’s own words do not, nor English elsewhere', () => {
    expect(i18n({ locale: 'he', messages: { 'page.title': 'הוצאות' } }).t('page.title')).toBe('הוצאות');
    expect(i18n({ locale: 'nl' }).t('page.title')).toBe('Expenses');
    expect(i18n({ locale: 'en' }).percent(0.0001)).toBe('<0.1%');
  });

  test('say which language they are of', () => {
    expect(i18n({ locale: 'he' }).language).toBe('en');
    expect(i18n({ locale: 'he', messages: { 'page.title': 'הוצאות' } }).language).toBe('he');
    expect(i18n({ locale: 'de-AT', translations: { 'page.title': 'Ausgaben' } }).language).toBe('de');
  });

  test('are English however many texts of its own a host passes, as long as none of them is one of ours', () => {
    const messages = { expenses: 'Kosten', constructor: 'x', 'host.title': 'Kosten' };
    expect(i18n({ locale: 'nl', messages }).language).toBe('en');
    expect(i18n({ locale: 'he', messages })).toMatchObject({ language: 'en', wordsDirection: 'ltr' });
  });
});

describe('locale', () => {
  test.each([
    ['de-AT', 'de-AT', 'ltr'],
    ['de_AT', 'de-AT', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['xx', 'en', 'ltr'],
    ['no such locale!', 'en', 'ltr'],
    ['', 'en', 'ltr'],
  ])('%s is taken as %s, %s', (wanted, locale, direction) => {
    expect(resolveLocale(wanted)).toMatchObject({ locale, direction });
    expect(i18n({ locale: wanted }).locale).toBe(locale);
  });
});
