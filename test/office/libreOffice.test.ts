import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCleanExpenses, type CleanExpenses } from '../../src/core.js';
import { decideCostReport } from '../../src/data/decideCostReport.js';
import { fetchEveryResource } from '../../src/data/everyResource.js';
import { shownReport } from '../../src/domain/report/roundReport.js';
import type { DecidedReport } from '../../src/domain/report/decidedReport.js';
import { DEFAULT_VIEW } from '../../src/page/view/viewState.js';
import { clustersCsv } from '../../src/features/export/clustersCsv.js';
import { componentsCsv } from '../../src/features/export/componentsCsv.js';
import { SEPARATORS, type FileFormat } from '../../src/features/export/fileFormat.js';
import { harmlessText } from '../../src/features/export/harmlessText.js';
import { resourcesCsv } from '../../src/features/export/resourcesCsv.js';
import { sourcesCsv } from '../../src/features/export/sourcesCsv.js';
import { createI18n } from '../../src/i18n/createI18n.js';
import { createExpensesClient } from '../../src/index.js';
import { decidedReportOfScenario, expensesOfScenario } from '../support/scenarioReport.js';
import { cellsOf, differences, findLibreOffice, LANGUAGES, openInLibreOffice } from './spreadsheet.js';

const program = await findLibreOffice();
if (program === undefined) {
  process.stdout.write(
    'Skipped: LibreOffice is not installed, so what it makes of the files is not known (Debian: apt-get install libreoffice-calc).\n',
  );
}
const i18n = createI18n({ locale: 'en', currency: 'EUR' });

interface Source {
  name: string;
  report: DecidedReport;
  expenses: CleanExpenses;
}

/** Ids and names that a spreadsheet would change, from the field. */
function namesOfTheField(): Source {
  const expenses = parseCleanExpenses(readFileSync(new URL('../cases/17-csv-names.json', import.meta.url), 'utf8'));
  const report = decideCostReport(expenses, { now: new Date('2026-11-23T10:20:00Z'), currency: 'EUR' });
  return { name: 'names', report: shownReport(report), expenses };
}

function scenario(name: 'organization' | 'long-names' | 'hidden-characters'): Source {
  return { name, report: shownReport(decidedReportOfScenario(name)), expenses: expensesOfScenario(name).expenses };
}

const SOURCES = [namesOfTheField(), scenario('long-names'), scenario('hidden-characters'), scenario('organization')];

/** Every file of a report, by its name. */
async function filesOf({ name, report, expenses }: Source, format: FileFormat): Promise<Record<string, string>> {
  const request = { report, fetchedAt: new Date('2026-11-23T10:20:00Z'), filters: {}, format, i18n };
  const every = await fetchEveryResource({
    client: createExpensesClient({ baseUrl: '/', getToken: () => null }),
    scope: { organizationId: 'o', period: report.period },
    shown: { expenses, fetchedAt: 0 },
    clusterIds: new Set(),
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  return {
    [`${name}-clusters`]: clustersCsv({ ...request, view: { sort: DEFAULT_VIEW.sort, search: '' } }),
    [`${name}-components`]: componentsCsv(request),
    [`${name}-sources`]: sourcesCsv({ ...request, view: { overlap: 'separate' } }),
    [`${name}-resources`]: resourcesCsv({ ...request, every }),
  };
}

const WAYS: [string, FileFormat, keyof typeof LANGUAGES][] = [
  ['commas in an English spreadsheet', { separator: 'comma', decimal: 'point' }, 'english'],
  ['semicolons and decimal commas in a German one', { separator: 'semicolon', decimal: 'comma' }, 'german'],
  ['semicolons and decimal points in a Swiss one', { separator: 'semicolon', decimal: 'point' }, 'swiss'],
  ['tabs in an English one', { separator: 'tab', decimal: 'point' }, 'english'],
];

describe.runIf(program !== undefined).each(WAYS)('LibreOffice opens the files with %s', (_, format, language) => {
  const separator = SEPARATORS[format.separator];
  let files: Record<string, string>;
  let sheets: Awaited<ReturnType<typeof openInLibreOffice>>;
  beforeAll(async () => {
    const all = await Promise.all(SOURCES.map((source) => filesOf(source, format)));
    files = Object.fromEntries(all.flatMap((own) => Object.entries(own)));
    sheets = await openInLibreOffice(program ?? '', files, { separator, language: LANGUAGES[language] });
  }, 90_000);

  test('every text is the text it was, every amount the number it was', () => {
    for (const [name, text] of Object.entries(files)) {
      const { data } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: separator });
      const head = data.findIndex((line) => line.every((cell) => cell === '')) + 1;
      const isNumber = (row: number, column: number): boolean => row > head && /\((EUR|%)\)$/.test(data[head]?.[column] ?? '');
      expect(differences(data, sheets[name] ?? [], isNumber, format.decimal === 'comma' ? ',' : '.'), name).toEqual([]);
    }
  });

  test('an account of digits, 007, 1e5, dates and formulas among them', () => {
    const texts = Object.values(sheets).flat(2).map(String);
    expect(texts).toEqual(
      expect.arrayContaining(["'012345678901", "'007", "'1e5", "'dec-1", "'2024-01-02", "'true", "'-5+cmd", "'001234567890123456"]),
    );
    expect(texts).toContain(`'=HYPERLINK("http://x")`);
  });
});

