import { figuresBeside } from '../../domain/figures/figuresBeside.js';
import type { FigureRef, MoneyFigure } from '../../domain/figures/figureRef.js';
import type { ClusterTableRow } from '../../domain/tables/clusterRows.js';
import type { ClusterTotal } from '../../domain/tables/clusterTotal.js';
import { foldParts } from '../../domain/tables/foldParts.js';
import type { CostPart } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';
import type { RowReceipt } from './useRowReceipts.js';
import { shownName } from '../../i18n/words/shownName.js';

/** What a row of the cluster table can be asked: its figures, cost first, under the name it is shown by. */
export function rowReceipt(row: ClusterTableRow, { t }: I18n): RowReceipt {
  const nameOf = ({ name }: { name: string }) => shownName(name, { t });
  const place = (namespace: string, cluster: { name: string }) => t('notice.place', { namespace, cluster: nameOf(cluster) });
  switch (row.type) {
    case 'cluster':
      return { figures: figuresOf(row), label: nameOf(row.cluster) };
    case 'namespace':
      return { figures: figuresOf(row), label: place(row.name, row.cluster) };
    case 'not-attributed':
      return { figures: figuresOf(row), label: place(t('clusters.notAttributed'), row.cluster) };
    case 'unassigned':
      return { figures: costAndShare(row.figure), label: t('clusters.unassigned') };
    case 'missing':
      return { figures: [row.figure], label: nameOf(row.missing) };
    case 'no-namespaces':
      return { figures: [], label: nameOf(row.cluster) };
  }
}

/** The last row: all of Kubernetes, or what a search has found of it. */
export function totalReceipt({ figure, components, efficiency }: ClusterTotal, { t }: I18n): RowReceipt {
  if (efficiency === null) return { figures: costAndShare(figure), label: t('receipt.found') };
  return { figures: [figure, ...figuresBeside(figure, keysOf(components))], label: t('gauge.allClusters') };
}

function figuresOf({ figure, components }: { figure: MoneyFigure; components: readonly CostPart[] }): FigureRef[] {
  return [...costAndShare(figure), ...figuresBeside(figure, keysOf(components))];
}

/** Of the parts that are shown. */
function keysOf(components: readonly CostPart[]): string[] {
  return foldParts(components).shown.map(({ key }) => key);
}

function costAndShare(part: MoneyFigure): FigureRef[] {
  return [part, { kind: 'share', part, whole: { kind: 'kubernetes' } }];
}
