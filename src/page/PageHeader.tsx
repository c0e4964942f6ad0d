import { Box, Typography } from '@mui/material';
import { ExportMenu } from '../components/ExportMenu.js';
import { PeriodPicker } from '../components/PeriodPicker.js';
import { RefreshStatus } from '../components/RefreshStatus.js';
import { useI18n } from '../i18n/I18nProvider.js';
import type { Exports } from './useExports.js';
import type { ExpensesModel } from './useExpensesView.js';

export interface PageHeaderProps {
  model: ExpensesModel;
  title: string;
  /** Level of the title: h1 on a page of its own, h2 inside a host's. */
  level: 'h1' | 'h2';
  exports: Exports;
}

/** What is shown for when: title, period in UTC, currency, and how old the figures are. It stays while they load or fail. */
export function PageHeader({ model, title, level, exports }: PageHeaderProps) {
  const { state, period, setPeriod, now } = model;
  const { t, currency } = useI18n();
  const failure = state.status === 'ready' ? state.failure : null;
  const failureTitle = failure && failure.kind !== 'noCloudAccounts' ? t(`state.error.${failure.kind}.title`) : null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1.5 }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography variant={level === 'h1' ? 'h6' : 'subtitle1'} component={level} sx={{ fontWeight: 600, lineHeight: 1.3 }}>
          {title}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center', minHeight: 30 }}>
          <Typography variant="caption" sx={{ color: 'text.secondary' }} data-test-id="k8s-currency">
            {t('page.currency', { currency })}
          </Typography>
          {state.status === 'ready' && (
            <RefreshStatus
              fetchedAt={state.fetchedAt}
              now={now}
              isFetching={state.isFetching}
              failure={failureTitle === null ? null : { message: failureTitle }}
              waiting={state.waiting && { since: new Date(state.waiting.since), hasGivenUp: state.waiting.hasGivenUp }}
              onRefresh={state.refresh}
            />
          )}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <PeriodPicker period={period} now={now} onChange={setPeriod} />
        {exports.items.length > 0 && <ExportMenu items={exports.items} />}
        {exports.hasFailed && (
          <Typography role="alert" variant="caption" sx={{ color: 'error.main' }}>
            {t('export.failed')}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
