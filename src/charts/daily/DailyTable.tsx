import { Box } from '@mui/material';
import type { DailyCosts } from '../../domain/dailyCosts.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { clusterNames } from './dailyStack.js';

export interface DailyTableProps {
  /** Rounded. */
  daily: DailyCosts;
  label: string;
  outsideTotal?: ReadonlySet<string>;
}

/** Every day with the cost of every cluster. Plain cells with one style sheet: a year of them is thousands. */
export function DailyTable({ daily: { days, clusters }, label, outsideTotal }: DailyTableProps) {
  const { date, money, t } = useI18n();
  return (
    <Box role="group" aria-label={label} tabIndex={0} sx={SCROLLED}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('charts.columnDay')}</th>
            {clusterNames(clusters).map((name, index) => (
              <th key={name} scope="col">
                {name}
                {outsideTotal?.has(clusters[index]?.id ?? '') === true && ` (${t('charts.outsideTotal')})`}
              </th>
            ))}
            <th scope="col">{t('charts.total')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.date.getTime()}>
              <th scope="row">{day.isComplete ? date(day.date) : t('charts.dailyIncompleteDay', { day: date(day.date) })}</th>
              {clusters.map(({ id }, index) => (
                <td key={id}>{money(day.costs[index] ?? null)}</td>
              ))}
              <td>{money(day.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

const SCROLLED = {
  mt: 1,
  maxHeight: 400,
  overflow: 'auto',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
  '& table': { borderCollapse: 'separate', borderSpacing: 0, width: '100%', typography: 'body2' },
  '& th, & td': { px: 1, py: 0.5, borderBottom: 1, borderColor: 'divider', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  '& td': { whiteSpace: 'nowrap' },
  '& th': { fontWeight: 'inherit', textAlign: 'start' },
  '& thead th': { position: 'sticky', top: 0, backgroundColor: 'background.paper', color: 'text.secondary', verticalAlign: 'bottom' },
  '& thead th:not(:first-of-type)': { textAlign: 'end', minWidth: 96, maxWidth: 180, overflowWrap: 'anywhere' },
  '& th:first-of-type': { position: 'sticky', insetInlineStart: 0, backgroundColor: 'background.paper', whiteSpace: 'nowrap' },
  '& thead th:first-of-type': { zIndex: 1 },
  '& td:last-of-type': { fontWeight: 600 },
  '@media print': { maxHeight: 'none', overflow: 'visible' },
} as const;
