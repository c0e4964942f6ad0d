import { Button, Paper } from '@mui/material';
import { Component, type ReactNode } from 'react';
import { useI18nOrEnglish } from '../i18n/I18nProvider.js';
import { ErrorIcon, RefreshIcon } from './icons.js';
import { sameKeys } from './sameKeys.js';
import { StateMessage } from './StateMessage.js';

export type RenderFailed = (retry: () => void) => ReactNode;

export interface PanelBoundaryProps {
  children: ReactNode;
  /** When one of these changes, what failed is tried again: other data may not fail. */
  resetKeys?: readonly unknown[];
  /** Stands in the place of what failed; default: a sheet that says so, with a button that tries again. */
  renderFailed?: RenderFailed;
}

interface PanelBoundaryState {
  hasFailed: boolean;
  resetKeys: readonly unknown[];
}

/** Keeps a fault in one panel there: the panel says so and can be tried again, the rest of the page stands. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { hasFailed: false, resetKeys: this.props.resetKeys ?? [] };

  static getDerivedStateFromError(): Partial<PanelBoundaryState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ resetKeys = [] }: PanelBoundaryProps, state: PanelBoundaryState): Partial<PanelBoundaryState> | null {
    return sameKeys(resetKeys, state.resetKeys) ? null : { hasFailed: false, resetKeys };
  }

  override render(): ReactNode {
    const { children, renderFailed = renderPanelFailed } = this.props;
    return this.state.hasFailed ? renderFailed(this.handleRetry) : children;
  }

  private readonly handleRetry = (): void => {
    this.setState({ hasFailed: false });
  };
}

export function renderPanelFailed(retry: () => void): ReactNode {
  return <PanelFailed onRetry={retry} />;
}

function PanelFailed({ onRetry }: { onRetry: () => void }) {
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
