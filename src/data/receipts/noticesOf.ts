import { byGravity } from '../../domain/gravity.js';
import type { DataNotice, NoticeCode } from '../../domain/index.js';
import type { FigureRef } from '../../domain/receipt.js';
import type { ReadSource } from './readSource.js';
import { touchesUnreadable } from './unreadable.js';

/** Sorts of figures a notice may be about. */
export type Aspect =
  | 'total'
  | 'cloud'
  | 'rows'
  | 'kubernetes'
  | 'cluster'
  | 'parts'
  | 'efficiency'
  | 'namespace'
  | 'namespaceParts'
  | 'namespaceEfficiency'
  | 'missing';

const ALL_KUBERNETES: readonly Aspect[] = [
  'kubernetes',
  'cluster',
  'parts',
  'efficiency',
  'namespace',
  'namespaceParts',
  'namespaceEfficiency',
  'missing',
];

/** What each notice is about, as sorts of figures. Values that could not be read are told by their path. */
const TOUCHED: Record<Exclude<NoticeCode, 'unreadable-value'>, readonly Aspect[]> = {
  'hour-boundary': ['total', 'cloud', ...ALL_KUBERNETES],
  'extended-zero': ['total', 'cloud', ...ALL_KUBERNETES],
  'stale-data': ['total', ...ALL_KUBERNETES],
  'conflicting-figures': ['kubernetes', 'cluster', 'efficiency', 'namespace'],
  'missing-cluster': ['total', 'kubernetes', 'parts', 'efficiency', 'missing'],
  'phase-1-fallback': ALL_KUBERNETES,
  'mode-changed': ['kubernetes', 'cluster'],
  'split-unknown': ['parts'],
  'untrusted-network-cost': ['kubernetes', 'cluster', 'parts'],
  'suspicious-step': ['total', 'kubernetes', 'cluster'],
  'extrapolated-trend': ['kubernetes'],
  'unit-mismatch': ['cluster', 'efficiency', 'namespace', 'namespaceParts'],
  'efficiency-recomputed': ['efficiency'],
  'efficiency-unit-unknown': ['efficiency', 'namespaceEfficiency'],
  'parts-differ': ['cluster', 'parts'],
  'management-outside-total': ['kubernetes', 'cluster', 'parts'],
  'counted-twice': ['total', 'cloud'],
  'overlaps-cloud': ['total', 'cloud', 'kubernetes'],
  'not-filtered': ['total', 'cloud', ...ALL_KUBERNETES],
  'no-usage-metrics': ['efficiency', 'namespaceEfficiency'],
  'over-used': ['efficiency', 'namespaceEfficiency'],
  'totals-disagree': ['total', 'cloud', 'kubernetes'],
};

/** The parts of a cost some notices about parts are about; the others are about all of them. */
const PARTS: Partial<Record<NoticeCode, readonly string[]>> = {
  'untrusted-network-cost': ['network'],
  'parts-differ': ['other'],
  'management-outside-total': ['other', 'management'],
};

/** The notices of the report that touch a figure, the gravest first. */
export function noticesOf(figure: FigureRef, read: ReadSource): DataNotice[] {
  if (figure.kind === 'share') return unique([...noticesOf(figure.part, read), ...noticesOf(figure.whole, read)]);
  if (figure.kind === 'selection') return unique(figure.parts.slice(0, 12).flatMap((part) => noticesOf(part, read)));
  return read.shown.notices.filter((notice) => isNear(figure, notice) && touches(figure, notice, read)).sort(byGravity);
}

function touches(figure: FigureRef, notice: DataNotice, read: ReadSource): boolean {
  const aspect = aspectOf(figure);
  if (notice.code === 'unreadable-value') return touchesUnreadable(figure, aspect, String(notice.evidence['path']), read);
  if (!TOUCHED[notice.code].includes(aspect)) return false;
  const parts = PARTS[notice.code];
  if (parts !== undefined && 'key' in figure && !parts.includes(figure.key)) return false;
  const metric = notice.code === 'over-used' && 'metric' in figure ? figure.metric : 'total';
  return metric === 'total' || metric === notice.evidence['metric'];
}

/** Whether a notice is about the place of the figure, or a place within it. */
function isNear(figure: FigureRef, { clusterId, namespace }: DataNotice): boolean {
  const own = figure.kind === 'missingCluster' ? figure.id : 'clusterId' in figure ? figure.clusterId : undefined;
  if (clusterId !== undefined && own !== undefined && own !== clusterId) return false;
  return namespace === undefined || !('name' in figure) || figure.name === namespace;
}

function aspectOf(figure: FigureRef): Aspect {
  switch (figure.kind) {
    case 'total':
    case 'cloud':
    case 'kubernetes':
    case 'cluster':
    case 'namespace':
    case 'efficiency':
      return figure.kind;
    case 'cloudRemainder':
    case 'otherResources':
      return 'cloud';
    case 'clusterRemainder':
      return 'kubernetes';
    case 'cloudAccount':
    case 'resource':
      return 'rows';
    case 'component':
    case 'clusterComponent':
      return 'parts';
    case 'clusterEfficiency':
    case 'computeUse':
      return 'efficiency';
    case 'notAttributed':
      return 'namespace';
    case 'namespaceComponent':
      return 'namespaceParts';
    case 'namespaceEfficiency':
      return 'namespaceEfficiency';
    case 'missingCluster':
      return 'missing';
    case 'selection':
    case 'share':
      return 'total';
  }
}

function unique(notices: readonly DataNotice[]): DataNotice[] {
  return [...new Set(notices)];
}
