import { useHost } from "hooks/useHost";
import { useSyncExternalStore } from "react";

/** Unix seconds, UTC; the end is 23:59:59. */
export interface DateRange {
  startDate: number;
  endDate: number;
}

const CHANGED = "searchParamsChanged";

/** Writes the range into the address; the router does not hear of it. */
export function updateSearchParams({ startDate, endDate }: DateRange) {
  const url = new URL(window.location.href);
  url.searchParams.set("startDate", String(startDate));
  url.searchParams.set("endDate", String(endDate));
  window.history.replaceState(window.history.state, "", url);
  window.dispatchEvent(new Event(CHANGED));
}

const subscribe = (listener: () => void) => {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
};

/** The range in the address, else the one a range form was last opened with or set to, else this month. */
export function useReactiveDefaultDateRange(): [number, number] {
  const search = new URLSearchParams(useSyncExternalStore(subscribe, () => window.location.search));
  const stored = useHost(({ rangeDates }) => rangeDates);
  const now = new Date();
  const month = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1) / 1000;
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1) / 1000 - 1;
  return [
    Number(search.get("startDate") ?? stored?.startDate ?? month),
    Number(search.get("endDate") ?? stored?.endDate ?? today)
  ];
}
