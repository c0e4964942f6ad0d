import { clusterAt, namespaceAt } from '../figures/figurePlace.js';
import type { ClusterPlace, NamespacePlace } from '../figures/figureRef.js';
import type { ReceiptField } from './receipt.js';
import type { DecidedReport } from '../report/decidedReport.js';
import type { ClusterDecisions } from '../report/decisions.js';
import type { ClusterCost, NamespaceCost } from '../types.js';
import type { AnswerFields, RowFields } from './answerFields.js';

/** What a figure is explained from: the report, exact and as it is shown, with its decisions, and the answer's fields. */
export interface ExplainedReport {
  exact: DecidedReport;
  shown: DecidedReport;
  answer: AnswerFields;
}

/** A cluster or a namespace: what it costs, what was decided about it, and the fields it was read from. */
export interface Subject<Cost extends ClusterCost | NamespaceCost = ClusterCost | NamespaceCost> {
  of: 'cluster' | 'namespace';
  cost: Cost;
  cluster: ClusterCost;
  decided: ClusterDecisions;
  /** What its total was read from; the field used stands last. */
  total: ReceiptField[];
  /** Null: the answer has no row of figures for it. */
  row: RowFields | null;
  /** No total came: it is the sum of its parts. */
  isOfParts: boolean;
  /** It is a sum of rows of `clean_expenses`. */
  isOfRows: boolean;
}

export function clustersOf({ exact, answer }: ExplainedReport): Subject<ClusterCost>[] {
  return exact.clusters.flatMap((cost, index) => {
    const decided = exact.decisions.clusters[index];
    if (decided === undefined) return [];
    const { cost: total, row } = decided.place === null ? answer.rowsOfCluster(cost) : answer.cluster(decided.place);
    return [
      { of: 'cluster', cost, cluster: cost, decided, total, row, isOfParts: decided.isTotalOfParts, isOfRows: decided.place === null },
    ];
  });
}

/** The namespaces of a cluster, in the order of the report. */
export function namespacesOf({ answer }: ExplainedReport, { cluster, decided }: Subject): Subject<NamespaceCost>[] {
  const rows = decided.place === null ? [] : answer.cluster(decided.place).namespaces;
  return (cluster.namespaces ?? []).flatMap((cost, index) => {
    const isOfRows = decided.namespaces === 'rows';
    const row = decided.namespaces === 'rows' ? answer.rowsOfNamespace(cost, cluster) : rows[decided.namespaces?.[index] ?? -1];
    return row === undefined
      ? []
      : [
          {
            of: 'namespace',
            cost,
            cluster,
            decided,
            total: [row.total],
            row,
            isOfParts: decided.namespacesOfParts.includes(index),
            isOfRows,
          },
        ];
  });
}

/** Undefined: not in the report. */
export function subjectAt(report: ExplainedReport, place: ClusterPlace | NamespacePlace): Subject | undefined {
  const cost = clusterAt(report.exact, place);
  const cluster = clustersOf(report).find((one) => one.cost === cost);
  if (cluster === undefined || !('name' in place)) return cluster;
  const namespace = namespaceAt(cluster.cost, place);
  return namespacesOf(report, cluster).find((one) => one.cost === namespace);
}
