import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fileFormats, type FileFormat } from '../../../src/features/export/fileFormat.js';
import { toCsv, type CsvCell } from '../../../src/features/export/toCsv.js';

const HARMFUL = [
  'x;=cmd',
  'x,=cmd',
  'x\t=cmd',
  'x;;=cmd',
  'x; =cmd',
  'x;"=cmd"',
  '"=cmd"',
  'x;\u00a0\u200b=cmd',
  'x,＝cmd',
  'x;＋1',
  'x;－1',
  'x;＠SUM(A1)',
  'x;@SUM(A1)',
  'x,+1',
  'x;-1+2',
  'two\n=cmd',
  'two\r\n=cmd',
  'two\r=cmd',
  'two\u2028=cmd',
  'a","=cmd","b',
  'a";"=cmd";"b',
  '\t=cmd',
  '\r=cmd',
  "x;=cmd|' /C calc'!A0",
];
const HARMLESS = ['prod-eu', 'a, b; c', 'say "hi"', 'a-b;c+d', 'x;y=1', 'me@example.com, you', '👩‍👩‍👧‍👦 family', 'שירות, תשלומים'];

const FORMATS: readonly FileFormat[] = ['en', 'de', 'de-CH'].flatMap((locale) => [...fileFormats(locale)]);

function fileOf(texts: readonly string[], format: FileFormat): string {
  const rows = texts.map((text): CsvCell[] => [
    text,
    { figure: '-5' },
    text,
    null,
    { figure: format.decimal === 'comma' ? '-1,5' : '-1.5' },
  ]);
  return toCsv({ about: [[texts[0] ?? '', texts[1] ?? '']], columns: [...texts], rows }, format);
}

/** Every way in which a program may split a file: with quotes, and without knowing them. */
function cellsOf(file: string, delimiter: string): string[] {
  const text = file.replace(/^\uFEFF/, '');
  const read = papaparse.parse<string[]>(text, { delimiter }).data.flat();
  return [...read, ...text.split(/\r\n|\r|\n/).flatMap((line) => line.split(delimiter))];
}

function beginsFormula(cell: string): boolean {
  const bare = cell.normalize('NFKC').replace(/^["\s\p{Z}\p{C}]+/u, '');
  return /^[\t\r]/.test(cell) || (/^[=+\-@]/.test(bare) && !/^-\d+(?:[.,]\d+)?$/.test(bare));
}

describe.each(FORMATS)('a file with $separator and decimal $decimal', (format) => {
  test.each([';', ',', '\t'])('has no formula where a spreadsheet splits it by %j', (delimiter) => {
    const cells = cellsOf(fileOf([...HARMFUL, ...HARMLESS], format), delimiter);
    expect(cells.filter(beginsFormula)).toEqual([]);
  });

  test('has harmless texts as they are, and amounts as numbers', () => {
    const delimiter = { comma: ',', semicolon: ';', tab: '\t' }[format.separator];
    const file = fileOf(HARMLESS, format);
    const { data } = papaparse.parse<string[]>(file.replace(/^\uFEFF/, ''), { delimiter });
    expect(data.slice(3).map(([text]) => text)).toEqual(HARMLESS);
    expect(file.split('\r\n')[3]).toContain(`"prod-eu"${delimiter}-5${delimiter}"prod-eu"${delimiter}${delimiter}-1`);
  });
});
