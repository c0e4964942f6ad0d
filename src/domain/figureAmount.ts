import { sumKnown } from './amounts.js';
import { computeUse } from './computeUse.js';
import { clusterAt, namespaceAt, resourceAt } from './figurePlace.js';
import type { FigureRef } from './receipt.js';
import type { CostPart, CostReport, NamespaceCost } from './types.js';

/** The figure as the report has it: rounded in a rounded report, exact in an exact one. Null: not known, or not in the report. */
export function figureAmount(report: CostReport, figure: FigureRef): number | null {
  switch (figure.kind) {
    case 'total':
    case 'cloud':
    case 'kubernetes':
    case 'cloudRemainder':
    case 'clusterRemainder':
      return report[figure.kind];
    case 'component':
      return partOf(report.components, figure.key, report.kubernetes);
    case 'efficiency':
      return report.efficiency[figure.metric];
    case 'cloudAccount':
      return report.cloudAccounts.find(({ id }) => id === figure.id)?.total ?? null;
    case 'resource':
      return resourceAt(report, figure)?.total ?? null;
    case 'otherResources':
      return otherResources(report, figure.listed ?? report.resources.length);
    case 'cluster':
      return clusterAt(report, figure)?.total ?? null;
    case 'notAttributed':
      return clusterAt(report, figure)?.notAttributed ?? null;
    case 'clusterComponent': {
      const cluster = clusterAt(report, figure);
      return cluster === undefined ? null : partOf(cluster.components, figure.key, cluster.total);
    }
    case 'clusterEfficiency':
      return clusterAt(report, figure)?.efficiency[figure.metric] ?? null;
    case 'namespace':
      return namespaceOf(report, figure)?.total ?? null;
    case 'namespaceComponent': {
      const namespace = namespaceOf(report, figure);
      return namespace === undefined ? null : partOf(namespace.components, figure.key, namespace.total);
    }
    case 'namespaceEfficiency':
      return namespaceOf(report, figure)?.efficiency[figure.metric] ?? null;
    case 'computeUse':
      return computeUse(report, figure.clusterId)?.[figure.part] ?? null;
    case 'selection':
      return sumKnown(figure.parts.map((part) => figureAmount(report, part)));
    case 'share':
      return shareOf(figureAmount(report, figure.part), figureAmount(report, figure.whole));
    case 'missingCluster':
      return null;
  }
}

function namespaceOf(report: CostReport, place: Parameters<typeof namespaceAt>[1]): NamespaceCost | undefined {
  const cluster = clusterAt(report, place);
  return cluster && namespaceAt(cluster, place);
}

/** The part `other` is left out of a report where nothing is left over: then it is zero, if what it would be left of is known. */
function partOf(parts: readonly CostPart[], key: string, whole: number | null): number | null {
  const part = parts.find((candidate) => candidate.key === key);
  return part === undefined && key === 'other' && whole !== null ? 0 : (part?.amount ?? null);
}

function otherResources({ resources, otherResources: rest }: CostReport, listed: number): number | null {
  return rest.total === null ? null : sumKnown([rest.total, ...resources.slice(listed).map(({ total }) => total)]);
}

/** Null also for a share of nothing. */
function shareOf(part: number | null, whole: number | null): number | null {
  const share = (part ?? NaN) / (whole ?? NaN);
  return Number.isFinite(share) ? share : null;
}
