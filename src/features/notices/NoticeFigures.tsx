import { Box } from '@mui/material';
import { useI18n } from '../../i18n/I18nProvider.js';
import { noticeSeen } from '../../i18n/words/noticeText.js';
import type { NoticeGroup } from '../../domain/notices/groupNotices.js';
import { NoticePlace } from './NoticePlace.js';

/** A broken producer can send thousands of unreadable values; nobody reads past these. */
const LISTED = 100;

export interface NoticeFiguresProps {
  id: string;
  notices: NoticeGroup;
  onSelectCluster?: (clusterId: string) => void;
}

/** Every place of one cause with the numbers it was seen by. */
export function NoticeFigures({ id, notices, onSelectCluster }: NoticeFiguresProps) {
  const i18n = useI18n();
  return (
    <Box component="ul" id={id} sx={{ listStyle: 'none', p: 0, m: 0, mt: 0.5, fontVariantNumeric: 'tabular-nums' }}>
      {notices.slice(0, LISTED).map((notice, index) => (
        <li key={index}>
          <NoticePlace notice={notice} onSelectCluster={onSelectCluster} /> {noticeSeen(notice, i18n)}
        </li>
      ))}
      {notices.length > LISTED && <li>{i18n.t('notice.rest', { count: notices.length - LISTED })}</li>}
    </Box>
  );
}
