import { sumKnown } from '../money/sumAmounts.js';
import { amountOf } from '../money/costParts.js';
import { minorUnitDigits, roundAmount, withTrace } from '../money/currencyDigits.js';
import type { MoneyFigure } from '../figures/figureRef.js';
import type { CostPart, CostReport, Efficiency } from '../types.js';
import { rowFigures, type RowFigures } from './rowFigures.js';

/** The figures of a row of the table of clusters. Shares are of all Kubernetes cost. */
export interface SplitFigures<Figure extends MoneyFigure | null = MoneyFigure | null> extends RowFigures<Figure> {
  /** Empty: it is not split. */
  components: readonly CostPart[];
  /** The same before rounding. */
  exactComponents: readonly CostPart[];
  efficiency: Efficiency;
}

/** The last row: all of Kubernetes, or what a search found of it. */
export interface ClusterTotal extends Omit<SplitFigures<MoneyFigure>, 'efficiency'> {
  /** Null where a search leaves only a part: efficiencies of a selection are not combined. */
  efficiency: Efficiency | null;
}

export function wholeTotal({ kubernetes, components, efficiency }: CostReport, exact: CostReport): ClusterTotal {
  const amounts = { amount: kubernetes, exact: exact.kubernetes };
  return { ...rowFigures(amounts, exact.kubernetes, { kind: 'kubernetes' }), components, exactComponents: exact.components, efficiency };
}

/** Σ of the rows a search found, as they are shown; `exact`: the report before rounding. What none of them knows is not known, and of no rows it is nothing. */
export function foundTotal(
  { components, billingCurrency }: CostReport,
  { kubernetes }: CostReport,
  found: readonly SplitFigures[],
): ClusterTotal {
  const digits = minorUnitDigits(billingCurrency);
  const sum = (amounts: readonly (number | null)[]): number | null => (found.length === 0 ? 0 : sumKnown(amounts));
  const sumShown = (amounts: readonly (number | null)[], exact: number | null): number | null => {
    const shown = sum(amounts);
    return shown === null ? null : withTrace(roundAmount(shown, digits), exact ?? 0);
  };
  const exactComponents = components.map(({ key }) => ({ key, amount: sum(found.map((row) => amountOf(row.exactComponents, key))) }));
  const exact = sum(found.map((row) => row.exact));
  const amounts = {
    amount: sumShown(
      found.map((row) => row.amount),
      exact,
    ),
    exact,
  };
  return {
    ...rowFigures(amounts, kubernetes, { kind: 'selection', parts: found.flatMap(({ figure }) => figure ?? []) }),
    components: exactComponents.map(({ key, amount }) => ({
      key,
      amount: sumShown(
        found.map((row) => amountOf(row.components, key)),
        amount,
      ),
    })),
    exactComponents,
    efficiency: null,
  };
}
