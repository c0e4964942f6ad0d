import { METRICS } from '../efficiency/metrics.js';
import type { FigureRef, MoneyFigure } from './figureRef.js';

/** The parts and efficiencies that a table shows beside a cost; of what is neither Kubernetes nor in it, none. `keys`: of the parts. */
export function figuresBeside(cost: MoneyFigure, keys: readonly string[]): Exclude<FigureRef, { kind: 'share' }>[] {
  switch (cost.kind) {
    case 'kubernetes':
      return [
        ...keys.map((key) => ({ kind: 'component' as const, key })),
        ...METRICS.map((metric) => ({ kind: 'efficiency' as const, metric })),
      ];
    case 'cluster':
      return [
        ...keys.map((key) => ({ ...cost, kind: 'clusterComponent' as const, key })),
        ...METRICS.map((metric) => ({ ...cost, kind: 'clusterEfficiency' as const, metric })),
      ];
    case 'namespace':
      return [
        ...keys.map((key) => ({ ...cost, kind: 'namespaceComponent' as const, key })),
        ...METRICS.map((metric) => ({ ...cost, kind: 'namespaceEfficiency' as const, metric })),
      ];
    case 'notAttributed':
      return keys.map((key) => ({ ...cost, kind: 'notAttributedComponent' as const, key }));
    default:
      return [];
  }
}
