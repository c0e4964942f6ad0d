import { expect, test } from 'vitest';
import { byteSize } from '../../../src/i18n/formats/byteSize.js';

test.each([
  ['en', 0, '0 byte'],
  ['en', 812, '812 byte'],
  ['en', 71_234, '71 kB'],
  ['en', 1_440_000, '1.4 MB'],
  ['de', 1_440_000, '1,4 MB'],
])('%s: %i is %s', (locale, bytes, text) => {
  expect(byteSize(locale, bytes).replace(/\s/g, ' ')).toBe(text);
});
