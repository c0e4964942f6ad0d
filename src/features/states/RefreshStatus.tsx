import { Box, CircularProgress, IconButton, Typography } from '@mui/material';
import { useI18n } from '../../i18n/I18nProvider.js';
import { timeAgo } from '../../i18n/formats/timeAgo.js';
import { timeOfDay } from '../../i18n/formats/dates.js';
import { RefreshIcon, WarningIcon } from '../../ui/icons.js';
import { TextButton } from '../../ui/TextButton.js';
import { refreshTroubleText, type RefreshTroubleCause, type RefreshTroubleText } from './refreshTroubleText.js';
import { useKeptFocus } from './useKeptFocus.js';
import { quietText } from '../../theme/quietText.js';

export interface RefreshStatusProps extends RefreshTroubleCause {
  /** When the figures on the screen came. */
  fetchedAt: Date;
  isFetching: boolean;
  onRefresh?: () => void;
}

/** How old the figures on the screen are, and whether newer ones are on the way. */
export function RefreshStatus({ fetchedAt, now, isFetching, failure, waiting, onRefresh }: RefreshStatusProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const age = now.getTime() - fetchedAt.getTime();
  const fetched = { time: timeOfDay(locale, fetchedAt), ago: timeAgo(locale, age) };
  const trouble = refreshTroubleText({ now, failure, waiting }, fetched, i18n);

  return (
    <Box {...useKeptFocus()} data-test-id="k8s-refresh" sx={LINE}>
      <Trouble trouble={trouble} isRetrying={isFetching} onRetry={onRefresh} />
      {isFetching && <Typography variant="caption">{t('state.refreshing')}</Typography>}
      {!isFetching && !failure && (
        // Paper says it for good.
        <Typography variant="caption" data-print="hide">
          {t(age < 60_000 ? 'state.fetchedNow' : 'state.fetched', fetched)}
        </Typography>
      )}
      {trouble === null && onRefresh !== undefined ? (
        <IconButton
          size="small"
          color="inherit"
          title={t('state.refresh')}
          aria-label={t('state.refresh')}
          // Not `disabled`: the focus stays on it.
          aria-disabled={isFetching}
          onClick={isFetching ? undefined : onRefresh}
        >
          {isFetching ? <Spinner /> : <RefreshIcon sx={{ fontSize: 18 }} />}
        </IconButton>
      ) : (
        isFetching && <Spinner />
      )}
    </Box>
  );
}

const LINE = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', minHeight: 30, color: quietText };

function Spinner() {
  return <CircularProgress aria-hidden size={14} thickness={5} color="inherit" sx={{ m: '2px' }} />;
}

interface TroubleProps {
  /** Null: nothing is wrong. The place is kept, so that what goes wrong later is read out. */
  trouble: RefreshTroubleText | null;
  isRetrying: boolean;
  onRetry: (() => void) | undefined;
}

/** Why the figures on the screen are not the newest. Its running age is shown but never read out by itself. */
function Trouble({ trouble, isRetrying, onRetry }: TroubleProps) {
  const { t } = useI18n();
  const isWarning = trouble?.isWarning === true;
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.75, minWidth: 0, marginInlineEnd: trouble === null ? 0 : 2 }}>
      {isWarning && <WarningIcon sx={{ fontSize: 16, mt: '3px', color: 'warning.main' }} />}
      <Typography variant="caption" component="div" sx={{ color: isWarning ? 'text.primary' : quietText, overflowWrap: 'anywhere' }}>
        <span role="status">{trouble?.what}</span> {trouble?.since}{' '}
        {trouble !== null && onRetry !== undefined && (
          <TextButton isDisabled={isRetrying} onClick={onRetry}>
            {t(isWarning ? 'state.retry' : 'state.askNow')}
          </TextButton>
        )}
      </Typography>
    </Box>
  );
}
