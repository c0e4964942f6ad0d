import { METRICS } from '../../domain/efficiency/metrics.js';
import type { FigureRef, MoneyFigure, RatioFigure } from '../../domain/figures/figureRef.js';
import type { ClusterTableRow } from '../../domain/tables/clusterRows.js';
import type { ClusterTotal } from '../../domain/tables/clusterTotal.js';
import type { I18n } from '../../i18n/createI18n.js';
import type { RowReceipt } from './useRowReceipts.js';

/** What a row of the cluster table can be asked: its figures, cost first, under the name it is shown by. */
export function rowReceipt(row: ClusterTableRow, { t }: I18n): RowReceipt {
  const place = (namespace: string, cluster: string) => t('notice.place', { namespace, cluster });
  switch (row.type) {
    case 'cluster': {
      const parts = row.components.map(({ key }): FigureRef => ({ ...row.figure, kind: 'clusterComponent', key }));
      const efficiencies = METRICS.map((metric): FigureRef => ({ ...row.figure, kind: 'clusterEfficiency', metric }));
      return { figures: [...costAndShare(row.figure), ...parts, ...efficiencies], label: row.cluster.name };
    }
    case 'namespace': {
      const parts = row.components.map(({ key }): FigureRef => ({ ...row.figure, kind: 'namespaceComponent', key }));
      const efficiencies = METRICS.map((metric): FigureRef => ({ ...row.figure, kind: 'namespaceEfficiency', metric }));
      return { figures: [...costAndShare(row.figure), ...parts, ...efficiencies], label: place(row.name, row.cluster.name) };
    }
    case 'not-attributed': {
      const parts = row.components.map(({ key }): FigureRef => ({ ...row.figure, kind: 'notAttributedComponent', key }));
      return { figures: [...costAndShare(row.figure), ...parts], label: place(t('clusters.notAttributed'), row.cluster.name) };
    }
    case 'unassigned':
      return { figures: costAndShare(row.figure), label: t('clusters.unassigned') };
    case 'missing':
      return { figures: [row.figure], label: row.missing.name };
    case 'no-namespaces':
      return { figures: [], label: row.cluster.name };
  }
}

/** The last row: all of Kubernetes, or what a search has found of it. */
export function totalReceipt({ figure, components, efficiency }: ClusterTotal, { t }: I18n): RowReceipt {
  if (efficiency === null) return { figures: costAndShare(figure), label: t('receipt.found') };
  const parts = components.map(({ key }): MoneyFigure => ({ kind: 'component', key }));
  const efficiencies = METRICS.map((metric): RatioFigure => ({ kind: 'efficiency', metric }));
  return { figures: [figure, ...parts, ...efficiencies], label: t('gauge.allClusters') };
}

function costAndShare(part: MoneyFigure): FigureRef[] {
  return [part, { kind: 'share', part, whole: { kind: 'kubernetes' } }];
}
