import { useCallback, useEffect, useReducer, useState } from 'react';
import type { OnDemand } from './onDemand.js';

export interface Loaded<Value> {
  /** Null: it did not come, yet or at all. */
  value: Value | null;
  /** Tries again; null: it is there, or on its way. */
  retry: (() => void) | null;
}

/** Fetches `part`. What has come before is there in the first render. */
export function useLoaded<Value>(part: OnDemand<Value>): Loaded<Value> {
  const [failed, setFailed] = useState<OnDemand<Value> | null>(null);
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const value = part.loaded();
  const hasFailed = value === null && failed === part;
  const isMissing = value === null && !hasFailed;

  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    part.load().then(
      () => isCurrent && draw(),
      () => isCurrent && setFailed(part),
    );
    return () => {
      isCurrent = false;
    };
  }, [part, isMissing]);

  const retry = useCallback(() => setFailed(null), []);
  return { value, retry: hasFailed ? retry : null };
}
