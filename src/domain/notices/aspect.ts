import type { Efficiency } from '../costTypes.js';

/** Sorts of figures a notice may touch. `rows`: what is made of the rows of the clouds; `account`: what is summed up of those of one account. */
export type Aspect =
  | 'total'
  | 'cloud'
  | 'rows'
  | 'account'
  | 'kubernetes'
  | 'cluster'
  | 'parts'
  | 'efficiency'
  | 'namespace'
  | 'namespaceParts'
  | 'namespaceEfficiency'
  | 'missing';

/** Every sort of figure that Kubernetes costs go into, but for the total. */
export const ALL_KUBERNETES: readonly Aspect[] = [
  'kubernetes',
  'cluster',
  'parts',
  'efficiency',
  'namespace',
  'namespaceParts',
  'namespaceEfficiency',
  'missing',
];

/** Costs of a cluster, and what is summed up of them: too low where some are missing. */
export const TOO_LOW: readonly Aspect[] = ['total', 'kubernetes', 'cluster', 'parts', 'namespace', 'namespaceParts'];

/** The same and what they are weighed into: efficiencies that are of a part of the hours, or of the clusters. */
export const OF_A_PART: readonly Aspect[] = [...TOO_LOW, 'efficiency', 'namespaceEfficiency'];

/** What decides whether a notice touches a figure: its sorts, and the place, part and metric it is of. Left out: of all, or of none. */
export interface TouchedFigure {
  aspects: readonly Aspect[];
  clusterId?: string;
  /** Of a resource or an account. */
  id?: string;
  /** Of a namespace. */
  name?: string;
  /** Of a part. */
  key?: string;
  metric?: keyof Efficiency;
}
