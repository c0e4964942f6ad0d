import type { Change } from '../../domain/compare/change.js';
import type { Comparison } from '../../domain/compare/comparison.js';
import type { ComparablePeriods } from '../../domain/compare/comparablePeriods.js';
import type { KubernetesOverlap } from '../../domain/index.js';
import { namespaceName } from '../../domain/tables/clusterSearch.js';
import { specialNames } from '../../i18n/words/specialNames.js';
import type { ShownComparison } from '../../ui/shownComparison.js';
import { aboutExport, type ExportRequest } from './aboutExport.js';
import { csvFigures } from './csvFigures.js';
import { toCsv, type CsvCell } from './toCsv.js';

export interface ComparisonExport extends ExportRequest {
  comparison: Pick<ShownComparison, 'textOf'> & { changes: Comparison; periods: ComparablePeriods };
  view: { overlap: KubernetesOverlap };
  /** The costs of clouds are shown too. */
  hasClouds: boolean;
}

/**
 * The changes against the period before, as they are shown: of the totals, of clusters and of namespaces, with what is left out of them,
 * or why there is none.
 */
export function comparisonCsv({ comparison: { changes, periods, textOf }, view, hasClouds, ...request }: ComparisonExport): string {
  const { report, format, i18n } = request;
  const { t, dateRange } = i18n;
  const { amount, ratio, inCurrency, inPercent } = csvFigures(request);
  const names = specialNames(i18n);
  const figures = (change: Change): CsvCell[] => {
    if (change.kind === 'none') return [null, null, null, null, t('change.why', { reason: change.reason })];
    const { previous, difference } = change;
    const about = textOf?.(change, periods, 'money', i18n).details.join(' · ') ?? null;
    return [amount(previous + difference), amount(previous), amount(difference), ratio(change.ratio), about];
  };
  const total = (name: string, change: Change): CsvCell[] => [name, null, t('export.kindTotal'), ...figures(change), null];
  return toCsv(
    {
      about: aboutExport(t('export.comparisonTitle'), request, [
        [t('export.comparedPeriods'), dateRange(periods.current), dateRange(periods.previous)],
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
      ],
      rows: [
        ...(hasClouds && view.overlap === 'separate' ? [total(t('export.total'), changes.total)] : []),
        ...(hasClouds ? [total(t('resources.total'), changes.cloud)] : []),
        total(t('export.kubernetesTotal'), changes.kubernetes),
        ...report.clusters.flatMap(({ id, name, namespaces }): CsvCell[][] => [
          [name, null, t('export.kindCluster'), ...figures(changes.clusterChange(id)), id],
          ...(namespaces ?? []).map((namespace): CsvCell[] => {
            const shown = namespaceName(namespace, names);
            const kind = namespace.kind === 'namespace' ? t('export.kindNamespace') : shown;
            return [name, shown, kind, ...figures(changes.namespaceChange(id, namespace.name)), id];
          }),
        ]),
      ],
    },
    format,
  );
}
