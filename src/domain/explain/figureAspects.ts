import type { FigureRef } from '../figures/figureRef.js';
import type { Aspect } from '../notices/aspect.js';

/** The sorts of figures each kind is, for the notices. Those made of others on the screen have those of the others. */
const ASPECTS: Record<FigureRef['kind'], readonly Aspect[]> = {
  total: ['total'],
  cloud: ['cloud'],
  kubernetes: ['kubernetes'],
  cloudRemainder: ['cloud', 'rows'],
  clusterRemainder: ['kubernetes'],
  otherResources: ['cloud', 'rows'],
  component: ['parts'],
  efficiency: ['efficiency'],
  computeUse: ['efficiency'],
  cloudAccount: ['rows', 'account'],
  resource: ['rows'],
  missingCluster: ['missing'],
  cluster: ['cluster'],
  notAttributed: ['namespace'],
  clusterComponent: ['parts'],
  notAttributedComponent: ['namespaceParts'],
  clusterEfficiency: ['efficiency'],
  namespace: ['namespace'],
  namespaceComponent: ['namespaceParts'],
  namespaceEfficiency: ['namespaceEfficiency'],
  selection: [],
  share: [],
};

export function aspectsOf({ kind }: FigureRef): readonly Aspect[] {
  return ASPECTS[kind];
}
