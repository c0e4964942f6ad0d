import { cleanName } from '../../domain/cleanName.js';

/** What a spreadsheet may take for the beginning of a formula; NFKC has turned full-width and small forms into these. */
const FORMULA = /^[=+\-@−]/u;
/** Spaces of every kind, control and format characters, quotes: some spreadsheets skip them before they look for a formula. */
const SKIPPED = /^[\p{Z}\p{C}"]+/u;
/** What parts cells: that of the file, or that by which a spreadsheet with other settings splits it. */
const AFTER_SEPARATOR = /(?<=[;,]|\S\t)/;

/** Months as spreadsheets know them in the languages of the page, by how they begin. */
const MONTH =
  '(?:jan|jän|feb|mar|mär|mrz|apr|may|mai|maj|jun|jul|aug|sep|oct|okt|nov|dec|dez|déc|ene|abr|ago|dic|fév|fev|avr|juin|juil|aoû|aou|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru)\\p{L}{0,10}';
/** Of a date: what stands between its parts. */
const BETWEEN = '(?:[-/.,\\s]|\\bde\\b)*';
/** "5", "1st", "1er", "'24". */
const NUMBER = "['’]?\\d{1,4}(?:st|nd|rd|th|er)?";
/** "Monday, ". */
const WEEKDAY = '(?:\\p{L}{2,14}[.,]*\\s+)?';
const AM_PM = '[ap](?:\\.?\\s?m)?\\.?';
/** "10:30", "1:2:3.5 pm", "5 a. m.". */
const TIME = `(?:\\d+:\\d*(?::\\d*)?(?:[.,]\\d+)?(?:\\s?${AM_PM})?|\\d{1,2}\\s${AM_PM}|\\d{1,2}[ap]\\.?m\\.?)`;
/** Signs, codes and abbreviations of currencies; left out are those that are words or names of software ("try", "php"). */
const MONEY =
  '(?:[a-z]{0,3}\\p{Sc}|zł|kr|kč|ft|lei|eur|usd|gbp|chf|jpy|cny|pln|sek|nok|dkk|isk|czk|huf|ron|bgn|uah|cad|aud|nzd|inr|brl|mxn|zar|ils|krw|sgd|hkd|thb|idr|myr|vnd|aed|sar)';
/** "#N/A", "#REF!", "#NAME?", "#¡DIV/0!", in the languages of the page. */
const ERROR = '#(?:n/?[adv]|[¡¿]?[\\p{L}\\d/_]{1,20}[!?]|getting_data)';

/** Texts that a spreadsheet reads as something else: digits lose their zeros, `1e5` and dates what they looked like. */
const RETYPED = [
  /** Numbers, with separators of any language, an exponent, a sign behind them, a sign of percent or of a currency. */
  `(?:%|${MONEY})?\\s?[.,]?\\d[\\d.,'’\\s]*(?:e\\s?[+-]?\\d+)?\\s?(?:[%+-]|${MONEY}\\.?)?`,
  /** Fractions with a whole number before them. */
  '\\d+\\s+\\d+\\s?/\\s?\\d+',
  /** Dates and fractions in numbers; in Polish months may be Roman ones. */
  '\\d{1,4}(?:\\s?[-/.:]\\s?\\d{1,4}){1,2}(?:[ T].*|z|\\.)?',
  '\\d{1,2}[-/.\\s]+[ivx]{1,4}[-/.\\s]+\\d{2,4}',
  TIME,
  `${WEEKDAY}(?:${NUMBER}${BETWEEN})?${MONTH}${BETWEEN}${NUMBER}(?:${BETWEEN}${NUMBER})?(?:[,\\s]+${TIME})?`,
  `${WEEKDAY}${NUMBER}${BETWEEN}${MONTH}\\.?(?:[,\\s]+${TIME})?`,
  ERROR,
  'true|false|wahr|falsch|verdadero|falso|vrai|faux|prawda|fałsz',
].map((form) => new RegExp(`^(?:${form})$`, 'iu'));
/** To a spreadsheet an amount in parentheses is one below zero. */
const IN_PARENTHESES = /^(\p{Sc}?)\s?\((.*)\)$/u;

/**
 * Text that a spreadsheet shows as the text it is. Names of clusters and resources come from whoever may name a resource: one that reads as
 * a formula, or that would be changed into a number or a date, gets an apostrophe before it; so does what would begin a formula in it where
 * a spreadsheet splits by another separator than that of the file. For text only: an amount must stay a number.
 */
export function harmlessText(text: string): string {
  const [first = '', ...others] = text.split(AFTER_SEPARATOR);
  return apostropheIf(isSuspect(text), first) + others.map((part) => apostropheIf(isFormula(part), part)).join('');
}

/** The same in one line, without what nobody sees: split by another separator, the next line of a text would begin a cell. */
export function fileText(text: string): string {
  return harmlessText(cleanName(text).replace(/[\t\n\r\u2028\u2029]+/g, ' '));
}

function apostropheIf(isNeeded: boolean, text: string): string {
  return isNeeded ? `'${text}` : text;
}

function isFormula(text: string): boolean {
  return FORMULA.test(text.normalize('NFKC').replace(SKIPPED, ''));
}

/** It begins a formula, or would be changed. */
function isSuspect(text: string): boolean {
  const plain = text.normalize('NFKC').replace(SKIPPED, '');
  const inner = plain.trimEnd().replace(IN_PARENTHESES, (_, money: string, amount: string) => money + amount.trim());
  return /^[\t\r\n]/.test(text) || FORMULA.test(plain) || RETYPED.some((form) => form.test(inner));
}
