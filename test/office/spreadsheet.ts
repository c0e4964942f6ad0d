import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A cell as a spreadsheet has it: text, or a number; a date is neither, and named as what it was taken for. */
export type SheetCell = string | number | { takenFor: string };

/** How a file is opened: the code of its separator, and the language of the spreadsheet as Windows numbers it. */
export interface Opening {
  separator: string;
  language: number;
}

export const LANGUAGES = { english: 1033, german: 1031, swiss: 2055, spanish: 3082, french: 1036, polish: 1045 };

/** Undefined: LibreOffice is not installed. */
export async function findLibreOffice(): Promise<string | undefined> {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      await run(name, ['--version']);
      return name;
    } catch {
      // The next name.
    }
  }
  return undefined;
}

/** Opens files in LibreOffice, as a double click does, and reads what it made of their cells. */
export async function openInLibreOffice(
  program: string,
  files: Readonly<Record<string, string>>,
  { separator, language }: Opening,
): Promise<Record<string, SheetCell[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'k8s-costs-office-'));
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(folder, `${name}.csv`);
      writeFileSync(path, text);
      return path;
    });
    // Separator, quote, UTF-8, from the first line on, no column formats, the language; texts in quotes are no text for that, numbers of
    // every kind are looked for: what changes most is what is asked for.
    const filter = `CSV:${separator.charCodeAt(0)},34,76,1,,${language},false,true`;
    // A profile of its own, so that a LibreOffice that is open is not disturbed.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = [profile, '--headless', `--infilter=${filter}`, '--convert-to', 'fods', '--outdir', folder, ...paths];
    await run(program, options, { timeout: 60_000 });
    const read = (name: string): SheetCell[][] => cellsOf(readFileSync(join(folder, `${name}.fods`), 'utf8'));
    return Object.fromEntries(Object.keys(files).map((name) => [name, read(name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cells of a flat OpenDocument spreadsheet, row by row. */
export function cellsOf(document: string): SheetCell[][] {
  const rows = [...document.matchAll(/<table:table-row([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g)];
  return rows.flatMap(([, attributes = '', content = '']) => {
    const cells = [
      ...content.matchAll(/<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g),
    ].flatMap(([, own = '', inner = '']) => repeated(own, 'columns', cellOf(own, inner)));
    while (cells.at(-1) === '') cells.pop();
    // The empty rows below a sheet are a million.
    return cells.length === 0 ? [cells] : repeated(attributes, 'rows', cells);
  });
}

function repeated<Value>(attributes: string, what: 'rows' | 'columns', value: Value): Value[] {
  const count = Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);
  return Array.from({ length: Math.min(count, 1_000) }, () => value);
}

function cellOf(attributes: string, content: string): SheetCell {
  const type = /office:value-type="(\w+)"/.exec(attributes)?.[1];
  if (type === undefined) return '';
  if (type === 'float') return Number(/office:value="([^"]*)"/.exec(attributes)?.[1]);
  if (type !== 'string') return { takenFor: type };
  const lines = [...content.matchAll(/<text:p(?:[^>]*?)(?:\/>|>([\s\S]*?)<\/text:p>)/g)].map(([, line = '']) => textOf(line));
  return lines.join('\n');
}

function textOf(markup: string): string {
  const spaced = markup
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count?: string) => ' '.repeat(Number(count ?? 1)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<[^>]+>/g, '');
  return spaced
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** What a cell of a file must be in the spreadsheet: a number where `amounts` has its column, else the text as it is in the file. */
export function differences(
  inFile: readonly (readonly string[])[],
  inSheet: readonly (readonly SheetCell[])[],
  isNumber: (row: number, column: number, text: string) => boolean,
  decimal: '.' | ',',
): string[] {
  return inFile.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      const cell = inSheet[row]?.[column] ?? '';
      const expected = text !== '' && isNumber(row, column, text) ? Number(text.replace(decimal, '.')) : text;
      const isSame = cell === expected;
      return isSame ? [] : [`row ${row + 1}, column ${column + 1}: ${JSON.stringify(text)} became ${JSON.stringify(cell)}`];
    }),
  );
}
