import { useEventCallback } from '@mui/material';
import type { ExpensesProps } from './expensesProps.js';

/** The host's way to other pages, always as the same function; undefined: it gives none. */
export function useNavigate(onNavigate: ExpensesProps['onNavigate']): ExpensesProps['onNavigate'] {
  const navigate: NonNullable<ExpensesProps['onNavigate']> = useEventCallback((target) => onNavigate?.(target));
  return onNavigate === undefined ? undefined : navigate;
}
