import { useState } from 'react';

/**
 * A value its host may own: `value` decides where it is given, else the component keeps what was last set. Not MUI's hook of that name, which
 * writes to the host's console when a value is given later, and has no `onChange`.
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
