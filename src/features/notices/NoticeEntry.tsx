import { Alert, Box, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useI18n } from '../../i18n/I18nProvider.js';
import { noticeRoom } from '../../i18n/words/noticeRoom.js';
import { noticeTitle } from '../../i18n/words/noticeTitle.js';
import { LazyPanel } from '../../ui/LazyPanel.js';
import type { LazyPart } from '../../ui/lazyPart.js';
import type { NoticeExplanationProps } from './NoticeExplanation.js';
import type { NoticeGroup } from '../../domain/notices/groupNotices.js';
import { ErrorIcon, InfoIcon, WarningIcon } from '../../ui/icons.js';
import type { PlaceLinks } from './NoticePlace.js';
import { NoticePlaces } from './NoticePlaces.js';
import { quietText } from '../../theme/quietText.js';

export interface NoticeEntryProps extends PlaceLinks {
  /** Comes a little later than the title. */
  explanation: LazyPart<NoticeExplanationProps>;
  /** All notices of one cause. */
  notices: NoticeGroup;
  /** Lists every place with its figures, and offers nothing to unfold: for print. */
  renderAll: boolean;
}

/** One cause: what happened and where, why it matters, what to do. Mere notes are grey and without a box. */
export function NoticeEntry({ notices, explanation, renderAll, ...links }: NoticeEntryProps) {
  const i18n = useI18n();
  const listId = useId();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isOpen = isUnfolded || (renderAll && notices.length > 1);
  const { code, severity } = notices[0];
  const heading = i18n.t('page.labelled', { label: i18n.t('notice.severity', { severity }), value: noticeTitle(notices, i18n) });
  const places = { notices, listId, isOpen, ...links };
  const where = <NoticePlaces {...places} onToggle={renderAll ? undefined : () => setIsUnfolded(!isUnfolded)} />;
  const why = (
    <LazyPanel part={explanation} placeholder={<Room notices={notices} />} resetKeys={[notices]} renderFailed={() => null}>
      {(NoticeExplanation) => <NoticeExplanation {...places} />}
    </LazyPanel>
  );

  if (severity === 'info') {
    return (
      <Box component="li" data-test-id={`k8s-notice-${code}`} sx={QUIET}>
        <InfoIcon sx={{ fontSize: 16, mt: '2px', flex: 'none' }} />
        <Typography variant="caption" component="div" dir={i18n.wordsDirection} sx={TEXT}>
          <strong>{heading}.</strong> {where} {why}
        </Typography>
      </Box>
    );
  }
  const Icon = severity === 'error' ? ErrorIcon : WarningIcon;
  return (
    <Box component="li" data-test-id={`k8s-notice-${code}`}>
      <Alert severity={severity} icon={<Icon fontSize="inherit" />} role="presentation" sx={BOX}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5 }}>
          <Typography variant="body2" component="strong" sx={{ fontWeight: 600 }}>
            {heading}
          </Typography>
          <Typography variant="caption" component="div" dir={i18n.wordsDirection} sx={TEXT}>
            {where}
          </Typography>
        </Box>
        <Typography variant="caption" component="div" dir={i18n.wordsDirection} sx={TEXT}>
          {why}
        </Typography>
      </Alert>
    </Box>
  );
}

function Room({ notices }: { notices: NoticeGroup }) {
  return (
    <span aria-hidden="true" style={{ visibility: 'hidden' }}>
      {noticeRoom(notices)}
    </span>
  );
}

const TEXT = { lineHeight: 1.6, minWidth: 0, overflowWrap: 'anywhere', '&[dir]': { textAlign: 'end' } };

const QUIET = { display: 'flex', gap: 1.25, px: 2, color: quietText };

const BOX = {
  py: 0,
  '& .MuiAlert-icon': { py: 1, mr: 0, marginInlineEnd: 1.25, fontSize: 20 },
  '& .MuiAlert-message': { py: 0.75, minWidth: 0, flex: 1 },
};
