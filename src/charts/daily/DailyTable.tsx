import { Box, TableCell, TableHead, TableRow } from '@mui/material';
import { foldSeries, MOST_COLUMNS, type DayTable } from '../../domain/tables/dayTable.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { seriesName } from './seriesName.js';

export interface DailyTableProps {
  table: DayTable;
  label: string;
}

/** Every day with the cost of every cluster, of very many the largest and the others as one. Plain cells with one style sheet: a year of them is thousands. */
export function DailyTable({ table, label }: DailyTableProps) {
  const { currency, date, dateRange, money, t } = useI18n();
  const { series, days, previous } = foldSeries(table, currency, MOST_COLUMNS);
  return (
    <Box role="group" aria-label={label} tabIndex={0} sx={SCROLLED}>
      <table aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{t('charts.columnDay')}</TableCell>
            {series.map((one) => (
              <TableCell key={one.key} scope="col">
                {seriesName(one, { t })}
                {one.isOutsideTotal && ` (${t('charts.outsideTotal')})`}
              </TableCell>
            ))}
            <TableCell scope="col">{t('charts.total')}</TableCell>
            {previous !== null && <TableCell scope="col">{t('charts.previousPeriod', { dates: dateRange(previous.period) })}</TableCell>}
          </TableRow>
        </TableHead>
        <tbody>
          {days.map((day, place) => (
            <tr key={day.date.getTime()}>
              <th scope="row">{day.isComplete ? date(day.date) : t('charts.dailyIncompleteDay', { day: date(day.date) })}</th>
              {series.map(({ key, amounts }) => (
                <td key={key}>{money(amounts[place] ?? null)}</td>
              ))}
              <td className="total">{money(day.total)}</td>
              {previous !== null && <td>{money(previous.days[place]?.total ?? null)}</td>}
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
  '& th': { textAlign: 'start' },
  '& tbody th': { fontWeight: 'inherit' },
  '& thead th': { position: 'sticky', top: 0, backgroundColor: 'background.paper', lineHeight: 1.3, verticalAlign: 'bottom' },
  '& thead th:not(:first-of-type)': { textAlign: 'end', minWidth: 96, maxWidth: 180, overflowWrap: 'anywhere' },
  '& th:first-of-type': { position: 'sticky', insetInlineStart: 0, backgroundColor: 'background.paper', whiteSpace: 'nowrap' },
  '& thead th:first-of-type': { zIndex: 1 },
  '& .total': { fontWeight: 600 },
  '@media print': { maxHeight: 'none', overflow: 'visible' },
} as const;
