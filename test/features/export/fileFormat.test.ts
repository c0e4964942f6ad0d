import { describe, expect, test } from 'vitest';
import { fileFormats, inFormat } from '../../../src/features/export/fileFormat.js';

describe('a file is written as a spreadsheet of the locale reads it', () => {
  test.each([
    ['en', 'comma', 'point'],
    ['en-US', 'comma', 'point'],
    ['en-GB', 'comma', 'point'],
    ['ja', 'comma', 'point'],
    ['de', 'semicolon', 'comma'],
    ['de-AT', 'semicolon', 'comma'],
    ['fr', 'semicolon', 'comma'],
    ['pl', 'semicolon', 'comma'],
    ['es', 'semicolon', 'comma'],
  ])('%s: %s and a decimal %s', (locale, separator, decimal) => {
    expect(fileFormats(locale)[0]).toEqual({ separator, decimal });
  });

  test.each(['de-CH', 'it-CH', 'gsw', 'en-CH', 'de-LI', 'es-PE', 'es-419', 'es-PR'])(
    '%s: semicolons, although its decimal sign is a point',
    (locale) => {
      expect(fileFormats(locale)[0]).toEqual({ separator: 'semicolon', decimal: 'point' });
    },
  );

  test.each(['es-MX', 'es-US'])('%s: commas, although other regions of its language have semicolons', (locale) => {
    expect(fileFormats(locale)[0]).toEqual({ separator: 'comma', decimal: 'point' });
  });
});

test.each(['en', 'de', 'de-CH', 'es-MX', 'ar-EG', 'fa'])(
  'in %s each separator can be chosen, once with each decimal sign it goes with',
  (locale) => {
    const all = fileFormats(locale);
    expect(new Set(all.map(({ separator }) => separator))).toEqual(new Set(['comma', 'semicolon', 'tab']));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length);
    // A decimal comma between commas would be read as two cells by whoever does not mind quotes.
    expect(all).not.toContainEqual({ separator: 'comma', decimal: 'comma' });
  },
);

test('an amount has the decimal sign of the file, whatever the page has', () => {
  const german = { separator: 'semicolon', decimal: 'comma' } as const;
  const swiss = { separator: 'semicolon', decimal: 'point' } as const;
  expect(['1234.50', '-0.5', '12', ''].map((plain) => inFormat(plain, german))).toEqual(['1234,50', '-0,5', '12', '']);
  expect(['1234,50', '-0,5', '12', ''].map((plain) => inFormat(plain, swiss))).toEqual(['1234.50', '-0.5', '12', '']);
});
