import { useState } from 'react';

/** Unix seconds, UTC; the end is 23:59:59. */
export interface DateRange {
  startDate: number;
  endDate: number;
}

/** The date range of the page, in the address; the router does not hear of it. */
export function useExpensesBreakdownRequestParams(): [DateRange, (range: DateRange) => void] {
  const [range, setRange] = useState(readRange);
  const apply = (next: DateRange) => {
    const url = new URL(window.location.href);
    url.searchParams.set('startDate', String(next.startDate));
    url.searchParams.set('endDate', String(next.endDate));
    window.history.replaceState(window.history.state, '', url);
    setRange(next);
  };
  return [range, apply];
}

function readRange(): DateRange {
  const search = new URLSearchParams(window.location.search);
  return { startDate: Number(search.get('startDate')), endDate: Number(search.get('endDate')) };
}
