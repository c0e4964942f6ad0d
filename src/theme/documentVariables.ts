const WRITTEN = /^\s*var\(\s*(--[^\s,)]+)\s*(?:,(.*))?\)\s*$/s;

/** Whether a colour is written elsewhere, in a CSS variable of the document. */
export function isVariable(color: string): boolean {
  return WRITTEN.test(color);
}

/** What a variable holds now, on `:root` or the body, where most hosts set them; else its fallback. Any other text: the text. */
export function currentValue(color: string): string {
  const [, name, fallback = ''] = WRITTEN.exec(color) ?? [];
  if (name === undefined || typeof document === 'undefined') return color;
  return getComputedStyle(document.body).getPropertyValue(name).trim() || fallback.trim();
}

let observer: MutationObserver | undefined;
const listeners = new Set<() => void>();

/**
 * Calls at every change of an attribute of `<html>` or `<body>`: hosts switch schemes of CSS variables by a class or a `data-` attribute there.
 * One observer for all; none while nobody listens.
 */
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
  const created = new MutationObserver(() => listeners.forEach((listener) => listener()));
  created.observe(document.documentElement, { attributes: true });
  created.observe(document.body, { attributes: true });
  return created;
}
