import { placeOfCluster, placeOfNamespace } from '../domain/figurePlace.js';
import type { ClusterPlace, FigureRef, MoneyFigure, NamespacePlace, RatioFigure } from '../domain/receipt.js';
import type { CostPart, CostReport } from '../domain/types.js';
import type { I18n } from '../i18n/createI18n.js';
import type { ClusterTableRow } from './clusterRows.js';
import type { RowReceipt } from './useRowReceipts.js';

const METRICS = ['cpu', 'ram', 'total'] as const;
const KUBERNETES: MoneyFigure = { kind: 'kubernetes' };

/** What a row of the cluster table can be asked: its figures, cost first, under the name it is shown by. */
export function rowReceipt(row: ClusterTableRow, report: CostReport, { t }: I18n): RowReceipt {
  const figures = rowFigures(row, report);
  switch (row.type) {
    case 'cluster':
      return { figures, label: row.cluster.name };
    case 'namespace':
      return { figures, label: t('notice.place', { namespace: row.name, cluster: row.cluster.name }) };
    case 'not-attributed':
      return { figures, label: t('notice.place', { namespace: t('clusters.notAttributed'), cluster: row.cluster.name }) };
    case 'unassigned':
      return { figures, label: t('clusters.unassigned') };
    case 'missing':
      return { figures, label: row.missing.name };
    case 'no-namespaces':
      return { figures, label: row.cluster.name };
  }
}

/** The last row: all of Kubernetes, or what a search has found of it. `found` are all rows of the search, opened; null: there is none. */
export function totalReceipt(report: CostReport, found: readonly ClusterTableRow[] | null, { t }: I18n): RowReceipt {
  return { figures: totalFigures(report, found), label: t(found === null ? 'gauge.allClusters' : 'receipt.found') };
}

function rowFigures(row: ClusterTableRow, report: CostReport): FigureRef[] {
  switch (row.type) {
    case 'cluster': {
      const place = placeOfCluster(report, row.cluster);
      return figuresOf(
        { kind: 'cluster', ...place },
        row.cluster.components.map((part) => clusterPart(part, place)),
        METRICS.map((metric) => ({ kind: 'clusterEfficiency', metric, ...place })),
      );
    }
    case 'namespace': {
      const place = placeOfNamespace(report, row.cluster, row.namespace);
      return figuresOf(
        { kind: 'namespace', ...place },
        row.namespace.components.map((part) => namespacePart(part, place)),
        METRICS.map((metric) => ({ kind: 'namespaceEfficiency', metric, ...place })),
      );
    }
    case 'not-attributed':
      return figuresOf({ kind: 'notAttributed', ...placeOfCluster(report, row.cluster) });
    case 'unassigned':
      return figuresOf({ kind: 'clusterRemainder' });
    case 'missing':
      return [{ kind: 'missingCluster', id: row.missing.id }];
    case 'no-namespaces':
      return [];
  }
}

function totalFigures(report: CostReport, found: readonly ClusterTableRow[] | null): FigureRef[] {
  if (found !== null) return figuresOf({ kind: 'selection', parts: foundFigures(report, found) });
  return [
    KUBERNETES,
    ...report.components.map(({ key }): MoneyFigure => ({ kind: 'component', key })),
    ...METRICS.map((metric): RatioFigure => ({ kind: 'efficiency', metric })),
  ];
}

/** A cluster found by name counts whole; of others only the namespaces that were found. */
function foundFigures(report: CostReport, rows: readonly ClusterTableRow[]): MoneyFigure[] {
  const whole = new Set(rows.flatMap((row) => (row.type === 'cluster' && row.isHit ? [row.cluster] : [])));
  return rows.flatMap((row): MoneyFigure[] => {
    if (row.type === 'cluster') return row.isHit ? [{ kind: 'cluster', ...placeOfCluster(report, row.cluster) }] : [];
    if (row.type !== 'namespace' || whole.has(row.cluster)) return [];
    return [{ kind: 'namespace', ...placeOfNamespace(report, row.cluster, row.namespace) }];
  });
}

function figuresOf(cost: MoneyFigure, parts: readonly MoneyFigure[] = [], efficiencies: readonly RatioFigure[] = []): FigureRef[] {
  return [cost, { kind: 'share', part: cost, whole: KUBERNETES }, ...parts, ...efficiencies];
}

function clusterPart({ key }: CostPart, place: ClusterPlace): MoneyFigure {
  return { kind: 'clusterComponent', key, ...place };
}

function namespacePart({ key }: CostPart, place: NamespacePlace): MoneyFigure {
  return { kind: 'namespaceComponent', key, ...place };
}
