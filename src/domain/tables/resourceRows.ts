import { otherResourcesOf } from '../figures/otherResources.js';
import { placeOfResource } from '../figures/figurePlace.js';
import { minorUnitDigits, roundAmount, withTrace } from '../money/currencyDigits.js';
import type { MoneyFigure } from '../figures/figureRef.js';
import { exactOf, type DecidedReport } from '../report/decidedReport.js';
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

/** The most expensive resources, `listed` of them at most, and all others as one. */
export function resourceRows(report: CostReport & Pick<DecidedReport, 'exact'>, listed = Infinity): ResourceRows {
  const { resources, otherResources } = report;
  const exact = exactOf(report);
  const cloud = { amount: report.cloud, exact: exact.cloud };
  const shown = resources.slice(0, listed);
  const folded = resources.slice(listed);
  const [others, exactOthers] = [otherResourcesOf(report, listed), otherResourcesOf(exact, listed)];
  const amount = others === null ? null : roundAmount(others, minorUnitDigits(report.billingCurrency));
  const isNothing = folded.length === 0 && (otherResources.count ?? 0) === 0 && amount === 0;
  const count = otherResources.count === null ? 0 : folded.length + otherResources.count;
  return {
    rows: shown.map((resource, index) => ({
      resource,
      ...rowFigures({ amount: resource.total, exact: exact.resources[index]?.total ?? null }, cloud.exact, {
        kind: 'resource',
        ...placeOfResource(report, resource),
      }),
    })),
    rest: isNothing
      ? null
      : {
          count,
          ...rowFigures({ amount: amount === null ? null : withTrace(amount, exactOthers ?? 0), exact: exactOthers }, cloud.exact, {
            kind: 'otherResources',
            listed: shown.length,
          }),
        },
    total: rowFigures(cloud, cloud.exact, { kind: 'cloud' }),
  };
}
