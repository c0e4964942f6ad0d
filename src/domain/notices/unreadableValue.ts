import type { LostFigure } from '../report/expenseFigures.js';
import type { Aspect } from './aspect.js';
import { notice } from './notice.js';

/** A value of the payload that is no number, or none a bill could have: unknown since, the rest stands. */
export const unreadableValue = notice({
  code: 'unreadable-value',
  severity: 'warning',
  evidence: { path: 'text', found: 'text' },
  touches: ['total', 'cloud', 'rows', 'kubernetes', 'cluster', 'parts', 'efficiency', 'namespace', 'namespaceParts', 'namespaceEfficiency'],
  isAbout: (figure, evidence, unreadable) => {
    const observation = unreadable.find(({ path }) => path === evidence['path']);
    if (!observation?.lost) return false;
    const { lost, namespace } = observation;
    if (!lostAspects(lost, namespace !== null).some((aspect) => figure.aspects.includes(aspect))) return false;
    // The total, or a whole list: of all clusters, and of none that came.
    if (lost.kind === 'kubernetes' && figure.clusterId !== undefined) return false;
    if (namespace !== null && figure.name !== undefined && figure.name !== namespace) return false;
    return lost.kind !== 'part' || figure.key === undefined || figure.key === lost.key || figure.key === 'other';
  },
  money: ({ path }) => (typeof path === 'string' && /^\w+(\.\w+_cost)?$/.test(path) ? undefined : null),
  detect: ({ figures }) =>
    figures.unreadable.map(({ path, found, clusterId, clusterName }) => ({
      ...(clusterId !== null && { cluster: { id: clusterId, name: clusterName ?? clusterId } }),
      evidence: { path, found },
    })),
});

/** The sorts of figures a lost value would have gone into. Those of a namespace also go into the efficiency of the cluster, their mean. */
function lostAspects(lost: LostFigure, isOfNamespace: boolean): readonly Aspect[] {
  switch (lost.kind) {
    case 'total':
      return ['total', 'cloud'];
    case 'rows':
      return ['rows'];
    case 'kubernetes':
      return ['kubernetes', 'cloud', 'parts', 'efficiency'];
    case 'cost':
      return isOfNamespace ? ['namespace'] : ['cluster'];
    case 'efficiency':
      return isOfNamespace ? ['namespaceEfficiency', 'efficiency'] : ['efficiency'];
    case 'part': {
      const isCompute = lost.key === 'cpu' || lost.key === 'ram';
      if (!isCompute) return isOfNamespace ? ['namespaceParts'] : ['parts'];
      return isOfNamespace ? ['namespaceParts', 'namespaceEfficiency', 'efficiency'] : ['parts', 'efficiency'];
    }
  }
}
