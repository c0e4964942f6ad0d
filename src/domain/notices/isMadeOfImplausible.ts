import type { TouchedFigure } from './aspect.js';

/** What the evidence says of an implausible amount. */
export type ImplausibleEvidence = Readonly<Record<string, string | number | null>>;

/** Whether a figure has the amount in it; of a cluster or namespace that has, only the parts that are like it. */
export function isMadeOfImplausible(figure: TouchedFigure, evidence: ImplausibleEvidence): boolean {
  if (figure.aspects.includes('total')) return true;
  return evidence['level'] === 'resource' ? isCloudOf(figure, evidence) : isKubernetesOf(figure, evidence);
}

/** What is left beside the rows that are listed has it not, since it is one of them. */
function isCloudOf({ aspects, id }: TouchedFigure, { ids = null }: ImplausibleEvidence): boolean {
  if (aspects.includes('rows')) return id !== undefined && isAmong(id, ids);
  return aspects.includes('cloud');
}

function isKubernetesOf({ aspects, key, name, metric }: TouchedFigure, evidence: ImplausibleEvidence): boolean {
  const { level, amount, parts = null } = evidence;
  const hasCompute = isAmong('cpu', parts) || isAmong('ram', parts);
  // A credit weighs nothing in an efficiency.
  const isWeight = hasCompute && Number(amount) > 0;
  return aspects.some((aspect) => {
    switch (aspect) {
      case 'kubernetes':
      case 'cluster':
        return true;
      case 'parts':
        return key !== undefined && isAmong(key, parts);
      case 'namespaceParts':
        return level === 'namespace' && key !== undefined && isAmong(key, parts);
      case 'namespace':
        return level === 'namespace' || name === undefined;
      case 'efficiency':
        if (metric === undefined) return hasCompute;
        return isWeight && (metric === 'total' || isAmong(metric, parts));
      case 'namespaceEfficiency':
        return level === 'namespace' && isWeight && metric === 'total';
      default:
        return false;
    }
  });
}

function isAmong(one: string, names: string | number | null): boolean {
  return `,${names ?? ''},`.includes(`,${one},`);
}
