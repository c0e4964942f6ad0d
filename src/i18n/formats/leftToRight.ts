import type { MessageValues } from '../messageFormat.js';

/**
 * A text that runs from left to right wherever it stands: Unicode's own marks around it. Without them an English sentence in a Hebrew page has
 * its first number and its full stop at the wrong end.
 */
export function leftToRight(text: string): string {
  return text === '' ? '' : `\u2066${text}\u2069`;
}

/** Values for such a text: what has letters of the other direction in it, a date or an amount say, stands in it as a whole. */
export function isolated(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value,
    ]),
  );
}

/** Hebrew, Arabic and their neighbours, and the invisible mark `Intl` writes before amounts. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff]/;

/** The same without such marks: for files that other programs read. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
