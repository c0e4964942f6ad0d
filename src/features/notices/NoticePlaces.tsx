import { Fragment } from 'react';
import type { DataNotice } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { noticePlace } from '../../i18n/words/noticeTitle.js';
import type { NoticeGroup } from '../../domain/notices/groupNotices.js';
import { NoticePlace, type PlaceLinks } from './NoticePlace.js';
import { TextButton } from '../../ui/TextButton.js';

const NAMED = 3;

export interface NoticePlacesProps extends PlaceLinks {
  notices: NoticeGroup;
  /** Of the element that lists the figures of each place. */
  listId: string;
  /** Whether they are listed. */
  isOpen: boolean;
  /** Left out: they are not to be opened or closed. */
  onToggle?: (() => void) | undefined;
}

/** Where a cause was found: the first three by name, and a button for all of them with their figures. */
export function NoticePlaces({ notices, isOpen, listId, onToggle, ...links }: NoticePlacesProps) {
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
            <NoticePlace notice={notice} {...links} />
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
