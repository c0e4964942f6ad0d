import type { CostReport, KubernetesOverlap } from '../domain/index.js';
import type { I18n } from '../i18n/createI18n.js';

/** A data source of the chart and its CSV: a cloud account, a cluster, or what is left of either. */
export interface Source {
  id: string;
  name: string;
  kind: 'cloud' | 'kubernetes';
  total: number | null;
}

/**
 * Cloud accounts and clusters side by side, with the named remainders that make them add up to the total. Where Kubernetes is a part of
 * the cloud bill the clusters stand apart from it: the accounts alone are the total.
 */
export function sourcesOf(report: CostReport, overlap: KubernetesOverlap, { t }: I18n): Source[] {
  const rest = (id: string, name: string, kind: Source['kind'], total: number | null): Source[] =>
    total === null || total === 0 ? [] : [{ id, name, kind, total }];
  const clouds = [
    ...report.cloudAccounts.map(({ id, name, total }): Source => ({ id: `cloud ${id}`, name, kind: 'cloud', total })),
    ...rest('cloud-rest', t('page.cloudRemainder'), 'cloud', report.cloudRemainder),
  ];
  if (overlap === 'partOfCloud' && report.cloud !== null) return clouds;
  return [
    ...clouds,
    ...report.clusters.map(({ id, name, total }, index): Source => ({ id: `cluster ${index} ${id}`, name, kind: 'kubernetes', total })),
    ...rest('cluster-rest', t('page.clusterRemainder'), 'kubernetes', report.clusterRemainder),
    ...report.missingClusters.map(({ id, name }, index): Source => ({
      id: `missing ${index} ${id}`,
      name,
      kind: 'kubernetes',
      total: null,
    })),
  ];
}
