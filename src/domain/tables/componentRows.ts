import type { MoneyFigure } from '../explain/receipt.js';
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
  return { rows, total: rowFigures(kubernetes, kubernetes, { kind: 'kubernetes' }), otherMeaning: otherMeaningOf(clusters) };
}

/** What the part `other` means in the clusters that have it, where that is one thing. */
function otherMeaningOf(clusters: ComponentSource['clusters']): OtherMeaning {
  const having = clusters.filter(({ components }) => components.some(({ key }) => key === 'other'));
  const meanings = new Set(having.map(({ otherMeaning }) => otherMeaning));
  const [only] = meanings.size === 1 ? meanings : [];
  return only ?? 'adjustments';
}
