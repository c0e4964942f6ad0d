import type { UseQueryResult } from '@tanstack/react-query';
import type { ExpensesError } from '../data/index.js';

/** Why the newest attempt of each question failed, while it is not asked again. */
export function failuresOf(questions: readonly Pick<UseQueryResult<unknown, ExpensesError>, 'error' | 'isFetching'>[]): ExpensesError[] {
  return questions.flatMap(({ error, isFetching }) => (error === null || isFetching ? [] : [error]));
}
