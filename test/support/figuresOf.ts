import { USE_PARTS } from '../../src/domain/efficiency/computeUse.js';
import { METRICS } from '../../src/domain/efficiency/metrics.js';
import { placeOfCluster, placeOfNamespace, placeOfResource } from '../../src/domain/figures/figurePlace.js';
import type { FigureRef, MoneyFigure } from '../../src/domain/figures/figureRef.js';
import type { CostReport } from '../../src/domain/types.js';

/** Every figure a report has, as the page would ask for it. */
export function figuresOf(report: CostReport): FigureRef[] {
  const money: MoneyFigure[] = [
    ...(['total', 'cloud', 'kubernetes', 'cloudRemainder', 'clusterRemainder'] as const).map((kind) => ({ kind })),
    ...report.components.map(({ key }): MoneyFigure => ({ kind: 'component', key })),
    ...report.cloudAccounts.map(({ id }): MoneyFigure => ({ kind: 'cloudAccount', id })),
    ...report.resources.map((resource): MoneyFigure => ({ kind: 'resource', ...placeOfResource(report, resource) })),
    { kind: 'otherResources' },
    { kind: 'otherResources', listed: 2 },
    ...report.missingClusters.map(({ id }): MoneyFigure => ({ kind: 'missingCluster', id })),
    ...(['total', ...USE_PARTS, 'overUsed'] as const).map((part): MoneyFigure => ({ kind: 'computeUse', part })),
  ];
  const ratios: FigureRef[] = METRICS.map((metric) => ({ kind: 'efficiency', metric }));
  for (const cluster of report.clusters) {
    const place = placeOfCluster(report, cluster);
    money.push({ kind: 'cluster', ...place }, { kind: 'notAttributed', ...place });
    money.push(...cluster.components.map(({ key }): MoneyFigure => ({ kind: 'clusterComponent', key, ...place })));
    money.push(...cluster.components.map(({ key }): MoneyFigure => ({ kind: 'notAttributedComponent', key, ...place })));
    ratios.push(...METRICS.map((metric): FigureRef => ({ kind: 'clusterEfficiency', metric, ...place })));
    for (const namespace of cluster.namespaces ?? []) {
      const inside = placeOfNamespace(report, cluster, namespace);
      money.push({ kind: 'namespace', ...inside });
      money.push(...namespace.components.map(({ key }): MoneyFigure => ({ kind: 'namespaceComponent', key, ...inside })));
      ratios.push(...METRICS.map((metric): FigureRef => ({ kind: 'namespaceEfficiency', metric, ...inside })));
    }
  }
  const shares = money.slice(0, 12).map((part): FigureRef => ({ kind: 'share', part, whole: { kind: 'kubernetes' } }));
  return [...money, ...ratios, ...shares, { kind: 'selection', parts: money.slice(0, 20) }];
}
