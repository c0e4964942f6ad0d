import { placeOfCluster } from '../figures/figurePlace.js';
import { hasCloudBill, isOfOneScope } from '../report/partOfCloudBill.js';
import type { MoneyFigure } from '../figures/figureRef.js';
import { exactOf, type DecidedReport } from '../report/decidedReport.js';
import type { KubernetesOverlap } from '../types.js';
import { compareFigures, restOfRows, rowFigures, UNKNOWN_AMOUNT, type RowFigures, type ShownAmount } from './rowFigures.js';

export type SourceKind = 'cloud' | 'kubernetes';

/** A row of the table of data sources. `kind` null: it is no one source. */
export type SourceRow = RowFigures & { key: string; kind: SourceKind | null } & (
    | { type: 'source'; name: string }
    /** Of the cloud or of Kubernetes, to none of their accounts or clusters. `isCut`: the answer does not list all rows. */
    | { type: 'cloudRemainder' | 'clusterRemainder'; isCut: boolean }
    /** Of the total, to none of the other rows. */
    | { type: 'rest' }
    /** Several sources as one. */
    | { type: 'more'; count: number }
  );

export interface SourceRows {
  /** Most expensive first, then what is not known, and last the rest. */
  rows: SourceRow[];
  /** Null amount: the rows exceed it, and it is not known what of them it holds. */
  total: RowFigures<MoneyFigure>;
  /** What shares are of. Null: of a total without Kubernetes, or of costs of different things, they would mislead. */
  whole: number | null;
}

/**
 * Cloud accounts and clusters side by side, with the remainders that make them add up to the total. Where Kubernetes is a part of the cloud
 * bill the clusters stand apart from it: the accounts alone are the total. Amounts of `report` are rounded already.
 */
export function sourceRows(report: DecidedReport, overlap: KubernetesOverlap): SourceRows {
  const exact = exactOf(report);
  const total = { amount: report.total, exact: exact.total };
  const isPart = overlap === 'partOfCloud' && hasCloudBill(report);
  const isIncomplete = !isPart && (report.decisions.kubernetes ?? 'noKubernetes') !== 'noKubernetes';
  // A cloud that cannot be known from a total leaves nothing to be a share of it.
  const isContradicted = !isPart && report.cloud === null;
  const whole = isIncomplete || isContradicted || !isOfOneScope(report) ? null : exact.total;
  const source = (key: string, kind: SourceKind, name: string, amount: ShownAmount, figure: MoneyFigure): SourceRow => ({
    key,
    type: 'source',
    kind,
    name,
    ...rowFigures(amount, whole, figure),
  });
  const remainder = (type: 'cloudRemainder' | 'clusterRemainder', kind: SourceKind): SourceRow[] => {
    const amount = report[type];
    if (amount === null || amount === 0) return [];
    return [
      { key: type, type, kind, isCut: report.cutRows !== null, ...rowFigures({ amount, exact: exact[type] }, whole, { kind: type }) },
    ];
  };
  const clouds = report.cloudAccounts.map(({ id, name, total: amount }, index) => {
    const cost = { amount, exact: exact.cloudAccounts[index]?.total ?? null };
    return source(`account ${id}`, 'cloud', name, cost, { kind: 'cloudAccount', id });
  });
  const clusters = report.clusters.map((cluster, index) => {
    const { id, name, total: amount } = cluster;
    const cost = { amount, exact: exact.clusters[index]?.total ?? null };
    return source(`cluster ${index} ${id}`, 'kubernetes', name, cost, { kind: 'cluster', ...placeOfCluster(report, cluster) });
  });
  const missing = report.missingClusters.map(({ id, name }, index) =>
    source(`missing ${index} ${id}`, 'kubernetes', name, UNKNOWN_AMOUNT, { kind: 'missingCluster', id }),
  );
  const rows = [...clouds, ...remainder('cloudRemainder', 'cloud')];
  if (!isPart) rows.push(...clusters, ...remainder('clusterRemainder', 'kubernetes'), ...missing);
  rows.sort((a, b) => compareFigures(a.amount, b.amount));
  const rest = restOfRows(total, rows, report.billingCurrency);
  // Rows that exceed their total are not of it, and no negative rest makes them so.
  const isExceeded = isContradicted && (rest?.amount ?? 0) < 0;
  if (rest !== null && !isExceeded) rows.push({ key: 'rest', type: 'rest', kind: null, ...rowFigures(rest, whole, null) });
  return { rows, total: rowFigures(isExceeded ? UNKNOWN_AMOUNT : total, whole, { kind: isPart ? 'cloud' : 'total' }), whole };
}
