import { Button, Paper } from '@mui/material';
import { useI18nOrEnglish } from '../i18n/I18nProvider.js';
import { ErrorIcon, RefreshIcon } from './icons.js';
import { StateMessage } from './StateMessage.js';

export interface PanelFailedProps {
  onRetry: () => void;
}

/** Stands in for a panel that could not be drawn. */
export function PanelFailed({ onRetry }: PanelFailedProps) {
  const { t } = useI18nOrEnglish();
  return (
    <Paper variant="outlined" sx={{ px: 2, py: 1 }}>
      <StateMessage
        icon={<ErrorIcon />}
        title={t('state.panelFailed.title')}
        actions={
          <Button variant="outlined" size="small" startIcon={<RefreshIcon />} onClick={onRetry}>
            {t('state.retry')}
          </Button>
        }
        compact
        role="alert"
        testId="k8s-panel-failed"
      >
        {t('state.panelFailed.text')}
      </StateMessage>
    </Paper>
  );
}
