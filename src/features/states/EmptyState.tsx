import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import type { ChargePeriod } from '../../domain/types.js';
import { periodName } from '../../i18n/formats/periodName.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { CalendarIcon, CloudIcon } from '../../ui/icons.js';
import { ClusterIcon } from '../../ui/laterIcons.js';
import { StateMessage } from '../../ui/StateMessage.js';

/** What is known of costs elsewhere in time; null: nothing is. `none`: there were none in the last 365 days. */
export type CostsElsewhere = ChargePeriod | 'none' | null;

/** Why a period has no costs, where it can be told: what is filtered, no account before it was over, or no import so far. */
export type NoCostsCause = { why: 'filtered' | 'notImported' } | { why: 'notConnected'; connectedAt: Date };

export interface ConnectProps {
  kind: 'noAccounts' | 'noKubernetes';
  /** Leads to where an account, or a cluster, is connected. Without it there is no button. */
  onConnect?: (() => void) | undefined;
}

export interface EmptyPeriodProps {
  kind: 'nothingInPeriod' | 'notBegun';
  period: ChargePeriod;
  cause?: NoCostsCause | null;
  elsewhere?: CostsElsewhere;
  /** Left out: there is no way to another period. */
  onShowPeriod?: ((period: ChargePeriod) => void) | undefined;
}

export type EmptyStateProps = { compact?: boolean } & (ConnectProps | EmptyPeriodProps);

const ICONS: Record<EmptyStateProps['kind'], ReactNode> = {
  noAccounts: <CloudIcon />,
  noKubernetes: <ClusterIcon />,
  nothingInPeriod: <CalendarIcon />,
  notBegun: <CalendarIcon />,
};

/** There is nothing to show, and that is no error: why, and the way on. */
export function EmptyState({ compact, ...props }: EmptyStateProps) {
  const { t } = useI18n();
  const shared = { icon: ICONS[props.kind], title: t(`state.${props.kind}.title`), compact, testId: `k8s-empty-${props.kind}` };
  return 'period' in props ? <EmptyPeriod {...props} {...shared} /> : <NotConnected {...props} {...shared} />;
}

interface SharedProps {
  icon: ReactNode;
  title: string;
  compact: boolean | undefined;
  testId: string;
}

function NotConnected({ kind, onConnect, ...shared }: SharedProps & ConnectProps) {
  const { t } = useI18n();
  return (
    <StateMessage
      {...shared}
      actions={
        onConnect !== undefined && (
          <Button variant="contained" size="small" disableElevation onClick={onConnect}>
            {t(`state.${kind}.action`)}
          </Button>
        )
      }
    >
      {t(`state.${kind}.text`)}
    </StateMessage>
  );
}

function EmptyPeriod(props: SharedProps & EmptyPeriodProps) {
  const { kind, period, cause = null, elsewhere = null, onShowPeriod, ...shared } = props;
  const { t, date, dateRange } = useI18n();
  return (
    <StateMessage {...shared} actions={<ShowPeriod period={elsewhere === 'none' ? null : elsewhere} onShow={onShowPeriod} />}>
      {t(`state.${kind}.text`, { period: dateRange(period) })}
      {cause !== null &&
        ` ${t('state.nothingInPeriod.why', { why: cause.why, date: cause.why === 'notConnected' ? date(cause.connectedAt) : '' })}`}
      <NewestCosts elsewhere={elsewhere} none={t('state.noCostsInAYear')} text={(name) => t('state.newestCosts', { period: name })} />
    </StateMessage>
  );
}

export interface NewestCostsProps {
  elsewhere: CostsElsewhere;
  /** That there were none. */
  none: string;
  /** Where they are. */
  text: (period: string) => string;
}

/** Where the newest costs are comes later than the state, and is read out then. */
export function NewestCosts({ elsewhere, none, text }: NewestCostsProps) {
  const { locale } = useI18n();
  return (
    <Box role="status" sx={{ mt: 0.5 }}>
      {elsewhere === 'none' ? none : elsewhere !== null && text(periodName(locale, elsewhere))}
    </Box>
  );
}

export interface ShowPeriodProps {
  /** Null: there is no button. */
  period: ChargePeriod | null;
  onShow: ((period: ChargePeriod) => void) | undefined;
}

/** Leads to a period that has figures. */
export function ShowPeriod({ period, onShow }: ShowPeriodProps) {
  const { t, locale } = useI18n();
  if (period === null || onShow === undefined) return null;
  return (
    <Button variant="outlined" size="small" onClick={() => onShow(period)}>
      {t('state.showPeriod', { period: periodName(locale, period) })}
    </Button>
  );
}
