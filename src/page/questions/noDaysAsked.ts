import { skipToken, type UseQueryOptions } from '@tanstack/react-query';
import type { BreakdownExpenses, ExpensesError } from '../../data/index.js';

/** Stands for the question for days while nobody can ask it. */
export const NO_DAYS_ASKED: UseQueryOptions<BreakdownExpenses, ExpensesError> = { queryKey: ['breakdownExpenses'], queryFn: skipToken };
