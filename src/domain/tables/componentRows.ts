import { otherMeaningIn } from '../figures/otherMeaning.js';
import type { MoneyFigure } from '../figures/figureRef.js';
import type { ClusterCost, CostReport, OtherMeaning } from '../types.js';
import { compareFigures, restOfRows, rowFigures, type RowFigures } from './rowFigures.js';

/** A row of the table of components. */
export interface ComponentRow extends RowFigures {
  /** Key of the part. Null: what all parts leave of the total. */
  part: string | null;
}

export interface ComponentRows {
  /** Most expensive first, then what is not known, and last the rest. */
  rows: ComponentRow[];
  total: RowFigures<MoneyFigure>;
  /** Of the part `other`, if there is one. */
  otherMeaning: OtherMeaning;
}

export type ComponentSource = Pick<CostReport, 'components' | 'kubernetes' | 'billingCurrency'> & {
  clusters: readonly Pick<ClusterCost, 'components' | 'otherMeaning'>[];
};

/** What Kubernetes money is spent on. Amounts of the report are rounded already. */
export function componentRows({ components, kubernetes, billingCurrency, clusters }: ComponentSource): ComponentRows {
  const rows = components.map(({ key, amount }): ComponentRow => {
    return { part: key, ...rowFigures(amount, kubernetes, { kind: 'component', key }) };
  });
  rows.sort((a, b) => compareFigures(a.amount, b.amount));
  const rest = restOfRows(kubernetes, rows, billingCurrency);
  if (rest !== null) rows.push({ part: null, ...rowFigures(rest, kubernetes, null) });
  return {
    rows,
    total: rowFigures(kubernetes, kubernetes, { kind: 'kubernetes' }),
    otherMeaning: otherMeaningIn(clusters) ?? 'adjustments',
  };
}
