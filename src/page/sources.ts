import { placeOfCluster } from '../domain/figurePlace.js';
import type { CostReport, KubernetesOverlap } from '../domain/index.js';
import type { DecidedReport } from '../domain/report/decidedReport.js';
import { hasCloudBill, isOfOneScope } from '../domain/partOfCloudBill.js';
import type { FigureRef, MoneyFigure } from '../domain/receipt.js';
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
  const isCut = report.cutRows === null ? 'no' : 'yes';
  const rest = (figure: 'cloudRemainder' | 'clusterRemainder', kind: Source['kind'], total: number | null): Source[] =>
    total === null || total === 0 ? [] : [{ id: figure, name: t(`page.${figure}`, { isCut }), kind, total, figure: { kind: figure } }];
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
  if (wholeOf(report, overlap).kind === 'cloud') return clouds;
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

/** What the data sources add up to, as what it is in the answer: the cloud's cost alone where Kubernetes is a part of it. */
export function wholeOf(report: CostReport, overlap: KubernetesOverlap): MoneyFigure {
  return { kind: overlap === 'partOfCloud' && hasCloudBill(report) ? 'cloud' : 'total' };
}

/** What the shares of data sources are of. Null: of a total without Kubernetes, or with more of it than of the cloud, they would mislead. */
export function shareBase(report: DecidedReport, overlap: KubernetesOverlap): number | null {
  const isMissing = (report.decisions.kubernetes ?? 'noKubernetes') !== 'noKubernetes';
  return (isMissing && wholeOf(report, overlap).kind === 'total') || !isOfOneScope(report) ? null : report.total;
}

/** Why there are no shares of a total that is known. Null: there are. */
export function noSharesText(report: DecidedReport, overlap: KubernetesOverlap, { t }: I18n): string | null {
  if (shareBase(report, overlap) !== null || report.total === null) return null;
  return t('page.sharesUnknown', { isFiltered: isOfOneScope(report) ? 'no' : 'yes' });
}

/**
 * That the answer lists a part of its rows only, and where the costs of the others are. Null: it lists all. A table without the accounts
 * says the first alone.
 */
export function cutRowsText({ cutRows, cloudRemainder }: CostReport, hasAccounts: boolean, { t }: I18n): string | null {
  if (cutRows === null) return null;
  const where = !hasAccounts ? 'elsewhere' : cloudRemainder === null || cloudRemainder === 0 ? 'missing' : 'line';
  return t('page.rowsCut', { ...cutRows, where, rest: t('page.cloudRemainder', { isCut: 'yes' }) });
}
