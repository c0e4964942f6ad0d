import type { DataNotice } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { noticePlace } from '../../i18n/words/noticeTitle.js';
import { TextButton } from '../../ui/TextButton.js';

/** Of a namespace where the notice is about one. */
export type SelectPlace = (clusterId: string, namespace?: string) => void;

/** Where the places that notices are about can be shown. */
export interface PlaceLinks {
  /** A place was chosen. Left out: names are plain text. */
  onSelectCluster?: SelectPlace | undefined;
  /** Clusters that can be shown; the names of others are plain text. Left out: all can. */
  shownClusters?: ReadonlySet<string> | undefined;
}

/** The name of the place a notice is about; a button where it can be shown, nothing where it has none. */
export function NoticePlace({ notice, onSelectCluster, shownClusters }: PlaceLinks & { notice: DataNotice }) {
  const name = noticePlace(notice, useI18n());
  const { clusterId, namespace } = notice;
  if (name === null) return null;
  const isShown = clusterId !== undefined && (shownClusters?.has(clusterId) ?? true);
  if (!isShown || onSelectCluster === undefined) return <span>{name}</span>;
  return <TextButton onClick={() => onSelectCluster(clusterId, ...(namespace === undefined ? [] : [namespace]))}>{name}</TextButton>;
}
