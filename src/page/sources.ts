import { placeOfCluster } from '../domain/figurePlace.js';
import type { CostReport, KubernetesOverlap } from '../domain/index.js';
import type { FigureRef } from '../domain/receipt.js';
import type { I18n } from '../i18n/createI18n.js';

/** A data source of the chart and its CSV: a cloud account, a cluster, or what is left of either. */
export interface Source {
  id: string;
  name: string;
  kind: 'cloud' | 'kubernetes';
  total: number | null;
  /** What of the report it is. */
  figure: FigureRef;
}

/**
 * Cloud accounts and clusters side by side, with the named remainders that make them add up to the total. Where Kubernetes is a part of
 * the cloud bill the clusters stand apart from it: the accounts alone are the total.
 */
export function sourcesOf(report: CostReport, overlap: KubernetesOverlap, { t }: I18n): Source[] {
  const rest = (figure: 'cloudRemainder' | 'clusterRemainder', kind: Source['kind'], total: number | null): Source[] =>
    total === null || total === 0 ? [] : [{ id: figure, name: t(`page.${figure}`), kind, total, figure: { kind: figure } }];
  const clouds = [
    ...report.cloudAccounts.map(({ id, name, total }): Source => ({
      id: `cloud ${id}`,
      name,
      kind: 'cloud',
      total,
      figure: { kind: 'cloudAccount', id },
    })),
    ...rest('cloudRemainder', 'cloud', report.cloudRemainder),
  ];
  if (overlap === 'partOfCloud' && report.cloud !== null) return clouds;
  return [
    ...clouds,
    ...report.clusters.map((cluster, index): Source => ({
      id: `cluster ${index} ${cluster.id}`,
      name: cluster.name,
      kind: 'kubernetes',
      total: cluster.total,
      figure: { kind: 'cluster', ...placeOfCluster(report, cluster) },
    })),
    ...rest('clusterRemainder', 'kubernetes', report.clusterRemainder),
    ...report.missingClusters.map(({ id, name }, index): Source => ({
      id: `missing ${index} ${id}`,
      name,
      kind: 'kubernetes',
      total: null,
      figure: { kind: 'missingCluster', id },
    })),
  ];
}
