import { useLayoutEffect, useState, useSyncExternalStore } from 'react';

/** Of all providers on the page, in the order they came: a host may mount several of ours side by side. */
let mounted: readonly object[] = [];
const listeners = new Set<() => void>();

/** Which of those on the page the calling component is, from 1. Those that stay move up when one goes. */
export function useInstance(): number {
  const [self] = useState(() => ({}));
  useLayoutEffect(() => {
    change([...mounted, self]);
    return () => change(mounted.filter((one) => one !== self));
  }, [self]);
  return useSyncExternalStore(
    subscribe,
    () => placeOf(self),
    () => 1,
  );
}

function placeOf(self: object): number {
  const at = mounted.indexOf(self);
  return (at === -1 ? mounted.length : at) + 1;
}

function change(next: readonly object[]): void {
  mounted = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
