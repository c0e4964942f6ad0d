import type { DateRange } from "hooks/useReactiveDefaultDateRange";

export interface CostExplorerProps {
  total: number;
  previousTotal: number;
  organizationName: string;
  startDateTimestamp: number;
  endDateTimestamp: number;
  onApply: (range: DateRange) => void;
  /** A sample for an organization without data sources. */
  isInScopeOfPageMockup?: boolean;
}
