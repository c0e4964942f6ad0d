import { useSyncExternalStore } from 'react';
import { codeHasArrived, onCodeArrival } from './codeArrivals.js';

/** Code that comes later and draws nothing. One object for each, made beside the `import()`; `useLazyModule` waits for it. */
export interface LazyModule<Module extends object> {
  /** Fetches the code, unless it is there or on its way. Where that fails, every call is another try. */
  fetch: () => void;
  state: () => Module | 'loading' | 'failed';
  subscribe: (listener: () => void) => () => void;
}

export function lazyModule<Module extends object>(load: () => Promise<Module>): LazyModule<Module> {
  let state: Module | 'loading' | 'failed' = 'loading';
  let isPending = false;
  const listeners = new Set<() => void>();
  const become = (next: typeof state): void => {
    state = next;
    [...listeners].forEach((listener) => listener());
  };
  const fetch = (): void => {
    if (isPending || typeof state === 'object') return;
    isPending = true;
    if (state === 'failed') become('loading');
    load().then(
      (module) => {
        become(module);
        codeHasArrived();
      },
      () => {
        isPending = false;
        become('failed');
      },
    );
  };
  return {
    fetch,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      // Other code has come, which is a sign that this can be had too.
      const unsubscribe = onCodeArrival(() => state === 'failed' && fetch());
      return () => {
        listeners.delete(listener);
        unsubscribe();
      };
    },
  };
}

/** The code once it is there. Whoever waits for it has to `fetch` it. */
export function useLazyModule<Module extends object>({ state, subscribe }: LazyModule<Module>): Module | 'loading' | 'failed' {
  return useSyncExternalStore(subscribe, state, state);
}
