import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import type { ChargePeriod } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { CalendarIcon, CloudIcon, ClusterIcon } from '../../ui/icons.js';
import { StateMessage } from '../../ui/StateMessage.js';

export type EmptyStateProps = { compact?: boolean } & (
  | { kind: 'noAccounts' }
  | {
      kind: 'noKubernetes';
      /** Leads to where a cluster is connected. Without it there is no button. */
      onConnect?: () => void;
    }
  | {
      kind: 'nothingInPeriod';
      period: ChargePeriod;
      /** Offers the last 30 days instead. Without it there is no button. */
      onShowLast30Days?: () => void;
    }
);

const ICONS: Record<EmptyStateProps['kind'], ReactNode> = {
  noAccounts: <CloudIcon />,
  noKubernetes: <ClusterIcon />,
  nothingInPeriod: <CalendarIcon />,
};

/** There is nothing to show, and that is no error: why, and the way on. */
export function EmptyState(props: EmptyStateProps) {
  const { t, dateRange } = useI18n();
  const { kind, compact } = props;
  const wayOn = wayOnOf(props);
  return (
    <StateMessage
      icon={ICONS[kind]}
      title={t(`state.${kind}.title`)}
      actions={
        wayOn?.onClick !== undefined && (
          <Button variant={wayOn.variant} size="small" disableElevation onClick={wayOn.onClick}>
            {t(wayOn.text)}
          </Button>
        )
      }
      compact={compact}
      testId={`k8s-empty-${kind}`}
    >
      {t(`state.${kind}.text`, kind === 'nothingInPeriod' ? { period: dateRange(props.period) } : {})}
    </StateMessage>
  );
}

function wayOnOf(props: EmptyStateProps) {
  switch (props.kind) {
    case 'noAccounts':
      return null;
    case 'noKubernetes':
      return { variant: 'contained', text: 'state.noKubernetes.action', onClick: props.onConnect } as const;
    case 'nothingInPeriod':
      return { variant: 'outlined', text: 'state.nothingInPeriod.action', onClick: props.onShowLast30Days } as const;
  }
}
