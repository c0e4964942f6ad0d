import { minorUnitDigits, roundAmount } from '../domain/money.js';
import type { CloudResourceCost, CostReport } from '../domain/types.js';

export type ResourceColumn = 'name' | 'service' | 'region' | 'account' | 'cost' | 'share';

/** Resources to begin with; the others fold into one row. */
export const FIRST_RESOURCES = 10;

export interface ResourceRows {
  shown: CloudResourceCost[];
  /** What is left of the cloud total, so that the table adds up; of a count of 0 where nobody knows how many. Null: nothing is left. */
  rest: { count: number; total: number | null } | null;
}

/** The resources to show, and all others as one. Amounts of `report` are rounded already. */
export function resourceRows({ resources, otherResources, billingCurrency }: CostReport, showAll: boolean): ResourceRows {
  const shown = showAll ? resources : resources.slice(0, FIRST_RESOURCES);
  const folded = resources.slice(shown.length);
  const { count: others } = otherResources;
  const total =
    otherResources.total === null
      ? null
      : roundAmount(
          folded.reduce((sum, resource) => sum + (resource.total ?? 0), otherResources.total),
          minorUnitDigits(billingCurrency),
        );
  const isNothing = folded.length === 0 && (others ?? 0) === 0 && total === 0;
  return { shown, rest: isNothing ? null : { count: others === null ? 0 : folded.length + others, total } };
}

/** "AmazonEC2, Instance"; '' where neither is known. */
export function serviceOf({ service, type }: CloudResourceCost): string {
  return [service, type].filter((part) => part !== null && part !== '').join(', ');
}
