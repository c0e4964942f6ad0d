import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nProvider.js';
import { CloudIcon, ErrorIcon, LockIcon, RefreshIcon, SearchIcon, WarningIcon } from './icons.js';
import { StateMessage } from './StateMessage.js';

export type ErrorKind = 'unauthorized' | 'forbidden' | 'notFound' | 'rejected' | 'unavailable' | 'notExpensesData';

export interface ErrorStateProps {
  kind: ErrorKind;
  /** HTTP status; null: there was no answer. */
  status?: number | null;
  /** The server's own words. */
  reason?: string | null;
  /** First characters of an answer that could not be used. */
  detail?: string | null;
  /** Offers another try. Without it there is no button: a refusal stays a refusal. */
  onRetry?: () => void;
  isRetrying?: boolean;
  /** Milliseconds until the next try that happens by itself. */
  nextTryInMs?: number | null;
  /** Inside one panel, not instead of the page. */
  compact?: boolean;
}

const ICONS: Record<ErrorKind, ReactNode> = {
  unauthorized: <LockIcon />,
  forbidden: <LockIcon />,
  notFound: <SearchIcon />,
  rejected: <WarningIcon />,
  unavailable: <CloudIcon />,
  notExpensesData: <ErrorIcon />,
};

/** Why there are no figures: what the server said, what that means and what can be done. */
export function ErrorState({
  kind,
  status = null,
  reason = null,
  detail = null,
  onRetry,
  isRetrying = false,
  nextTryInMs = null,
  compact,
}: ErrorStateProps) {
  const { t, duration } = useI18n();
  const actions = (onRetry !== undefined || nextTryInMs !== null) && (
    <>
      {onRetry !== undefined && (
        // Not `disabled`: the focus stays where it was pressed.
        <Button
          variant="outlined"
          size="small"
          startIcon={<RefreshIcon />}
          aria-disabled={isRetrying || undefined}
          onClick={isRetrying ? undefined : onRetry}
          sx={{ '&[aria-disabled]': { opacity: 0.6, cursor: 'default' } }}
        >
          {t(isRetrying ? 'state.retrying' : 'state.retry')}
        </Button>
      )}
      {nextTryInMs !== null && !isRetrying && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('state.error.nextTry', { duration: duration(nextTryInMs) })}
        </Typography>
      )}
    </>
  );
  return (
    <StateMessage
      icon={ICONS[kind]}
      title={t(`state.error.${kind}.title`)}
      actions={actions === false ? undefined : actions}
      compact={compact}
      role="alert"
      testId={`k8s-error-${kind}`}
    >
      {t(`state.error.${kind}.text`)}
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