describe.runIf(program !== undefined).each(WAYS)('LibreOffice set to another separator: %s', (_, format) => {
  const others = Object.values(SEPARATORS).filter((separator) => separator !== SEPARATORS[format.separator]);
  test.each(others)(
    'finds nothing to compute where it splits by %j',
    async (separator) => {
      const files = await filesOf(scenario('hidden-characters'), format);
      const sheets = await openInLibreOffice(program ?? '', files, { separator, language: LANGUAGES.english });
      const texts = Object.values(sheets).flat(2).map(String);
      expect(texts.filter((text) => /^(?:2|Err:\d+|#.*[!?])$/.test(text.trim()))).toEqual([]);
    },
    90_000,
  );
});

/** Dates and times as the languages of the page write them, in every order and length. */
function datesAndTimes(): string[] {
  const months = ['en', 'en-GB', 'de', 'de-AT', 'es', 'fr', 'pl'].flatMap((locale) => MONTHS.flatMap((date) => monthNames(locale, date)));
  const dates = [...new Set(months)].flatMap((month) => [
    ...[`${month} 5, 2024`, `${month} 5 2024`, `${month} 5, 2024 10:30`, `2024/${month}/5`, `${month} 2024`, `${month}-5`],
    ...[`5 ${month} 2024`, `5. ${month} 2024`, `5 de ${month} de 2024`, `5-${month}-24`, `5 ${month}`, `5. ${month}`],
  ]);
  const styles = ['full', 'long', 'medium', 'short'] as const;
  const whole = ['en', 'de', 'es', 'fr', 'pl'].flatMap((locale) =>
    styles.flatMap((style) =>
      [{ dateStyle: style }, { timeStyle: style }, { dateStyle: style, timeStyle: style }].map((form) =>
        new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(MONTHS[2]),
      ),
    ),
  );
  return [...dates, ...whole];
}

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 5, 14, 30)));

/** Long and short, alone and as they stand in a date. */
function monthNames(locale: string, date: Date): string[] {
  return (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }).format(date),
    ...new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' })
      .formatToParts(date)
      .flatMap(({ type, value }) => (type === 'month' ? value : [])),
  ]);
}

const NUMBERS = [
  ...['(123)', '(1.5)', '(1,5)', '( 123 )', '$(5)', '(1 1/2)', '(5:30)', '1 1/2', '1 2/3', '5-', '5+', '1E 5', '1 234', '5 %', '1.2.'],
  ...['5 zł', '5 CHF', 'CHF 5', '5 €', '$5', '1 PM', '5 pm', '5pm', '10am', '5 p. m.', '10:30 PM', '10:30:00.5', '10:30:00,5', '1:30:'],
  ...['12345:30:00', '5 V 2024', '5-V-2024', '5. Mrz. 24', '1. 2. 2024', '2024-01-05 10:00:00 PM', 'prawda', 'wahr'],
];

describe.runIf(program !== undefined)('LibreOffice in a language of the page', () => {
  const texts = [...datesAndTimes(), ...NUMBERS].map(harmlessText);
  test.each(['english', 'german', 'swiss', 'spanish', 'french', 'polish'] as const)(
    'leaves names that look like dates, times and numbers what they are: %s',
    async (language) => {
      const file = papaparse.unparse(texts.map((text) => [text]));
      const { names = [] } = await openInLibreOffice(program ?? '', { names: file }, { separator: ',', language: LANGUAGES[language] });
      expect(
        differences(
          texts.map((text) => [text]),
          names,
          () => false,
          '.',
        ),
      ).toEqual([]);
    },
  );
});

describe('what a spreadsheet has made of a file', () => {
  const sheet = cellsOf(`<table:table-row><table:table-cell office:value-type="string"><text:p>'007</text:p></table:table-cell>
    <table:table-cell office:value-type="float" office:value="12.5"><text:p>12,5</text:p></table:table-cell>
    <table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>a &amp;<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>
    </table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    <table:table-row><table:table-cell office:value-type="date" office:date-value="2024-01-02"><text:p>02.01.24</text:p></table:table-cell>
    <table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row>`);

  test('is read with its types: text, numbers, and dates as what they were taken for', () => {
    expect(sheet).toEqual([["'007", 12.5, '', '', 'a &  b\nc'], [], [{ takenFor: 'date' }, 7]]);
  });

  test('is told from what is in it: an id that became a number, a name that became a date, an amount that became text', () => {
    const file = [["'007", '12,5', '', '', 'a &  b\nc'], [''], ['2024-01-02', '007']];
    expect(differences(file, sheet, (row, column) => row === 0 && column === 1, ',')).toEqual([
      'row 3, column 1: "2024-01-02" became {"takenFor":"date"}',
      'row 3, column 2: "007" became 7',
    ]);
    expect(differences([['x', '12,5']], [['x', '12,5']], (_, column) => column === 1, ',')).toEqual([
      'row 1, column 2: "12,5" became "12,5"',
    ]);
  });
});
