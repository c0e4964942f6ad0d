import papaparse from 'papaparse';
import type { I18n } from '../../i18n/createI18n.js';
import { withoutMarks } from '../../i18n/formats/leftToRight.js';
import { harmlessText } from './harmlessText.js';
import { decimalSign } from './plainPercent.js';

/** A cell: text is made harmless, a figure stands as it was written. Null: not known, an empty cell. */
export type CsvCell = string | { figure: string } | null;

export interface CsvDocument {
  /** Lines before the table that say what it is. */
  about: CsvCell[][];
  columns: string[];
  rows: CsvCell[][];
}

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A document as CSV that a spreadsheet of the locale opens as it is: where the comma is the decimal sign, cells are parted by semicolons. */
export function toCsv({ about, columns, rows }: CsvDocument, { locale }: I18n): string {
  const lines = [...about, [], columns, ...rows].map((cells) => cells.map(textOf));
  return BYTE_ORDER_MARK + papaparse.unparse(lines, { delimiter: decimalSign(locale) === ',' ? ';' : ',', newline: '\r\n' });
}

function textOf(cell: CsvCell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? harmlessText(withoutMarks(cell)) : withoutMarks(cell.figure);
}
