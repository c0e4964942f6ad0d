/** A chunk that is fetched when it is first needed, once, and then kept. */
export interface OnDemand<Value> {
  /** Fetches it, or waits for the fetch that is under way. Rejects where it cannot be had. */
  load: () => Promise<Value>;
  /** The same ahead of time, for nobody yet: a failure is left to those who need it. */
  preload: () => void;
  /** What has come; null: nothing yet. */
  loaded: () => Value | null;
}

/**
 * Unlike `React.lazy` it forgets a failure, so that the next one who asks has another chance; and what is there already is drawn at once
 * instead of after a placeholder.
 */
export function onDemand<Value>(fetch: () => Promise<Value>): OnDemand<Value> {
  let loaded: Value | null = null;
  let loading: Promise<Value> | null = null;
  const load = (): Promise<Value> => {
    loading ??= fetch().then(
      (value) => (loaded = value),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  return {
    load,
    preload: () => void load().catch(() => undefined),
    loaded: () => loaded,
  };
}
