import { decimalSign } from './plainPercent.js';

/** What parts the cells of a file. */
export type Separator = 'comma' | 'semicolon' | 'tab';

/** How a file is written, so that a program reads its cells and amounts as what they are. */
export interface FileFormat {
  separator: Separator;
  /** The sign before decimals. */
  decimal: 'point' | 'comma';
}

export const SEPARATORS: Record<Separator, string> = { comma: ',', semicolon: ';', tab: '\t' };

/** Regions whose list separator is the semicolon although their decimal sign may be a point. */
const REGIONS = new Set(['CH', 'LI']);
/** The same by language; the regions in which the language has the comma all the same. */
const LANGUAGES = new Map<string, readonly string[]>([
  ['es', ['MX', 'US']],
  ...['ar', 'mt', 'ms', 'fil', 'si'].map((language): [string, []] => [language, []]),
]);

/**
 * The formats to choose from, that of the locale first. Spreadsheets part cells by the list separator of the user's region, which `Intl` does
 * not know. It is the semicolon wherever the decimal sign is a comma; the exceptions above are from the regional settings of Windows
 * (`LOCALE_SLIST`, in .NET `TextInfo.ListSeparator`). What only the user knows, such as a German spreadsheet beside an English page, can be
 * chosen.
 */
export function fileFormats(locale: string): readonly [FileFormat, ...FileFormat[]] {
  const decimal = decimalSign(locale) === ',' ? 'comma' : 'point';
  const own: FileFormat = { separator: decimal === 'comma' || hasSemicolon(locale) ? 'semicolon' : 'comma', decimal };
  const all: FileFormat[] = [
    { separator: 'comma', decimal: 'point' },
    { separator: 'semicolon', decimal: 'comma' },
    { separator: 'semicolon', decimal: 'point' },
    { separator: 'tab', decimal },
  ];
  return [own, ...all.filter((one) => !isSameFormat(one, own))];
}

export function isSameFormat(a: FileFormat, b: FileFormat): boolean {
  return a.separator === b.separator && a.decimal === b.decimal;
}

/** A plain number with the decimal sign of the file: it has one sign at most, since thousands are not grouped. */
export function inFormat(plain: string, { decimal }: FileFormat): string {
  return plain.replace(/[^\d-]/, decimal === 'comma' ? ',' : '.');
}

function hasSemicolon(locale: string): boolean {
  const { language, region = '' } = new Intl.Locale(locale).maximize();
  return REGIONS.has(region) || LANGUAGES.get(language)?.includes(region) === false;
}
