import type { NamespaceKind } from '../domain/index.js';

const SPECIAL_ROWS: ReadonlyMap<string, NamespaceKind> = new Map([
  ['__idle__', 'idle'],
  ['__unallocated__', 'unallocated'],
  ['__unmounted__', 'unmounted'],
]);

/** Kubecost's rows that are cost and no namespaces, also behind a prefix (`node-7/__idle__`); any other name is a namespace. */
export function kindOf(name: string): NamespaceKind {
  return SPECIAL_ROWS.get(name.slice(name.lastIndexOf('/') + 1)) ?? 'namespace';
}
