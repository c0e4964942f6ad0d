import { groupNotices, type NoticeGroup } from '../../components/groupNotices.js';
import type { CostReport } from '../../domain/index.js';
import type { I18n } from '../../i18n/createI18n.js';
import { noticePlace, noticeText } from '../../i18n/noticeText.js';
import type { CsvCell } from './toCsv.js';

/** What every export is made of. */
export interface ExportRequest {
  /** Rounded: the amounts of the screen. */
  report: CostReport;
  /** When the figures came. */
  fetchedAt: Date;
  i18n: I18n;
}

/** The head of a file: what the table is, of when, in which currency, from where, and what one must know before trusting it. */
export function aboutExport(title: string, { report, fetchedAt, i18n }: ExportRequest, extra: CsvCell[][] = []): CsvCell[][] {
  const { t } = i18n;
  return [
    [title],
    [t('export.period'), i18n.dateRange(report.period)],
    [t('export.currency'), report.billingCurrency],
    [t('export.source'), t('export.sourceText')],
    [t('export.fetchedAt'), i18n.dateTime(fetchedAt)],
    ...extra,
    ...groupNotices(report.notices).map((group) => [
      t('notice.severity', { severity: group[0].severity }),
      noticeText(group, i18n).title,
      placesOf(group, i18n),
    ]),
  ];
}

function placesOf(group: NoticeGroup, i18n: I18n): string {
  return [...new Set(group.flatMap((notice) => noticePlace(notice, i18n) ?? []))].join(', ');
}
