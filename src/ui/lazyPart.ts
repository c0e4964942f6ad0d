import { lazy, type ComponentType } from 'react';
import { codeHasArrived } from './codeArrivals.js';
import { LoadFailed } from './LoadFailed.js';

/** A component whose code comes later. One object for each, made beside the `import()`; `LazyPanel` draws it. */
export interface LazyPart<Props extends object> {
  /** Fetches the code ahead of time, for nobody yet: a failure is left to whoever draws it. */
  preload: () => void;
  /** What to draw: the component itself once its code is there, until then a `React.lazy` that fetches it. */
  component: () => ComponentType<Props>;
}

/**
 * `React.lazy` remembers a failed fetch for good, and React writes an error on the host's console. So a failure draws `LoadFailed` here,
 * and every call of `component` is another try.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  let pending: Promise<ComponentType<Props>> | null = null;
  const fetch = (): Promise<ComponentType<Props>> => {
    pending ??= load().then(
      (component) => {
        loaded = component;
        codeHasArrived();
        return component;
      },
      (error: unknown) => {
        pending = null;
        throw error;
      },
    );
    return pending;
  };
  return {
    preload: () => void fetch().catch(() => undefined),
    component: () => loaded ?? lazy(async () => ({ default: await fetch().catch(() => LoadFailed) })),
  };
}
