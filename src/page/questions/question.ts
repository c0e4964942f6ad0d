import type { UseQueryResult } from '@tanstack/react-query';
import type { ExpensesError } from '../../data/index.js';

/** What is asked of the server, and what has come of it. */
export type Question<Data = unknown> = UseQueryResult<Data, ExpensesError>;
