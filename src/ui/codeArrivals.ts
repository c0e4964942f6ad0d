const listeners = new Set<() => void>();

/** Calls back whenever code that loads later has come: what could not be had before may be had now. Returns what ends that. */
export function onCodeArrival(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function codeHasArrived(): void {
  [...listeners].forEach((listener) => listener());
}
