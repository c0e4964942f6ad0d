import type { DataNotice } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { noticePlace } from '../../i18n/words/noticeText.js';
import { TextButton } from '../../ui/TextButton.js';

export interface NoticePlaceProps {
  notice: DataNotice;
  onSelectCluster?: (clusterId: string) => void;
}

/** The name of the place a notice is about; a button where its cluster can be chosen, nothing where it has none. */
export function NoticePlace({ notice, onSelectCluster }: NoticePlaceProps) {
  const name = noticePlace(notice, useI18n());
  const { clusterId } = notice;
  if (name === null) return null;
  if (clusterId === undefined || onSelectCluster === undefined) return <span>{name}</span>;
  return <TextButton onClick={() => onSelectCluster(clusterId)}>{name}</TextButton>;
}
