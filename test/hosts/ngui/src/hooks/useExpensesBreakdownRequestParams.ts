import { type DateRange, updateSearchParams } from "hooks/useReactiveDefaultDateRange";
import { useEffect, useState } from "react";

interface Params {
  startDateTimestamp: number;
  endDateTimestamp: number;
}

/** What the page asks for, in the address too. It is told the range of the page once, and then by `applyFilter` only. */
export function useExpensesBreakdownRequestParams(params: Params): [DateRange, (range: DateRange) => void] {
  const [requestParams, setRequestParams] = useState({
    startDate: params.startDateTimestamp,
    endDate: params.endDateTimestamp
  });
  useEffect(() => {
    updateSearchParams(requestParams);
  }, [requestParams]);
  return [requestParams, ({ startDate, endDate }) => setRequestParams({ startDate, endDate })];
}
