import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defuse } from '../../../src/page/export/defuse.js';

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
  expect(defuse(text)).toBe(`'${text}`);
});

test.each(['checkout', 'kube-system', 'a=b', '1+1', 'i-0307', '', ' ', 'Größe', '支払い', "'=1"])('%j stays as it is', (text) => {
  expect(defuse(text)).toBe(text);
});

test('whatever a name is, no cell begins as a formula does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(defuse(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      expect([text, `'${text}`]).toContain(defuse(text));
    }),
  );
});
