import { useMemo } from 'react';

/** The same object while its content is the same: hosts write filters and targets in place, anew on every render. */
export function useStable<Value>(value: Value): Value {
  const content = JSON.stringify(value);
  return useMemo(() => JSON.parse(content) as Value, [content]);
}
