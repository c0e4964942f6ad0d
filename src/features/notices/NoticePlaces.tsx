import { Fragment } from 'react';
import type { DataNotice } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { noticePlace } from '../../i18n/words/noticeText.js';
import type { NoticeGroup } from '../../domain/notices/groupNotices.js';
import { NoticePlace } from './NoticePlace.js';
import { TextButton } from '../../ui/TextButton.js';

const NAMED = 3;

export interface NoticePlacesProps {
  notices: NoticeGroup;
  onSelectCluster?: (clusterId: string) => void;
  /** Whether the figures of each place are listed, in the element of this id. */
  isOpen: boolean;
  listId: string;
  /** Left out: they are not to be opened or closed. */
  onToggle?: (() => void) | undefined;
}

/** Where a cause was found: the first three by name, and a button for all of them with their figures. */
export function NoticePlaces({ notices, onSelectCluster, isOpen, listId, onToggle }: NoticePlacesProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const places = differentPlaces(notices, i18n);
  const named = places.slice(0, NAMED);
  const hidden = places.length - named.length;
  const closed = hidden > 0 ? t('notice.andMore', { count: hidden }) : t('notice.showFigures');

  return (
    <>
      {!isOpen &&
        named.map((notice, index) => (
          <Fragment key={index}>
            {index > 0 && ', '}
            <NoticePlace notice={notice} onSelectCluster={onSelectCluster} />
          </Fragment>
        ))}
      {notices.length > 1 && onToggle && (
        <>
          {' '}
          <TextButton isExpanded={isOpen} controls={listId} onClick={onToggle}>
            {isOpen ? t('notice.hideFigures') : closed}
          </TextButton>
        </>
      )}
    </>
  );
}

/** One notice of each place: a cluster may have many values that could not be read. */
function differentPlaces(notices: NoticeGroup, i18n: I18n): DataNotice[] {
  const byPlace = new Map<string, DataNotice>();
  for (const notice of notices) {
    const place = noticePlace(notice, i18n);
    const key = `${notice.clusterId ?? ''} ${place ?? ''}`;
    if (place !== null && !byPlace.has(key)) byPlace.set(key, notice);
  }
  return [...byPlace.values()];
}
