import { Box, Button, Stack } from '@mui/material';
import { useId, useState } from 'react';
import type { DataNotice } from '../../domain/types.js';
import { useI18n, useLandmarkName } from '../../i18n/I18nProvider.js';
import { decisiveCauses, rankNotices, type WeighedCosts } from '../../domain/notices/rankNotices.js';
import { causeOf, groupNotices } from '../../domain/notices/groupNotices.js';
import { ChevronDownIcon, ChevronUpIcon } from '../../ui/icons.js';
import type { LazyPart } from '../../ui/lazyPart.js';
import { NoticeEntry } from './NoticeEntry.js';
import type { NoticeExplanationProps } from './NoticeExplanation.js';
import type { PlaceLinks } from './NoticePlace.js';
import { VISUALLY_HIDDEN } from '../../ui/VisuallyHidden.js';
import { quietText } from '../../theme/quietText.js';

const UNFOLDED = 3;

export interface NoticeListProps extends PlaceLinks {
  /** Why each matters, and what to do. */
  explanation: LazyPart<NoticeExplanationProps>;
  notices: readonly DataNotice[];
  /** Of their report; left out: notices are weighed by their severity alone. */
  costs?: WeighedCosts;
  /** Shows all of them: for print. */
  renderAll?: boolean;
}

/** What is wrong with the data, where, and what to do: one entry per cause, what matters most first. Three are unfolded, and all that decide the page. */
export function NoticeList({ notices, costs, renderAll = false, ...entry }: NoticeListProps) {
  const { t } = useI18n();
  const name = useLandmarkName(t('notice.region'));
  const listId = useId();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const groups = groupNotices(rankNotices(notices, costs));
  const decisive = costs === undefined ? 0 : decisiveCauses(notices, costs).size;
  const unfolded = Math.max(UNFOLDED, decisive);
  const shown = isUnfolded || renderAll ? groups : groups.slice(0, unfolded);
  const count = (severity: DataNotice['severity']): number => groups.filter(([first]) => first.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  const both = errors > 0 && warnings > 0 ? 'yes' : errors > 0 ? 'errors' : 'warnings';

  return (
    // Without entries it takes no room, nor the gap beside it.
    <Box component="section" aria-label={name} data-test-id="k8s-notices" sx={groups.length === 0 ? { position: 'absolute' } : undefined}>
      {/* Spoken when the counts change, not at first: the entries themselves are read where they stand. */}
      <div role="status" style={VISUALLY_HIDDEN}>
        {errors + warnings > 0 && t('notice.summary', { both, errors, warnings })}
      </div>
      {groups.length > 0 && (
        <Stack component="ul" id={listId} sx={{ listStyle: 'none', p: 0, m: 0, gap: 1 }}>
          {shown.map((group) => (
            <NoticeEntry key={causeOf(group[0])} notices={group} renderAll={renderAll} {...entry} />
          ))}
        </Stack>
      )}
      {groups.length > unfolded && !renderAll && (
        <Button
          size="small"
          color="inherit"
          startIcon={isUnfolded ? <ChevronUpIcon /> : <ChevronDownIcon />}
          aria-expanded={isUnfolded}
          aria-controls={listId}
          onClick={() => setIsUnfolded(!isUnfolded)}
          sx={{ mt: 0.5, color: quietText }}
          data-test-id="k8s-notices-more"
        >
          {isUnfolded ? t('notice.fewer') : t('notice.more', { count: groups.length - unfolded })}
        </Button>
      )}
    </Box>
  );
}
