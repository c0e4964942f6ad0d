import { useEventCallback } from '@mui/material';
import { useMemo } from 'react';
import type { ExpensesView } from './viewState.js';

export interface ViewActions {
  sortBy: (sort: ExpensesView['sort']) => void;
  searchFor: (search: string) => void;
  toggle: (clusterId: string) => void;
  select: (clusterId: string | null) => void;
  /** Chooses a cluster and opens it, whatever was searched for. */
  open: (clusterId: string) => void;
  setOverlap: (overlap: ExpensesView['overlap']) => void;
}

/** What a user can change about the view, each as a change of the one object the host may keep. Always the same functions. */
export function useViewActions(view: ExpensesView, setView: (view: ExpensesView) => void): ViewActions {
  const change = useEventCallback((changeOf: (view: ExpensesView) => Partial<ExpensesView>) => {
    setView({ ...view, ...changeOf(view) });
  });
  return useMemo(
    () => ({
      sortBy: (sort) => change(() => ({ sort })),
      searchFor: (search) => change(() => ({ search })),
      toggle: (clusterId) => change(({ expandedIds }) => ({ expandedIds: toggled(expandedIds, clusterId) })),
      select: (selectedClusterId) => change(() => ({ selectedClusterId })),
      open: (clusterId) =>
        change(({ expandedIds }) => ({
          selectedClusterId: clusterId,
          search: '',
          expandedIds: expandedIds.includes(clusterId) ? expandedIds : [...expandedIds, clusterId],
        })),
      setOverlap: (overlap) => change(() => ({ overlap })),
    }),
    [change],
  );
}

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
