import type { ExpensesView } from './viewState.js';

export interface ViewActions {
  sortBy: (sort: ExpensesView['sort']) => void;
  searchFor: (search: string) => void;
  toggle: (clusterId: string) => void;
  select: (clusterId: string | null) => void;
  setOverlap: (overlap: ExpensesView['overlap']) => void;
}

/** What a user can change about the view, each as a change of the one object the host may keep. */
export function viewActions(view: ExpensesView, setView: (view: ExpensesView) => void): ViewActions {
  return {
    sortBy: (sort) => setView({ ...view, sort }),
    searchFor: (search) => setView({ ...view, search }),
    toggle: (clusterId) => {
      const isOpen = view.expandedIds.includes(clusterId);
      const expandedIds = isOpen ? view.expandedIds.filter((id) => id !== clusterId) : [...view.expandedIds, clusterId];
      setView({ ...view, expandedIds });
    },
    select: (clusterId) => setView({ ...view, selectedClusterId: clusterId }),
    setOverlap: (overlap) => setView({ ...view, overlap }),
  };
}
