import type { Change } from '../../../domain/compare/change.js';
import type { ClusterTableRow } from '../../../domain/tables/clusterRows.js';
import type { ClusterTotal } from '../../../domain/tables/clusterTotal.js';
import { otherMeaningOf } from '../../../domain/figures/otherMeaning.js';
import type { Efficiency, MissingCluster, OtherMeaning } from '../../../domain/types.js';
import type { ClusterTableView } from '../useClusterTableView.js';
import type { RowKind } from '../RowExplanations.js';
import { shownName } from '../../../i18n/words/shownName.js';
import { cleanName } from '../../../domain/cleanName.js';

/** What a row says beside its figures. */
export interface RowWords {
  name: string;
  /** Beside the name, smaller; gives way where there is no room. */
  caption?: string;
  /** The caption is kept where there is little room: it is no mere count. */
  keepsCaption?: boolean;
  title?: string;
  /** The name leads somewhere. */
  isLink?: boolean;
  /** A row of its own kind, which `RowExplanations` explains. */
  kind?: RowKind;
  /** What stands in the place of figures, of which there are none. */
  reason?: string;
  /** Against the period before. Null: still being asked for. Left out: of what no period before is asked for. */
  change?: Change | null;
  /** Left out: what a share is of is plain. */
  shareTitle?: string;
  /** What the part `other` is; named plainly where it is several things. */
  otherMeaning?: OtherMeaning;
  /** Why an efficiency is not known. */
  why?: (metric: keyof Efficiency) => string;
}

type Row<Type extends ClusterTableRow['type']> = Extract<ClusterTableRow, { type: Type }>;

export function rowWords(row: ClusterTableRow, view: ClusterTableView): RowWords {
  switch (row.type) {
    case 'cluster':
      return clusterWords(row, view);
    case 'namespace':
      return namespaceWords(row, view);
    case 'not-attributed':
      return { ...restWords('notAttributed', view), otherMeaning: row.cluster.otherMeaning };
    case 'unassigned':
      return restWords('unassigned', view);
    case 'missing':
      return { name: shownName(row.missing.name, view.i18n), reason: missingReason(row.missing, view) };
    case 'no-namespaces':
      return { name: view.i18n.t('clusters.noNamespaces') };
  }
}

function clusterWords({ cluster, isHit, found }: Row<'cluster'>, view: ClusterTableView): RowWords {
  const { i18n, isNavigable, staleIds, changes, explainUnknown } = view;
  const count = cluster.namespaces?.filter(({ kind }) => kind === 'namespace').length;
  const age = cluster.asOf === null ? null : i18n.t('clusters.figuresOf', { time: i18n.dateTime(cluster.asOf) });
  const isStale = staleIds.has(cluster.id);
  const name = shownName(cluster.name, i18n);
  const captions = [
    count === undefined ? null : i18n.t(isHit ? 'clusters.namespaceCount' : 'clusters.namespaceCountFound', { count, found }),
    isStale ? age : null,
  ].filter((caption) => caption !== null);
  return {
    name,
    caption: captions.length === 0 ? undefined : captions.join(' · '),
    keepsCaption: isStale,
    title: age === null ? undefined : `${name} · ${age}`,
    isLink: isNavigable,
    change: changes?.clusterChange(cluster.id),
    otherMeaning: cluster.otherMeaning,
    why: (metric) => explainUnknown.efficiency(metric, cluster),
  };
}

/** A namespace, or one of Kubecost's special rows, which say what they are. */
function namespaceWords({ cluster, namespace, name, share, shareOfCluster }: Row<'namespace'>, view: ClusterTableView): RowWords {
  const { i18n, isNavigable, changes, explainUnknown } = view;
  const kind = namespace.kind === 'namespace' ? undefined : namespace.kind;
  const help = kind && i18n.t(`clusters.${kind}Help`);
  return {
    name,
    caption: help,
    title: help,
    kind,
    isLink: isNavigable && kind === undefined,
    change: changes?.namespaceChange(cluster.id, namespace.name),
    shareTitle: i18n.t('clusters.shareTitleNamespace', {
      share: i18n.percent(share),
      clusterShare: i18n.percent(shareOfCluster),
      cluster: shownName(cluster.name, i18n),
    }),
    otherMeaning: otherMeaningOf(namespace),
    why: (metric) => explainUnknown.efficiency(metric, cluster, namespace),
  };
}

/** The named remainder that makes a level add up: of a cluster, to none of its namespaces; of Kubernetes, to none of the clusters. */
function restWords(kind: 'notAttributed' | 'unassigned', { i18n }: ClusterTableView): RowWords {
  const help = i18n.t(`clusters.${kind}Help`);
  return { name: i18n.t(`clusters.${kind}`), caption: help, title: help, kind, why: () => i18n.t('unknown.notReported') };
}

/** Of a cluster that should have reported and did not: what is known of why. */
function missingReason({ reason, lastImportAt, removedAt }: MissingCluster, { i18n }: ClusterTableView): string {
  const why = reason === null ? i18n.t('clusters.missing') : i18n.t('clusters.missingReason', { reason: cleanName(reason) });
  if (removedAt !== undefined) return [why, i18n.t('clusters.missingRemoved', { date: i18n.dateTime(removedAt) })].join(' · ');
  const since = lastImportAt === null ? [] : [i18n.t('clusters.missingSince', { date: i18n.dateTime(lastImportAt) })];
  return [why, ...since].join(' · ');
}

/** Of the last row: what the rows add up to, and of what while a search hides some. `kubernetes`: all of it, which is more then. */
export function totalWords({ amount, efficiency }: ClusterTotal, kubernetes: number | null, view: ClusterTableView): RowWords {
  const { i18n, changes, explainUnknown, otherMeaning } = view;
  if (efficiency === null) {
    return {
      name: i18n.t('clusters.shown', { amount: i18n.money(amount), total: i18n.money(kubernetes) }),
      title: i18n.t('clusters.shownHelp'),
      kind: 'shown',
      otherMeaning,
      why: () => i18n.t('clusters.gapSelection'),
    };
  }
  return {
    name: i18n.t('clusters.total'),
    change: changes?.kubernetes,
    otherMeaning,
    why: (metric) => explainUnknown.efficiency(metric, null),
  };
}
