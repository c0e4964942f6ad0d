import { useMemo } from 'react';
import type { ExpensesProps } from './expensesProps.js';
import { useLatest } from './useLatest.js';

/** The host's way to other pages, always as the same function; undefined: it gives none. */
export function useNavigate(onNavigate: ExpensesProps['onNavigate']): ExpensesProps['onNavigate'] {
  const latest = useLatest(onNavigate);
  const isGiven = onNavigate !== undefined;
  return useMemo(() => (isGiven ? (target) => latest.current?.(target) : undefined), [isGiven, latest]);
}
