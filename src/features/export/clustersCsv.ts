import { amountOf, sortParts, UNKNOWN_EFFICIENCY, type CostReport } from '../../domain/index.js';
import type { FigureRef } from '../../domain/figures/figureRef.js';
import { figuresBeside } from '../../domain/figures/figuresBeside.js';
import { clusterRows, type ClusterTableRow } from '../../domain/tables/clusterRows.js';
import type { ClusterSort } from '../../domain/tables/clusterSort.js';
import type { ClusterTotal } from '../../domain/tables/clusterTotal.js';
import type { I18n } from '../../i18n/createI18n.js';
import { specialNames } from '../../i18n/words/specialNames.js';
import { aboutExport, type ExportRequest } from './aboutExport.js';
import { csvFigures } from './csvFigures.js';
import { toCsv, type CsvCell } from './toCsv.js';
import { shownName } from '../../i18n/words/shownName.js';

export interface ClustersExport extends ExportRequest {
  /** Order and search of the screen. */
  view: { sort: ClusterSort; search: string };
}

/**
 * Clusters and namespaces as CSV: in the order and filter of the screen, with the namespaces of closed clusters too. A cluster that on the
 * screen only stands above the namespaces a search has found is left out, so that the rows add up to the last one.
 */
export function clustersCsv({ view, ...request }: ClustersExport): string {
  const { report, i18n } = request;
  const { t } = i18n;
  const parts = partKeys(report);
  const { rows, total, hits } = clusterRows(report, { ...view, expandedIds: 'all', locale: i18n.locale, specialNames: specialNames(i18n) });
  const search = view.search.trim();
  const { amount, ratio, costCells, costColumns, inCurrency, inPercent, doubtCell } = csvFigures(request);
  const figures = (row: ClusterTableRow | ClusterTotal): CsvCell[] => {
    const { cpu, ram, total: both } = row.efficiency ?? UNKNOWN_EFFICIENCY;
    return [...costCells(row), ...parts.map((key) => amount(amountOf(row.components, key))), ...[cpu, ram, both].map(ratio)];
  };
  const doubt = (row: ClusterTableRow | ClusterTotal): CsvCell => doubtCell(knownFigures(row));
  return toCsv(
    {
      about: aboutExport(t('export.clustersTitle'), request, search === '' ? [] : [[t('export.search'), search]]),
      columns: [
        t('export.cluster'),
        t('export.namespace'),
        t('export.kind'),
        ...costColumns(t('export.shareOfKubernetes')),
        ...parts.map((key) => inCurrency(i18n.componentName(key))),
        inPercent(t('clusters.columnCpu')),
        inPercent(t('clusters.columnRam')),
        inPercent(t('clusters.columnEfficiency')),
        t('export.clusterId'),
        t('export.doubt'),
      ],
      rows: [
        ...rows.flatMap((row) => {
          const names = namesOf(row, i18n);
          return names === null ? [] : [[...names, ...figures(row), clusterIdOf(row), doubt(row)]];
        }),
        [t(hits === null ? 'export.total' : 'export.found'), '', t('export.kindTotal'), ...figures(total), null, doubt(total)],
      ],
    },
    request.format,
  );
}

/** Cluster, namespace and kind. Null: a row without figures of its own. */
function namesOf(row: ClusterTableRow, { t }: I18n): string[] | null {
  const nameOf = ({ name }: { name: string }) => shownName(name, { t });
  switch (row.type) {
    case 'cluster':
      return row.isHit ? [nameOf(row.cluster), '', t('export.kindCluster')] : null;
    case 'namespace':
      return [nameOf(row.cluster), row.name, row.namespace.kind === 'namespace' ? t('export.kindNamespace') : row.name];
    case 'not-attributed':
      return [nameOf(row.cluster), t('clusters.notAttributed'), t('clusters.notAttributed')];
    case 'unassigned':
      return [t('clusters.unassigned'), '', t('clusters.unassigned')];
    case 'missing':
      return [nameOf(row.missing), '', t('clusters.missing')];
    case 'no-namespaces':
      return null;
  }
}

/** What of a row is known: its cost, then its parts and efficiencies. */
function knownFigures({ amount, figure, components, efficiency }: ClusterTableRow | ClusterTotal): FigureRef[] {
  if (figure === null) return [];
  const keys = components.flatMap((part) => (part.amount === null ? [] : [part.key]));
  const beside = figuresBeside(figure, keys).filter((one) => !('metric' in one) || (efficiency?.[one.metric] ?? null) !== null);
  return amount === null ? beside : [figure, ...beside];
}

/** Id of the cluster that the row is, or is in. Null: of none. */
function clusterIdOf(row: ClusterTableRow): string | null {
  if (row.type === 'unassigned') return null;
  return row.type === 'missing' ? row.missing.id : row.cluster.id;
}

/** Every part some row has, each a column of its own. */
function partKeys({ components, clusters }: CostReport): string[] {
  const all = [
    components,
    ...clusters.flatMap((cluster) => [cluster.components, ...(cluster.namespaces ?? []).map((one) => one.components)]),
  ];
  const keys = new Set(all.flatMap((list) => list.map(({ key }) => key)));
  return sortParts([...keys].map((key) => ({ key, amount: null }))).map(({ key }) => key);
}
