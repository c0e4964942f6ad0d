import { useState } from 'react';
import type { ExpensesProps } from '../expensesProps.js';
import { DEFAULT_VIEW, type ExpensesView } from './viewState.js';

/**
 * What the user looks at, unless the host keeps it. With another organization what means nothing there is over: the search, the open clusters
 * and the chosen one. How rows are sorted and Kubernetes is counted stays.
 */
export function useControlledView({
  view,
  onViewChange,
  organizationId,
}: Pick<ExpensesProps, 'view' | 'onViewChange' | 'organizationId'>): [ExpensesView, (view: ExpensesView) => void] {
  const [own, setOwn] = useState({ view: DEFAULT_VIEW, organizationId });
  const { sort, overlap } = own.view;
  const kept = own.organizationId === organizationId ? own.view : { ...DEFAULT_VIEW, sort, overlap };
  const set = (next: ExpensesView): void => {
    if (view === undefined) setOwn({ view: next, organizationId });
    onViewChange?.(next);
  };
  return [{ ...DEFAULT_VIEW, ...(view ?? kept) }, set];
}
