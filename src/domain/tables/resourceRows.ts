import { otherResourcesOf } from '../figures/otherResources.js';
import { placeOfResource } from '../figures/figurePlace.js';
import { minorUnitDigits, roundAmount } from '../money/currencyDigits.js';
import type { MoneyFigure } from '../figures/figureRef.js';
import type { CloudResourceCost, CostReport } from '../types.js';
import { rowFigures, type RowFigures } from './rowFigures.js';

/** Resources to begin with; the others fold into one row. */
export const FIRST_RESOURCES = 10;

export interface ResourceRows {
  rows: (RowFigures<MoneyFigure> & { resource: CloudResourceCost })[];
  /** What is left of the cloud total, so that the table adds up; of a count of 0 where nobody knows how many. Null: nothing is left. */
  rest: (RowFigures<MoneyFigure> & { count: number }) | null;
  total: RowFigures<MoneyFigure>;
}

/** The most expensive resources, `listed` of them at most, and all others as one. Amounts of `report` are rounded already. */
export function resourceRows(report: CostReport, listed = Infinity): ResourceRows {
  const { resources, otherResources, cloud } = report;
  const shown = resources.slice(0, listed);
  const folded = resources.slice(listed);
  const others = otherResourcesOf(report, listed);
  const amount = others === null ? null : roundAmount(others, minorUnitDigits(report.billingCurrency));
  const isNothing = folded.length === 0 && (otherResources.count ?? 0) === 0 && amount === 0;
  const count = otherResources.count === null ? 0 : folded.length + otherResources.count;
  return {
    rows: shown.map((resource) => ({
      resource,
      ...rowFigures(resource.total, cloud, { kind: 'resource', ...placeOfResource(report, resource) }),
    })),
    rest: isNothing ? null : { count, ...rowFigures(amount, cloud, { kind: 'otherResources', listed: shown.length }) },
    total: rowFigures(cloud, cloud, { kind: 'cloud' }),
  };
}
