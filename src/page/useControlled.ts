import { useState } from 'react';

/**
 * A value its host may own: `value` decides where it is given, else the component keeps what was last set.
 */
export function useControlled<Value>(
  value: Value | undefined,
  initial: Value | (() => Value),
  onChange: ((value: Value) => void) | undefined,
): [Value, (value: Value) => void] {
  const [own, setOwn] = useState(initial);
  const set = (next: Value): void => {
    if (value === undefined) setOwn(() => next);
    onChange?.(next);
  };
  return [value ?? own, set];
}
