import { otherMeaningIn } from '../figures/otherMeaning.js';
import type { MoneyFigure } from '../figures/figureRef.js';
import { minorUnitDigits, roundAmount, withTrace } from '../money/currencyDigits.js';
import type { ClusterCost, CostReport, OtherMeaning } from '../types.js';
import { foldParts, sumOfParts } from './foldParts.js';
import { compareFigures, restOfRows, rowFigures, type RowFigures } from './rowFigures.js';

/** A row of the table of components. */
export interface ComponentRow extends RowFigures {
  /** Key of the part. Null: what all parts leave of the total, or `count` parts as one. */
  part: string | null;
  count?: number;
}

export interface ComponentRows {
  /** Most expensive first, then what is not known, and last the rest. */
  rows: ComponentRow[];
  total: RowFigures<MoneyFigure>;
  /** Of the part `other`, if there is one. */
  otherMeaning: OtherMeaning;
}

type Components = Pick<CostReport, 'components' | 'kubernetes'>;

export interface ComponentSource extends Components, Pick<CostReport, 'billingCurrency'> {
  clusters: readonly Pick<ClusterCost, 'components' | 'otherMeaning'>[];
  /** Before rounding. Left out: it is not rounded. */
  exact?: Components;
}

/** What Kubernetes money is spent on. */
export function componentRows(report: ComponentSource): ComponentRows {
  const { components, kubernetes, billingCurrency, clusters, exact = report } = report;
  const total = { amount: kubernetes, exact: exact.kubernetes };
  const exactOf = new Map(exact.components.map(({ key, amount }) => [key, amount]));
  const rows = components.map(({ key, amount }): ComponentRow => {
    const cost = { amount, exact: exactOf.get(key) ?? amount };
    return { part: key, ...rowFigures(cost, total.exact, { kind: 'component', key }) };
  });
  rows.sort((a, b) => compareFigures(a.exact, b.exact));
  const rest = restOfRows(total, rows, billingCurrency);
  if (rest !== null) rows.push({ part: null, ...rowFigures(rest, total.exact, null) });
  return {
    rows,
    total: rowFigures(total, total.exact, { kind: 'kubernetes' }),
    otherMeaning: otherMeaningIn(clusters) ?? 'adjustments',
  };
}

/** The same with the largest parts, and the others as one row, before what the parts leave. */
export function foldComponents({ rows, total }: ComponentRows, currency: string): ComponentRow[] {
  const parts = rows.filter(({ part }) => part !== null);
  const { shown, others } = foldParts(parts);
  if (others.length === 0) return rows;
  const [sum, exactSum] = [sumOfParts(others), sumOfParts(others.map((row) => ({ amount: row.exact })))];
  const amount = sum === null ? null : withTrace(roundAmount(sum, minorUnitDigits(currency)), exactSum ?? 0);
  const more = rowFigures({ amount, exact: exactSum }, total.exact, null);
  return [...shown, { part: null, count: others.length, ...more }, ...rows.filter(({ part }) => part === null)];
}
