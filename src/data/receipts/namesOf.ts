import { clusterAt, resourceAt } from '../../domain/figurePlace.js';
import type { CostReport } from '../../domain/index.js';
import type { FigureRef, ReceiptNames } from '../../domain/receipt.js';

/** What a figure belongs to, by name; what the report does not have keeps its id. */
export function namesOf(figure: FigureRef, report: CostReport): ReceiptNames {
  switch (figure.kind) {
    case 'share':
      return namesOf(figure.part, report);
    case 'cloudAccount':
      return { account: report.cloudAccounts.find(({ id }) => id === figure.id)?.name ?? figure.id };
    case 'resource':
      return { resource: resourceAt(report, figure)?.name ?? figure.id };
    case 'missingCluster':
      return { cluster: report.missingClusters.find(({ id }) => id === figure.id)?.name ?? figure.id };
    case 'component':
      return meaningOfOther(report);
    default:
      return 'clusterId' in figure && figure.clusterId !== undefined ? placeNames({ ...figure, clusterId: figure.clusterId }, report) : {};
  }
}

function placeNames(place: { clusterId: string; nth?: number; name?: string }, report: CostReport): ReceiptNames {
  const cluster = clusterAt(report, place);
  const name = cluster?.name ?? place.clusterId;
  if (place.name !== undefined) return { cluster: name, namespace: place.name };
  return cluster === undefined ? { cluster: name } : { cluster: name, otherMeaning: cluster.otherMeaning };
}

/** Where the part `other` means one thing in all clusters that have it. */
function meaningOfOther({ clusters }: CostReport): ReceiptNames {
  const holders = clusters.filter(({ components }) => components.some(({ key }) => key === 'other'));
  const meanings = new Set(holders.map(({ otherMeaning }) => otherMeaning));
  const [only] = meanings.size === 1 ? meanings : [];
  return only === undefined ? {} : { otherMeaning: only };
}
