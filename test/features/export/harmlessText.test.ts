import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmlessText } from '../../../src/features/export/harmlessText.js';

test.each([
  '=1+1',
  '=HYPERLINK("http://evil.example","click")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\tname',
  '  =1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '\u0000=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  '﹦1',
  '−1',
  ' ＝1',
  '\u3000=1',
])('%j is shown, not run', (text) => {
  expect(harmlessText(text)).toBe(`'${text}`);
});

test.each(['checkout', 'kube-system', 'a=b', '1+1', 'i-0307', '', ' ', 'Größe', '支払い', "'=1"])('%j stays as it is', (text) => {
  expect(harmlessText(text)).toBe(text);
});

test('whatever a name is, no cell begins as a formula does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(harmlessText(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      expect([text, `'${text}`]).toContain(harmlessText(text));
    }),
  );
});
