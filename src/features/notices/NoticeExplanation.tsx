import { Box } from '@mui/material';
import type { NoticeGroup } from '../../domain/notices/groupNotices.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { noticeSeen, noticeText } from '../../i18n/words/noticeText.js';
import { NoticePlace, type PlaceLinks } from './NoticePlace.js';

/** A broken producer can send thousands of unreadable values; nobody reads past these. */
const LISTED = 100;

export interface NoticeExplanationProps extends PlaceLinks {
  notices: NoticeGroup;
  /** Of the element that lists the figures of each place. */
  listId: string;
  /** Whether they are listed. */
  isOpen: boolean;
}

/** Why a cause matters and what to do; every place of it with the numbers it was seen by, where these are listed. */
export function NoticeExplanation({ notices, listId, isOpen, ...links }: NoticeExplanationProps) {
  const i18n = useI18n();
  const { detail, action } = noticeText(notices, i18n);
  return (
    <>
      {detail} {action}
      {isOpen && (
        <Box component="ul" id={listId} sx={{ listStyle: 'none', p: 0, m: 0, mt: 0.5, fontVariantNumeric: 'tabular-nums' }}>
          {notices.slice(0, LISTED).map((notice, index) => (
            <li key={index}>
              <NoticePlace notice={notice} {...links} /> {noticeSeen(notice, i18n)}
            </li>
          ))}
          {notices.length > LISTED && <li>{i18n.t('notice.rest', { count: notices.length - LISTED })}</li>}
        </Box>
      )}
    </>
  );
}
