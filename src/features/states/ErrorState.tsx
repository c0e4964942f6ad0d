import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { byteSize } from '../../i18n/formats/byteSize.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { CloudIcon, ErrorIcon, LockIcon, RefreshIcon, SearchIcon, WarningIcon } from '../../ui/icons.js';
import { StateMessage } from '../../ui/StateMessage.js';
import { quietText } from '../../theme/quietText.js';

/** Why there are no figures. `cutOff`: the answer began and ended too early. */
export type ErrorKind = 'unauthorized' | 'forbidden' | 'notFound' | 'rejected' | 'unavailable' | 'notExpensesData' | 'cutOff';

export interface ErrorStateProps {
  kind: ErrorKind;
  /** HTTP status; null: there was no answer. */
  status?: number | null;
  /** The server's own words. */
  reason?: string | null;
  /** First characters of an answer that could not be used. */
  detail?: string | null;
  /** How much came of an answer that was cut off; null: not known. */
  cameBytes?: number | null;
  /** Leads to where the user signs in. Without it there is no such button. */
  onSignIn?: () => void;
  /** Offers another try: quietly where only something outside of the page can change the answer. Without it there is no button. */
  onRetry?: () => void;
  isRetrying?: boolean;
  /** Milliseconds until the next try that happens by itself. */
  nextTryInMs?: number | null;
  /** Milliseconds the server asks to be left alone, where nothing is tried by itself. */
  pauseMs?: number | null;
  /** Inside one panel, not instead of the page. */
  compact?: boolean;
}

const REFUSALS: readonly ErrorKind[] = ['unauthorized', 'forbidden', 'notFound'];

const ICONS: Record<ErrorKind, ReactNode> = {
  unauthorized: <LockIcon />,
  forbidden: <LockIcon />,
  notFound: <SearchIcon />,
  rejected: <WarningIcon />,
  unavailable: <CloudIcon />,
  notExpensesData: <ErrorIcon />,
  cutOff: <ErrorIcon />,
};

/** Why there are no figures: what the server said, what that means and what can be done. */
export function ErrorState({
  kind,
  status = null,
  reason = null,
  detail = null,
  cameBytes = null,
  onSignIn,
  onRetry,
  isRetrying = false,
  nextTryInMs = null,
  pauseMs = null,
  compact,
}: ErrorStateProps) {
  const { t, duration, locale } = useI18n();
  const hint =
    nextTryInMs !== null
      ? t('state.error.nextTry', { duration: duration(nextTryInMs) })
      : pauseMs !== null && t('state.error.pause', { duration: duration(pauseMs) });
  const actions = (onSignIn !== undefined || onRetry !== undefined || hint !== false) && (
    <>
      {onSignIn !== undefined && (
        <Button variant="contained" size="small" disableElevation onClick={onSignIn}>
          {t('state.error.unauthorized.action')}
        </Button>
      )}
      {onRetry !== undefined && (
        // Not `disabled`: the focus stays where it was pressed.
        <Button
          variant={REFUSALS.includes(kind) ? 'text' : 'outlined'}
          size="small"
          startIcon={<RefreshIcon />}
          aria-disabled={isRetrying || undefined}
          onClick={isRetrying ? undefined : onRetry}
          sx={{ '&[aria-disabled]': { opacity: 0.6, cursor: 'default' } }}
        >
          {t(isRetrying ? 'state.retrying' : 'state.retry')}
        </Button>
      )}
      {hint !== false && !isRetrying && (
        // It counts down: not read out at every step.
        <Typography variant="caption" aria-live="off" sx={{ color: quietText }}>
          {hint}
        </Typography>
      )}
    </>
  );
  return (
    <StateMessage
      icon={ICONS[kind]}
      title={t(`state.error.${kind}.title`, { what: whatFailed(status) })}
      actions={actions === false ? undefined : actions}
      compact={compact}
      role="alert"
      testId={`k8s-error-${kind}`}
    >
      {t(`state.error.${kind}.text`, { what: whatFailed(status) })}
      {cameBytes !== null && ` ${t('state.error.cutOff.came', { size: byteSize(locale, cameBytes) })}`}
      {reason !== null && reason !== '' && <Box sx={{ mt: 1, color: 'text.primary' }}>{reason}</Box>}
      {detail !== null && detail !== '' && (
        <Box component="pre" sx={CODE}>
          <code>{detail}</code>
        </Box>
      )}
      {status !== null && <Box sx={{ mt: 1, typography: 'caption' }}>{t('state.error.status', { status: String(status) })}</Box>}
    </StateMessage>
  );
}

const CODE = {
  m: 0,
  mt: 1,
  px: 1.5,
  py: 1,
  maxHeight: 120,
  overflow: 'hidden',
  textAlign: 'start',
  fontSize: '0.75rem',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  color: 'text.primary',
  backgroundColor: 'action.hover',
  borderRadius: 1,
};

/** What of a server that gives no figures is the case, by the HTTP status: for the words of `unavailable`. Null: there was no answer. */
export function whatFailed(status: number | null): 'tooMany' | 'unreached' | 'failed' {
  if (status === 429) return 'tooMany';
  return status === null ? 'unreached' : 'failed';
}
