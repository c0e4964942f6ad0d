import type { CostPart, CostReport, Efficiency, NamespaceKind } from '../domain/types.js';
import type { MessageKey } from '../i18n/messages.js';

export type EfficiencyMetric = keyof Efficiency;

/** Whose efficiency is asked for. */
export interface EfficiencySubject {
  /** Null: all clusters together. */
  clusterId: string | null;
  kind: 'cluster' | NamespaceKind;
  source: 'exporter' | 'infrastructure' | null;
  components: readonly CostPart[];
}

/** Why an efficiency is not known, as a message; of several reasons the one nearest to the row. */
export type ExplainGap = (subject: EfficiencySubject, metric: EfficiencyMetric) => MessageKey;

/** Reads the report's notices once, so that a row only looks up. */
export function efficiencyGaps({ clusters, notices }: Pick<CostReport, 'clusters' | 'notices'>): ExplainGap {
  const isUnitUnknown = notices.some(({ code }) => code === 'efficiency-unit-unknown');
  const withoutMetrics = new Set(notices.flatMap(({ code, clusterId }) => (code === 'no-usage-metrics' ? [clusterId ?? null] : [])));
  const isNew = notices.some(({ code }) => code === 'hour-boundary');
  const isAllInfrastructure = clusters.length > 0 && clusters.every(({ source }) => source === 'infrastructure');

  return ({ clusterId, kind, source, components }, metric) => {
    if (kind !== 'cluster' && kind !== 'namespace') return 'clusters.gapSpecial';
    if (source === 'infrastructure' || (clusterId === null && isAllInfrastructure)) return 'clusters.gapInfrastructure';
    if (isUnitUnknown) return 'clusters.gapUnit';
    if (withoutMetrics.has(clusterId)) return 'clusters.gapNoMetrics';
    // Of no cluster it is not the cost that is missing, but all.
    if (clusters.length === 0) return isNew ? 'summary.gapHour' : 'clusters.gapNotReported';
    return hasCost(components, metric) ? 'clusters.gapNotReported' : 'clusters.gapNoCost';
  };
}

function hasCost(components: readonly CostPart[], metric: EfficiencyMetric): boolean {
  return components.some(
    ({ key, amount }) => (metric === 'total' ? key === 'cpu' || key === 'ram' : key === metric) && amount !== null && amount > 0,
  );
}
