import type { UnreadableObservation } from '../report/expenseFigures.js';
import type { Aspect } from './aspect.js';
import type { TouchedFigure } from './aspect.js';
import { notice } from './notice.js';

/** Past so many the notices say "everything is broken", and say it well enough. */
const MOST = 100;
/** `row`: of a row of the clouds, what it and its account are called. */
type Kinds = { path: 'text'; found: 'text' } | { path: 'text'; found: 'text'; row: 'text' };

/** A value of the payload that is no number, or none a bill could have: unknown since, the rest stands. */
export const unreadableValue = notice<'unreadable-value', Kinds>({
  code: 'unreadable-value',
  severity: 'warning',
  evidence: { path: 'text', found: 'text', row: 'text' },
  touches: ['total', 'cloud', 'rows', 'kubernetes', 'cluster', 'parts', 'efficiency', 'namespace', 'namespaceParts', 'namespaceEfficiency'],
  doubts: ({ evidence }, unreadable) => {
    const value = unreadable.find(({ path }) => path === evidence['path']);
    return value === undefined ? [] : madeWithout(value);
  },
  isAbout: (figure, evidence, unreadable) => {
    const value = unreadable.find(({ path }) => path === evidence['path']);
    return value !== undefined && lostAspects(value).some((aspect) => figure.aspects.includes(aspect)) && isOf(figure, value);
  },
  money: ({ path }) => (typeof path === 'string' && /^\w+(\.\w+_cost)?$/.test(path) ? undefined : null),
  detect: ({ figures }) =>
    figures.unreadable.slice(0, MOST).map(({ path, found, clusterId, clusterName, lost }) => ({
      ...(clusterId !== null && { cluster: { id: clusterId, name: clusterName ?? clusterId } }),
      evidence: lost?.kind === 'rows' && lost.name !== undefined ? { path, found, row: lost.name } : { path, found },
    })),
});

/** Of the figures of those sorts, those that the lost value would have gone into. */
function isOf(figure: TouchedFigure, { lost, namespace }: UnreadableObservation): boolean {
  if (namespace !== null && figure.name !== undefined && figure.name !== namespace) return false;
  switch (lost?.kind) {
    case 'rows':
      return lost.accountId === null || !figure.aspects.includes('account') || figure.id === lost.accountId;
    // The total, or a whole list: of all clusters, and of none that came.
    case 'kubernetesTotal':
    case 'kubernetes':
      return figure.clusterId === undefined;
    case 'efficiency':
      return lost.isWhole || isOfMetric(figure, lost.metric);
    case 'part':
      return (figure.key === undefined || figure.key === lost.key || figure.key === 'other') && isOfMetric(figure, lost.key);
    default:
      return true;
  }
}

/** Whether one side, or both, goes into it. */
function isOfMetric({ metric = 'total' }: TouchedFigure, side: string): boolean {
  return metric === 'total' || side === 'total' || metric === side;
}

/** The sorts of figures a lost value would have gone into. Those of a namespace also go into the efficiency of the cluster, their mean. */
function lostAspects({ lost, namespace }: UnreadableObservation): readonly Aspect[] {
  const isOfNamespace = namespace !== null;
  switch (lost?.kind) {
    case undefined:
      return [];
    case 'total':
      return ['total', 'cloud'];
    case 'rows':
      return ['rows'];
    case 'kubernetesTotal':
      return ['kubernetes', 'cloud'];
    case 'kubernetes':
      return ['kubernetes', 'cloud', 'parts', 'efficiency'];
    case 'cost':
      return isOfNamespace ? ['namespace'] : ['cluster'];
    case 'efficiency':
      return isOfNamespace ? ['namespaceEfficiency', 'efficiency'] : ['efficiency'];
    case 'part':
      if (!lost.isWeight) return isOfNamespace ? ['namespaceParts'] : ['parts'];
      return isOfNamespace ? ['namespaceParts', 'namespaceEfficiency', 'efficiency'] : ['parts', 'efficiency'];
  }
}

/**
 * The sorts of figures that are made of what is left. A cluster's own efficiency is left out by name where it is not known, and the rest that
 * makes a level add up has what is lost.
 */
function madeWithout({ lost, namespace }: UnreadableObservation): readonly Aspect[] {
  const isOfNamespace = namespace !== null;
  switch (lost?.kind) {
    case 'rows':
      return ['account'];
    case 'kubernetes':
      return ['parts', 'efficiency'];
    case 'cost':
      return isOfNamespace ? ['namespace'] : [];
    case 'efficiency':
      return isOfNamespace ? ['efficiency'] : [];
    case 'part':
      return isOfNamespace ? (lost.isWeight ? ['efficiency'] : []) : ['parts'];
    default:
      return [];
  }
}
