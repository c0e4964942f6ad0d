import { Box, Typography } from '@mui/material';
import type { ExpensesFilters } from '../../domain/expensesFilters.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import type { ChargePeriod } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { filterTexts } from '../../i18n/words/filterTexts.js';

export interface PrintedHeadProps {
  /** Null: it stands above already. */
  title?: string | null;
  organizationId: string;
  period: ChargePeriod;
  filters?: ExpensesFilters | undefined;
  /** Null: there are no figures. */
  report: DecidedReport | null;
  /** When the figures came. */
  fetchedAt: Date | null;
}

/** On paper alone: of whom the figures are, of when, of what alone, and when they came. */
export function PrintedHead({ title = null, organizationId, period, filters = {}, report, fetchedAt }: PrintedHeadProps) {
  const i18n = useI18n();
  const { t, dateRange, dateTime } = i18n;
  const lines = [
    [t('export.organization'), organizationId],
    [t('export.period'), dateRange(period)],
    ...filterTexts(filters, report, i18n),
    ...(fetchedAt === null ? [] : [[t('export.fetchedAt'), dateTime(fetchedAt)]]),
  ];
  return (
    <>
      {title !== null && (
        <Typography component="p" variant="h6" sx={TITLE}>
          {title}
        </Typography>
      )}
      <Box component="dl" data-test-id="k8s-printed-head" sx={LIST}>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </Box>
    </>
  );
}

const TITLE = { display: 'none', fontWeight: 600, '@media print': { display: 'block' } };

const LIST = {
  display: 'none',
  m: 0,
  typography: 'caption',
  '@media print': { display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 },
  '& dd': { m: 0, fontWeight: 600, overflowWrap: 'anywhere' },
};
