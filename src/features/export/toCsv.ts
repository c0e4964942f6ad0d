import { withoutMarks } from '../../i18n/formats/leftToRight.js';
import { SEPARATORS, type FileFormat } from './fileFormat.js';
import { fileText } from './harmlessText.js';

/** A cell: text is made harmless and quoted, a figure stands as it was written. Null: not known, an empty cell. */
export type CsvCell = string | { figure: string } | null;

export interface CsvDocument {
  /** Lines before the table that say what it is. */
  about: CsvCell[][];
  columns: string[];
  rows: CsvCell[][];
}

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A document as the text of a file. */
export function toCsv({ about, columns, rows }: CsvDocument, { separator }: FileFormat): string {
  const lines = [...about, [], columns, ...rows].map((cells) => cells.map(textOf));
  return BYTE_ORDER_MARK + lines.map((cells) => cells.join(SEPARATORS[separator])).join('\r\n');
}

function textOf(cell: CsvCell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell !== 'string') return withoutMarks(cell.figure);
  return `"${fileText(cell).replaceAll('"', '""')}"`;
}
