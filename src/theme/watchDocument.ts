/** Counts the changes of attributes of `<html>` and `<body>`: hosts switch schemes of CSS variables by a class or a `data-` attribute there. */
let version = 0;
let observer: MutationObserver | undefined;
const listeners = new Set<() => void>();

export function documentVersion(): number {
  return version;
}

/** One observer for all; none while nobody listens. */
export function watchDocument(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= observe();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

function observe(): MutationObserver {
  const created = new MutationObserver(() => {
    version += 1;
    listeners.forEach((listener) => listener());
  });
  created.observe(document.documentElement, { attributes: true });
  created.observe(document.body, { attributes: true });
  return created;
}
