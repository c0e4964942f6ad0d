import { figureAmount } from '../domain/figureAmount.js';
import { minorUnitDigits, roundAmount } from '../domain/money.js';
import { noticesOf } from '../domain/notices/noticesOf.js';
import type { FigureRef, Receipt, ReceiptCorrection, ReceiptField } from '../domain/receipt.js';
import { explain } from './receipts/explain.js';
import { namesOf } from './receipts/namesOf.js';
import { readSource, type ReceiptSource } from './receipts/readSource.js';

export type { ReceiptSource } from './receipts/readSource.js';

/** A card is to be read, not searched. */
const LISTED_FIELDS = 12;

/**
 * Where a figure comes from: its formula with exact operands, the values of the payload behind it, what was left out or put right, and the
 * notices that touch it. Worked out from the answer and its report when asked. Never throws: a figure the report does not have is unknown.
 */
export function explainFigure(figure: FigureRef, source: ReceiptSource): Receipt {
  const read = readSource(source);
  const { formula, fields, corrections } = explain(figure, read);
  const listed = uniqueFields(fields);
  const shown = figureAmount(source.shown, figure);
  const exact = figure.kind === 'share' ? shown : figureAmount(source.exact, figure);
  const unit = isRatio(figure) ? 'ratio' : 'money';
  return {
    figure,
    names: namesOf(figure, source.shown),
    period: source.shown.period,
    unit,
    shown,
    exact,
    formula,
    fields: listed.slice(0, LISTED_FIELDS),
    fieldsLeftOut: Math.max(0, listed.length - LISTED_FIELDS),
    corrections: [...unique(corrections), ...(unit === 'money' ? rounding(exact, shown, source.shown.billingCurrency) : [])],
    notices: noticesOf(figure, source.shown, read.figures.unreadable),
  };
}

/** What stands under one total is rounded so that it adds up to it, which may be a unit off the figure's own rounding: only that is news. */
function rounding(exact: number | null, shown: number | null, currency: string): ReceiptCorrection[] {
  if (exact === null || shown === null) return [];
  const alone = roundAmount(exact, minorUnitDigits(currency));
  return Math.abs(alone - shown) < 1e-9 ? [] : [{ code: 'rounded', values: { exact, shown } }];
}

function isRatio({ kind }: FigureRef): boolean {
  return kind === 'share' || kind === 'efficiency' || kind === 'clusterEfficiency' || kind === 'namespaceEfficiency';
}

/** A field that went in twice is listed once; rows without an id of their own are different rows. */
function uniqueFields(fields: readonly ReceiptField[]): ReceiptField[] {
  const seen = new Set<string>();
  return fields.filter((field) => {
    if (field.path.startsWith('clean_expenses')) return true;
    const key = `${field.path} ${field.value}`;
    return !seen.has(key) && seen.add(key);
  });
}

function unique(corrections: readonly ReceiptCorrection[]): ReceiptCorrection[] {
  return [...new Map(corrections.map((correction) => [JSON.stringify(correction), correction])).values()];
}
