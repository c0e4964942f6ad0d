import { groupNotices, type NoticeGroup } from '../../domain/notices/groupNotices.js';
import type { ExpensesFilters } from '../../domain/expensesFilters.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import type { I18n } from '../../i18n/createI18n.js';
import { filterTexts } from '../../i18n/words/filterTexts.js';
import { noticePlace, noticeTitle } from '../../i18n/words/noticeTitle.js';
import type { FileFormat } from './fileFormat.js';
import type { CsvCell } from './toCsv.js';

/** What every export is made of. */
export interface ExportRequest {
  /** Rounded: the amounts of the screen. */
  report: DecidedReport;
  /** When the figures came. */
  fetchedAt: Date;
  /** What they are narrowed to. */
  filters: ExpensesFilters;
  format: FileFormat;
  i18n: I18n;
}

/** The head of a file: what the table is, of when, in which currency, from where, of what alone, and what one must know before trusting it. */
export function aboutExport(
  title: string,
  { report, fetchedAt, filters, format, i18n }: ExportRequest,
  extra: CsvCell[][] = [],
): CsvCell[][] {
  const { t } = i18n;
  return [
    [title],
    [t('export.period'), i18n.dateRange(report.period)],
    [t('export.currency'), report.billingCurrency],
    [t('export.source'), t('export.sourceText')],
    [t('export.fetchedAt'), i18n.dateTime(fetchedAt)],
    [t('export.format'), t('export.formatText', { ...format })],
    [t('export.texts'), t('export.textsAsSent')],
    ...filterTexts(filters, report, i18n),
    ...extra,
    ...groupNotices(report.notices).map((group) => [
      t('notice.severity', { severity: group[0].severity }),
      noticeTitle(group, i18n),
      placesOf(group, i18n),
    ]),
  ];
}

/** A cell holds so much, and is to be read: the table of clusters has all of them. */
const MOST_PLACES = 50;

function placesOf(group: NoticeGroup, i18n: I18n): string {
  const places = [...new Set(group.flatMap((notice) => noticePlace(notice, i18n) ?? []))];
  const hidden = places.length - MOST_PLACES;
  return [...places.slice(0, MOST_PLACES), ...(hidden > 0 ? [i18n.t('notice.andMore', { count: hidden })] : [])].join(', ');
}
