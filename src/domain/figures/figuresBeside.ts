import { METRICS } from '../efficiency/metrics.js';
import type { Efficiency } from '../types.js';
import type { FigureRef, MoneyFigure, RatioFigure } from './figureRef.js';

/** The parts and efficiencies that a table shows beside a cost; of what is neither Kubernetes nor in it, none. `keys`: of the parts. */
export function figuresBeside(cost: MoneyFigure, keys: readonly string[]): Exclude<FigureRef, { kind: 'share' }>[] {
  return [...keys.flatMap((key) => partBeside(cost, key) ?? []), ...METRICS.flatMap((metric) => efficiencyBeside(cost, metric) ?? [])];
}

function partBeside(cost: MoneyFigure, key: string): MoneyFigure | null {
  switch (cost.kind) {
    case 'kubernetes':
      return { kind: 'component', key };
    case 'cluster':
      return { ...cost, kind: 'clusterComponent', key };
    case 'namespace':
      return { ...cost, kind: 'namespaceComponent', key };
    case 'notAttributed':
      return { ...cost, kind: 'notAttributedComponent', key };
    default:
      return null;
  }
}

/** The efficiency that stands beside a cost. Null: it has none. */
export function efficiencyBeside(cost: MoneyFigure, metric: keyof Efficiency): Exclude<RatioFigure, { kind: 'share' }> | null {
  switch (cost.kind) {
    case 'kubernetes':
      return { kind: 'efficiency', metric };
    case 'cluster':
      return { ...cost, kind: 'clusterEfficiency', metric };
    case 'namespace':
      return { ...cost, kind: 'namespaceEfficiency', metric };
    default:
      return null;
  }
}
