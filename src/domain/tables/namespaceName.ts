import type { NamespaceCost, NamespaceKind } from '../types.js';
import { cleanName } from '../cleanName.js';

export type SpecialKind = Exclude<NamespaceKind, 'namespace'>;

/** How Kubecost's special rows, and namespaces without a name, are called on the screen, and so in the search. */
export type SpecialNames = Record<SpecialKind | 'unnamed', string>;

export function namespaceName({ kind, name }: Pick<NamespaceCost, 'kind' | 'name'>, specialNames: SpecialNames): string {
  if (kind !== 'namespace') return specialNames[kind];
  return cleanName(name) || specialNames.unnamed;
}
