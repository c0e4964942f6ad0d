import { METRICS } from '../../domain/efficiency/metrics.js';
import type { NoChangeReason } from '../../domain/compare/change.js';
import type { Comparison } from '../../domain/compare/comparison.js';
import type { ComparablePeriods } from '../../domain/compare/comparablePeriods.js';
import type { MoneyFigure } from '../../domain/figures/figureRef.js';
import type { KubernetesOverlap } from '../../domain/index.js';
import { namespaceName } from '../../domain/tables/namespaceName.js';
import { comparedRows, type ComparedAmounts, type ComparedRow } from '../../domain/tables/comparedRows.js';
import type { I18n } from '../../i18n/createI18n.js';
import { specialNames } from '../../i18n/words/specialNames.js';
import type { ShownComparison } from '../../ui/shownComparison.js';
import { aboutExport, type ExportRequest } from './aboutExport.js';
import { csvFigures } from './csvFigures.js';
import { toCsv, type CsvCell } from './toCsv.js';
import { shownName } from '../../i18n/words/shownName.js';

export interface ComparisonExport extends ExportRequest {
  comparison: Pick<ShownComparison, 'textOf'> & { changes: Comparison; periods: ComparablePeriods };
  view: { overlap: KubernetesOverlap };
  /** The costs of clouds are shown too. */
  hasClouds: boolean;
}

/**
 * The changes against the period before, as they are shown: of the totals, of clusters and of namespaces of either period, with what is left
 * out of them, or why there is none; above them those of efficiency.
 */
export function comparisonCsv({ comparison: { changes, periods, textOf }, view, hasClouds, ...request }: ComparisonExport): string {
  const { report, format, i18n } = request;
  const { t, dateRange } = i18n;
  const { amount, ratio, inCurrency, inPercent, costDoubt } = csvFigures(request);
  const compared = comparedRows(report, changes);
  const figures = ({ current, previous, change }: ComparedAmounts): CsvCell[] => {
    const isKnown = change.kind === 'change';
    const about = isKnown
      ? (textOf?.(change, periods, 'money', i18n).details.join(' · ') ?? null)
      : t('change.why', { reason: change.reason });
    const difference = isKnown ? change.difference : differenceOf(change.reason, current, previous);
    return [amount(current), amount(previous), amount(difference), ratio(isKnown ? change.ratio : null), about];
  };
  const doubt = (figure: MoneyFigure, { current }: ComparedAmounts): CsvCell => costDoubt({ amount: current, figure });
  const total = (name: string, kind: 'total' | 'cloud' | 'kubernetes'): CsvCell[] => {
    const amounts = compared[kind];
    return [name, null, t('export.kindTotal'), ...figures(amounts), null, doubt({ kind }, amounts)];
  };
  return toCsv(
    {
      about: aboutExport(t('export.comparisonTitle'), request, [
        [t('export.comparedPeriods'), dateRange(periods.current), dateRange(periods.previous)],
        ...METRICS.map((metric) => {
          const change = changes.efficiency[metric];
          const text = textOf?.(change, periods, 'points', i18n);
          return [t('receipt.figure.efficiency', { metric }), text?.title ?? null];
        }),
      ]),
      columns: [
        t('export.cluster'),
        t('export.namespace'),
        t('export.kind'),
        inCurrency(dateRange(periods.current)),
        inCurrency(dateRange(periods.previous)),
        inCurrency(t('export.difference')),
        inPercent(t('export.change')),
        t('export.whyNoChange'),
        t('export.clusterId'),
        t('export.doubt'),
      ],
      rows: [
        ...(hasClouds && view.overlap === 'separate' ? [total(t('export.total'), 'total')] : []),
        ...(hasClouds ? [total(t('resources.total'), 'cloud')] : []),
        total(t('export.kubernetesTotal'), 'kubernetes'),
        ...compared.rows.map((row) => {
          const id = row.type === 'unassigned' ? null : row.clusterId;
          return [...namesOf(row, i18n), ...figures(row), id, doubt(figureOf(row), row)];
        }),
      ],
    },
    format,
  );
}

/** What came or went is in the difference of its total with all of its cost. */
function differenceOf(reason: NoChangeReason, current: number | null, previous: number | null): number | null {
  if (reason === 'new') return current;
  return reason === 'gone' && previous !== null ? -previous : null;
}

/** What of the report the amount of now is. */
function figureOf(row: ComparedRow): MoneyFigure {
  switch (row.type) {
    case 'cluster':
      return { kind: 'cluster', clusterId: row.clusterId };
    case 'namespace':
      return { kind: 'namespace', clusterId: row.clusterId, name: row.namespace.name };
    case 'not-attributed':
      return { kind: 'notAttributed', clusterId: row.clusterId };
    case 'unassigned':
      return { kind: 'clusterRemainder' };
  }
}

/** Cluster, namespace and kind. */
function namesOf(row: ComparedRow, i18n: I18n): CsvCell[] {
  const { t } = i18n;
  switch (row.type) {
    case 'cluster':
      return [shownName(row.clusterName, i18n), null, t('export.kindCluster')];
    case 'namespace': {
      const name = namespaceName(row.namespace, specialNames(i18n));
      return [shownName(row.clusterName, i18n), name, row.namespace.kind === 'namespace' ? t('export.kindNamespace') : name];
    }
    case 'not-attributed':
      return [shownName(row.clusterName, i18n), t('clusters.notAttributed'), t('clusters.notAttributed')];
    case 'unassigned':
      return [t('clusters.unassigned'), null, t('clusters.unassigned')];
  }
}
