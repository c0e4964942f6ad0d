import type { PreviousDays } from '../../domain/days/alignDays.js';
import type { DailyCost, DailyCosts } from '../../domain/days/dailyCosts.js';
import { dayTable, outsideTotal, sharedNames } from '../../domain/tables/dayTable.js';
import { aboutExport, type ExportRequest } from './aboutExport.js';
import { csvFigures } from './csvFigures.js';
import { toCsv, type CsvCell } from './toCsv.js';
import { shownName } from '../../i18n/words/shownName.js';

export interface DaysExport extends ExportRequest {
  /** Rounded. */
  days: DailyCosts;
  /** Of the compared period; null: they did not come, or are not compared. */
  previousDays: PreviousDays | null;
}

/** What Kubernetes cost by day, as the chart has it: a line for each day, a column for each cluster with its id above. */
export function daysCsv({ days, previousDays, ...request }: DaysExport): string {
  const { report, format, i18n } = request;
  const { t } = i18n;
  const isExtrapolated = report.notices.some(({ code }) => code === 'extrapolated-trend');
  const compared = isExtrapolated ? null : previousDays;
  const { series, previous } = dayTable(days, { outsideTotal: outsideTotal(report), sharedNames: sharedNames(report), previous: compared });
  const { amount, inCurrency } = csvFigures(request);
  return toCsv(
    {
      about: aboutExport(t('export.daysTitle'), request, [[t('export.clusterId'), null, ...days.clusters.map(({ id }) => id)]]),
      columns: [
        t('charts.columnDay'),
        t('export.dayState'),
        ...series.map(({ name, isOutsideTotal }) => {
          const shown = shownName(name ?? '', i18n);
          return inCurrency(isOutsideTotal ? `${shown} (${t('charts.outsideTotal')})` : shown);
        }),
        inCurrency(t('charts.total')),
        ...(previous === null ? [] : [t('export.comparedDay'), inCurrency(t('export.comparedTotal'))]),
      ],
      rows: days.days.map((day, place) => {
        const compared = previous?.days[place] ?? null;
        return [
          dateCell(day.date),
          t('export.dayStateValue', { state: stateOf(day) }),
          ...series.map(({ amounts }) => amount(amounts[place] ?? null)),
          amount(day.total),
          ...(previous === null ? [] : [compared === null ? null : dateCell(compared.date), amount(compared?.total ?? null)]),
        ];
      }),
    },
    format,
  );
}

/** A date for a spreadsheet to read as one: this form means the same in every locale. */
function dateCell(date: Date): CsvCell {
  return { figure: date.toISOString().slice(0, 10) };
}

function stateOf({ isComplete, total }: DailyCost): 'complete' | 'incomplete' | 'none' {
  if (total === null) return 'none';
  return isComplete ? 'complete' : 'incomplete';
}
