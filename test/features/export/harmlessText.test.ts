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

test.each([
  '012345678901',
  '007',
  '42',
  '1e5',
  '1.5E-3',
  '.5',
  '1.234,56',
  "1'234",
  '50%',
  '€5',
  '2024-01-02',
  '1/2',
  '1.2.2024',
  '12:30',
  '2024-01-02T10:00:00Z',
  'dec-1',
  'MAR1',
  'sept 2',
  '1-mai',
  '3 Oktober',
  'true',
  'FALSE',
  'Wahr',
  ' 007 ',
  'March 5, 2024',
  'jan 5 2024',
  '5. Oktober 2024',
  '5 października 2024',
  '5 de marzo de 2024',
  '1er févr. 2024',
  'Monday, March 5, 2024',
  'Mar 5, 2024 10:30 PM',
  '(123)',
  '( 1,234.50 )',
  '$(5)',
  '1 1/2',
  '(1 1/2)',
  '1 PM',
  '5 pm',
  '5pm',
  '5 p. m.',
  '10:30:00.5',
  '5-',
  '5 zł',
  '5 EUR',
  'USD 5',
  '12 kr',
  '12 kr.',
  'US$5',
  '1 234,50 Kč',
  'EUR 1.5e3',
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#NAME?',
  '#NV',
  '#BEZUG!',
  '#¡VALOR!',
  '#N/D',
  '０07',
])('%j stays text, and is no number, date or truth', (text) => {
  expect(harmlessText(text)).toBe(`'${text}`);
});

test.each([
  '8e63f4a1-52a0-4b0e-9d56-0c7d3a1f8b24',
  '1password',
  'v1.2.3',
  'node-7',
  'marketing',
  'march',
  'decade-of-2',
  'eu-central-1',
  '10.0.0.0/8',
  'trueish',
  'web (123)',
  '(web)',
  '5pods',
  '5 apps',
  '5 euros',
  'php 7',
  'web 5',
  'eur-5-west',
  'kr-central-1',
  '#team-a',
  '#1',
  'issue #5!',
  'Hurry!',
  'am',
  'pm 5',
  'team 1/2',
  '1 1/2 cpu',
  'summary 5, 2024',
  'v 5',
  'x-2024',
  '3-tier-web',
  'job-10:30',
])('%j is nothing a spreadsheet would change', (text) => {
  expect(harmlessText(text)).toBe(text);
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
