import { useEffect, useMemo } from 'react';
import type { ExpensesAnswer } from '../../data/index.js';
import { useLazyModule } from '../../ui/lazyModule.js';
import { laterAnswers } from '../lazyParts.js';

/** What asks for days and changes, and reads them: its code comes later. */
export interface LaterAnswers {
  /** Null: it has not come. */
  code: typeof import('./laterAnswers.js') | null;
  /** It could not be fetched. */
  hasFailed: boolean;
}

/** Fetched beside the request for the figures, so that nothing is waited for twice; where that failed, again with every newer answer. */
export function useLaterAnswers(answer: ExpensesAnswer | null): LaterAnswers {
  useEffect(() => laterAnswers.fetch(), [answer]);
  const state = useLazyModule(laterAnswers);
  return useMemo(() => ({ code: typeof state === 'string' ? null : state, hasFailed: state === 'failed' }), [state]);
}
