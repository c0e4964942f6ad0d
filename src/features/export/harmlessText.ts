/** What a spreadsheet may take for the beginning of a formula; NFKC has turned full-width and small forms into these. */
const FORMULA = /^[=+\-@−]/u;
/** Spaces of every kind, control and format characters: some spreadsheets skip them before they look for a formula. */
const SKIPPED = /^[\p{Z}\p{C}]+/u;

/** Months as spreadsheets know them in the languages of the page, by how they begin. */
const MONTHS =
  'jan|feb|mar|mär|apr|may|mai|maj|jun|jul|aug|sep|oct|okt|nov|dec|dez|déc|ene|abr|ago|dic|fév|fev|avr|juin|juil|aoû|aou|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru';
/** Texts that a spreadsheet reads as something else: digits lose their zeros, `1e5` and dates what they looked like. */
const RETYPED = [
  /** Numbers, with separators of any language, an exponent, a sign of percent or of a currency. */
  /^[$€£¥]?\s?\d[\d.,'’\s]*(e[+-]?\d+)?\s?[%$€£¥]?$/iu,
  /^[.,]\d+(e[+-]?\d+)?%?$/iu,
  /** Dates, times, fractions. */
  /^\d{1,4}([-/.:]\d{1,4}){1,2}([ T].*|z)?$/iu,
  new RegExp(`^\\d{0,4}[-/. ]*(${MONTHS})\\p{L}{0,8}[-/. ]*\\d{1,4}$`, 'iu'),
  new RegExp(`^\\d{1,4}[-/. ]*(${MONTHS})\\p{L}{0,8}$`, 'iu'),
  /^(true|false|wahr|falsch|verdadero|falso|vrai|faux|prawda|fałsz)$/iu,
];

/**
 * Text that a spreadsheet shows as the text it is. Names of clusters and resources come from whoever may name a resource: one that reads as
 * a formula, or that would be changed into a number or a date, gets an apostrophe before it. For text only: an amount must stay a number.
 */
export function harmlessText(text: string): string {
  const plain = text.normalize('NFKC').replace(SKIPPED, '');
  const isSuspect = /^[\t\r\n]/.test(text) || FORMULA.test(plain) || RETYPED.some((form) => form.test(plain.trimEnd()));
  return isSuspect ? `'${text}` : text;
}
