import { useEffect, useRef } from 'react';

/** The newest of a callback that its host may make anew on every render, without effects depending on it. */
export function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
