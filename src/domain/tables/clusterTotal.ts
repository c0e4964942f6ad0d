import { sumKnown } from '../money/sumAmounts.js';
import { minorUnitDigits, roundAmount } from '../money/currencyDigits.js';
import type { MoneyFigure } from '../figures/figureRef.js';
import type { CostPart, CostReport, Efficiency } from '../types.js';
import { rowFigures, type RowFigures } from './rowFigures.js';

/** The figures of a row of the table of clusters. Shares are of all Kubernetes cost. */
export interface SplitFigures<Figure extends MoneyFigure | null = MoneyFigure | null> extends RowFigures<Figure> {
  /** Empty: it is not split. */
  components: readonly CostPart[];
  efficiency: Efficiency;
}

/** The last row: all of Kubernetes, or what a search found of it. */
export interface ClusterTotal extends Omit<SplitFigures<MoneyFigure>, 'efficiency'> {
  /** Null where a search leaves only a part: efficiencies of a selection are not combined. */
  efficiency: Efficiency | null;
}

export function wholeTotal({ kubernetes, components, efficiency }: CostReport): ClusterTotal {
  return { ...rowFigures(kubernetes, kubernetes, { kind: 'kubernetes' }), components, efficiency };
}

/** Σ of the rows a search found: what none of them knows is not known, and of no rows it is nothing. */
export function foundTotal({ kubernetes, components, billingCurrency }: CostReport, found: readonly SplitFigures[]): ClusterTotal {
  const digits = minorUnitDigits(billingCurrency);
  const sum = (amounts: readonly (number | null)[]): number | null => {
    const known = found.length === 0 ? 0 : sumKnown(amounts);
    return known === null ? null : roundAmount(known, digits);
  };
  const parts = found.flatMap((row) => row.components);
  const amount = sum(found.map((row) => row.amount));
  return {
    ...rowFigures(amount, kubernetes, { kind: 'selection', parts: found.flatMap(({ figure }) => figure ?? []) }),
    components: components.map(({ key }) => ({ key, amount: sum(parts.filter((part) => part.key === key).map((part) => part.amount)) })),
    efficiency: null,
  };
}
