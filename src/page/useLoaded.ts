import { useCallback, useEffect, useReducer, useState } from 'react';
import { useWords } from '../i18n/I18nProvider.js';
import { hasLaterMessages, loadLaterMessages } from '../i18n/loadMessages.js';
import type { OnDemand } from './onDemand.js';

export interface Loaded<Value> {
  /** Null: it did not come, yet or at all. */
  value: Value | null;
  /** Tries again; null: it is there, or on its way. */
  retry: (() => void) | null;
}

/** Fetches `part`, and the words it says. What has come before is there in the first render. */
export function useLoaded<Value>(part: OnDemand<Value>): Loaded<Value> {
  const words = useWords();
  const [failed, setFailed] = useState<{ part: OnDemand<Value>; words: string } | null>(null);
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const value = hasLaterMessages(words) ? part.loaded() : null;
  const hasFailed = value === null && failed?.part === part && failed.words === words;
  const isMissing = value === null && !hasFailed;

  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    Promise.all([part.load(), loadLaterMessages(words)]).then(
      () => isCurrent && draw(),
      () => isCurrent && setFailed({ part, words }),
    );
    return () => {
      isCurrent = false;
    };
  }, [part, words, isMissing]);

  const retry = useCallback(() => setFailed(null), []);
  return { value, retry: hasFailed ? retry : null };
}
