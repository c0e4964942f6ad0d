import { sumKnown } from '../money/sumAmounts.js';
import type { CostReport } from '../types.js';

/** What the cloud costs beside the first `listed` of its resources, as the report has them. Null: not known. */
export function otherResourcesOf({ resources, otherResources: { total } }: CostReport, listed = resources.length): number | null {
  return total === null ? null : sumKnown([total, ...resources.slice(listed).map((resource) => resource.total)]);
}
