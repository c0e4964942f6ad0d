import { useEffect, useMemo } from 'react';
import type { ExpensesAnswer } from '../../data/index.js';
import { useLazyModule } from '../../ui/lazyModule.js';
import { laterAnswers } from '../lazyParts.js';
import type { LaterAnswers } from './later.js';

/** Fetched beside the request for the figures, so that nothing is waited for twice; where that failed, again with every newer answer. */
export function useLaterAnswers(answer: ExpensesAnswer | null): LaterAnswers {
  useEffect(() => laterAnswers.fetch(), [answer]);
  const state = useLazyModule(laterAnswers);
  return useMemo(
    () => ({ code: typeof state === 'string' ? null : state, hasFailed: state === 'failed', fetch: laterAnswers.fetch }),
    [state],
  );
}
