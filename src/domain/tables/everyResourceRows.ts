import { apportion, minorUnitDigits, roundAmount } from '../money/currencyDigits.js';
import { sumKnown } from '../money/sumAmounts.js';
import { exactOf, type DecidedReport } from '../report/decidedReport.js';
import type { CloudResourceCost, CostReport } from '../types.js';
import { restOfRows, rowFigures, type RowFigures } from './rowFigures.js';

/** A cloud resource as a file lists it, its amount not rounded. Null: the row does not say. */
export interface ListedResource extends CloudResourceCost {
  /** As the server has it. */
  resourceId: string | null;
  /** As its cloud has it (`i-0307…`). */
  cloudResourceId: string | null;
  accountId: string | null;
}

/** All cloud resources of a period, and how far that is true. */
export interface EveryResource {
  /** In the order of the server. */
  resources: ListedResource[];
  /** Rows of all kinds that came, each once. */
  rowCount: number;
  /** How many the server counts. Null: it does not say. */
  counted: number | null;
  /** Rows that came once more in a later page, and are listed once. */
  repeated: number;
  /** The costs changed while they were fetched. */
  hasChanged: boolean;
  fetchedAt: Date;
}

export interface EveryResourceRows {
  rows: (RowFigures & { resource: ListedResource })[];
  /** Σ of the rows. Null: none is known. */
  sum: number | null;
  /** What they leave of the page's total, or exceed it by. Null: nothing, or the total is not known. */
  rest: RowFigures | null;
  /** The cloud cost of the page. */
  total: RowFigures;
}

/**
 * Every cloud resource with its rounded amount, below the cloud total of the page. Those on the screen have the amount they have there; the
 * others are rounded so that they add up to what the page has for them, where they are that.
 */
export function everyResourceRows(
  report: CostReport & Pick<DecidedReport, 'exact'>,
  { resources }: Pick<EveryResource, 'resources'>,
): EveryResourceRows {
  const { billingCurrency } = report;
  const cloud = { amount: report.cloud, exact: exactOf(report).cloud };
  const amounts = roundAmounts(report, resources);
  const rows = resources.map((resource, index) => ({
    resource,
    ...rowFigures({ amount: amounts[index] ?? null, exact: resource.total }, cloud.exact, { kind: 'resource', id: resource.id }),
  }));
  const sum = sumKnown(amounts);
  const rest = restOfRows(cloud, rows, billingCurrency);
  return {
    rows,
    sum: sum === null ? null : roundAmount(sum, minorUnitDigits(billingCurrency)),
    rest: rest === null ? null : rowFigures(rest, cloud.exact, null),
    total: rowFigures(cloud, cloud.exact, { kind: 'cloud' }),
  };
}

function roundAmounts({ billingCurrency, ...report }: CostReport, resources: readonly ListedResource[]): (number | null)[] {
  const digits = minorUnitDigits(billingCurrency);
  const unit = 10 ** -digits;
  const onScreen = [...report.resources];
  const shown = resources.map(({ id, total }) => {
    if (total === null) return null;
    const at = onScreen.findIndex((one) => one.id === id && one.total !== null && Math.abs(one.total - total) < unit);
    return at < 0 ? null : (onScreen.splice(at, 1)[0]?.total ?? null);
  });
  const others = resources.map(({ total }, index) => (shown[index] === null ? total : null));
  const whole = report.otherResources.total;
  const isWhole = onScreen.length === 0 && whole !== null && Math.abs((sumKnown(others) ?? 0) - whole) < unit;
  const rounded = isWhole
    ? apportion(whole, others, digits)
    : others.map((amount) => (amount === null ? null : roundAmount(amount, digits)));
  return resources.map((_, index) => shown[index] ?? rounded[index] ?? null);
}
