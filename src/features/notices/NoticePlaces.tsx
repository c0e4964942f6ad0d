import { Box } from '@mui/material';
import { Fragment } from 'react';
import type { DataNotice } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { noticePlace, noticeSeen } from '../../i18n/words/noticeText.js';
import type { NoticeGroup } from '../../domain/notices/groupNotices.js';
import { TextButton } from '../../ui/TextButton.js';

const NAMED = 3;
/** A broken producer can send thousands of unreadable values; nobody reads past these. */
const LISTED = 100;

/** Of a namespace where the notice is about one. */
export type SelectPlace = (clusterId: string, namespace?: string) => void;

export interface NoticeFiguresProps {
  /** Of the element that lists the figures. */
  listId: string;
  notices: NoticeGroup;
  onSelectCluster?: SelectPlace;
  shownClusters?: ReadonlySet<string>;
}

export interface NoticePlacesProps extends NoticeFiguresProps {
  /** Whether the figures of each place are listed. */
  isOpen: boolean;
  /** Left out: they are not to be opened or closed. */
  onToggle?: (() => void) | undefined;
}

/** Where a cause was found: the first three by name, and a button for all of them with their figures. */
export function NoticePlaces({ notices, onSelectCluster, shownClusters, isOpen, listId, onToggle }: NoticePlacesProps) {
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
            <Place notice={notice} onSelectCluster={onSelectCluster} shownClusters={shownClusters} />
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

/** Every place of one cause with the numbers it was seen by. */
export function NoticeFigures({ listId, notices, onSelectCluster, shownClusters }: NoticeFiguresProps) {
  const i18n = useI18n();
  return (
    <Box component="ul" id={listId} sx={{ listStyle: 'none', p: 0, m: 0, mt: 0.5, fontVariantNumeric: 'tabular-nums' }}>
      {notices.slice(0, LISTED).map((notice, index) => (
        <li key={index}>
          <Place notice={notice} onSelectCluster={onSelectCluster} shownClusters={shownClusters} /> {noticeSeen(notice, i18n)}
        </li>
      ))}
      {notices.length > LISTED && <li>{i18n.t('notice.rest', { count: notices.length - LISTED })}</li>}
    </Box>
  );
}

type PlaceProps = { notice: DataNotice } & Pick<NoticeFiguresProps, 'onSelectCluster' | 'shownClusters'>;

/** The name of the place a notice is about; a button where it can be shown, nothing where it has none. */
function Place({ notice, onSelectCluster, shownClusters }: PlaceProps) {
  const name = noticePlace(notice, useI18n());
  const { clusterId, namespace } = notice;
  if (name === null) return null;
  const isShown = clusterId !== undefined && (shownClusters?.has(clusterId) ?? true);
  if (!isShown || onSelectCluster === undefined) return <span>{name}</span>;
  return <TextButton onClick={() => onSelectCluster(clusterId, ...(namespace === undefined ? [] : [namespace]))}>{name}</TextButton>;
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
