import type { FigureRef } from '../../domain/figures/figureRef.js';
import type { ReceiptNames } from '../../domain/explain/receipt.js';
import type { I18n } from '../createI18n.js';
import { namespaceName } from '../../domain/tables/namespaceName.js';
import { partName } from './partName.js';
import { specialNames } from './specialNames.js';
import { shownName } from './shownName.js';

/** What a figure is called: "Kubernetes cost", "CPU", "RAM efficiency". Of what, says its place. */
export function figureName(figure: FigureRef, i18n: I18n, names: ReceiptNames = {}): string {
  const { t } = i18n;
  if (figure.kind === 'share') return t('receipt.figure.share', { whole: figure.whole.kind });
  if (figure.kind === 'computeUse') return t('receipt.figure.use', { part: figure.part });
  if ('metric' in figure) return t('receipt.figure.efficiency', { metric: figure.metric });
  if ('key' in figure) {
    const part = partName(figure.key, names.otherMeaning ?? 'adjustments', i18n);
    return figure.kind === 'notAttributedComponent' ? t('receipt.figure.notAttributedPart', { part }) : part;
  }
  return t(OF_A_PLACE.has(figure.kind) ? 'receipt.figure.cost' : `receipt.figure.${figure.kind as OwnName}`);
}

/** The cost of something that has a name: what it is the cost of, says its place. */
const OF_A_PLACE: ReadonlySet<FigureRef['kind']> = new Set(['cluster', 'namespace', 'cloudAccount', 'resource', 'missingCluster']);
type OwnName = 'total' | 'cloud' | 'kubernetes' | 'cloudRemainder' | 'clusterRemainder' | 'otherResources' | 'notAttributed' | 'selection';

/** Where a figure belongs: "ml-training in prod-eu", "All clusters". Null: it is the whole's. */
export function placeName(figure: FigureRef, names: ReceiptNames, i18n: I18n): string | null {
  const { t } = i18n;
  if (figure.kind === 'share') return placeName(figure.part, names, i18n) ?? figureName(figure.part, i18n, names);
  const { cluster, namespace, namespaceKind = 'namespace', account, resource } = names;
  if (namespace !== undefined) {
    const title = namespaceName({ kind: namespaceKind, name: namespace }, specialNames(i18n));
    return t('notice.place', { namespace: title, cluster: shownName(cluster ?? '', i18n) });
  }
  const name = cluster ?? account ?? resource;
  if (name !== undefined) return shownName(name, i18n);
  return ALL_CLUSTERS.has(figure.kind) ? t('gauge.allClusters') : null;
}

const ALL_CLUSTERS: ReadonlySet<FigureRef['kind']> = new Set(['component', 'efficiency', 'computeUse']);
