import { Alert, Box, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useI18n } from '../../i18n/I18nProvider.js';
import { noticeText } from '../../i18n/words/noticeText.js';
import type { NoticeGroup } from '../../domain/notices/groupNotices.js';
import { ErrorIcon, InfoIcon, WarningIcon } from '../../ui/icons.js';
import { NoticeFigures, NoticePlaces, type SelectPlace } from './NoticePlaces.js';

export interface NoticeEntryProps {
  /** All notices of one cause. */
  notices: NoticeGroup;
  onSelectCluster?: SelectPlace;
  shownClusters?: ReadonlySet<string>;
  /** Lists every place with its figures, and offers nothing to unfold: for print. */
  renderAll: boolean;
}

/** One cause: what happened and where, why it matters, what to do. Mere notes are grey and without a box. */
export function NoticeEntry({ notices, onSelectCluster, shownClusters, renderAll }: NoticeEntryProps) {
  const i18n = useI18n();
  const listId = useId();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isOpen = isUnfolded || (renderAll && notices.length > 1);
  const { code, severity } = notices[0];
  const { title, detail, action } = noticeText(notices, i18n);
  const heading = i18n.t('page.labelled', { label: i18n.t('notice.severity', { severity }), value: title });
  const places = { notices, onSelectCluster, shownClusters, listId };
  const where = <NoticePlaces {...places} isOpen={isOpen} onToggle={renderAll ? undefined : () => setIsUnfolded(!isUnfolded)} />;
  const figures = isOpen && <NoticeFigures {...places} />;

  if (severity === 'info') {
    return (
      <Box component="li" data-test-id={`k8s-notice-${code}`} sx={QUIET}>
        <InfoIcon sx={{ fontSize: 16, mt: '2px', flex: 'none' }} />
        <Typography variant="caption" component="div" dir={i18n.wordsDirection} sx={TEXT}>
          <strong>{heading}.</strong> {where} {detail} {action}
          {figures}
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
          {detail} {action}
          {figures}
        </Typography>
      </Alert>
    </Box>
  );
}

const TEXT = { lineHeight: 1.6, minWidth: 0, overflowWrap: 'anywhere', '&[dir]': { textAlign: 'end' } };

const QUIET = { display: 'flex', gap: 1.25, px: 2, color: 'text.secondary' };

const BOX = {
  py: 0,
  '& .MuiAlert-icon': { py: 1, mr: 0, marginInlineEnd: 1.25, fontSize: 20 },
  '& .MuiAlert-message': { py: 0.75, minWidth: 0, flex: 1 },
};
