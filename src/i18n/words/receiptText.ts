import type { DataNotice } from '../../domain/types.js';
import { groupNotices, type NoticeGroup } from '../../domain/notices/groupNotices.js';
import type { Receipt, ReceiptCorrection, ReceiptField } from '../../domain/explain/receipt.js';
import type { I18n } from '../createI18n.js';
import { exactAmount, exactNumber } from '../formats/exactNumber.js';
import { doubtSign, doubtText } from './doubtText.js';
import { figureName, placeName } from './figureName.js';
import { noticeText } from './noticeText.js';
import { noticePlace, noticeTitle } from './noticeTitle.js';
import { receiptFormula } from './receiptFormula.js';
import { amountIn } from '../../domain/notices/notice.js';
import { cleanName } from '../../domain/cleanName.js';

/** A receipt in words. */
export interface ReceiptText {
  /** "CPU efficiency: ml-training in prod-eu". */
  title: string;
  /** "CPU efficiency". */
  name: string;
  /** "ml-training in prod-eu"; null where the figure is the whole's. */
  place: string | null;
  /** As on the screen: "€145.50", "≈ 62.4%", "—". */
  value: string;
  /** Why there is a sign before it; null: there is none. */
  doubt: string | null;
  period: string;
  /** "Cloud cost = total − Kubernetes". */
  formula: string;
  /** "250.50 − 105.00 = 145.50"; null where the formula is a single value or the figure is not known. */
  calculation: string | null;
  fields: { label: string; value: string }[];
  /** "and 7 more"; null where all are listed. */
  fieldsLeftOut: string | null;
  corrections: string[];
  /** One entry per cause. */
  notices: string[];
}

/** Words and numbers of a receipt, for the card and for copying. */
export function receiptText(receipt: Receipt, i18n: I18n): ReceiptText {
  const { figure, names, unit, shown, doubt, fields, fieldsLeftOut, corrections, notices, period } = receipt;
  const name = figureName(figure, i18n, names);
  const place = placeName(figure, names, i18n);
  const value = unit === 'money' ? i18n.money(shown) : i18n.percent(shown);
  return {
    title: place === null ? name : i18n.t('receipt.titleWithPlace', { name, place }),
    name,
    place,
    value: doubt === null ? value : `${doubtSign(doubt)} ${value}`,
    doubt: doubt === null ? null : doubtText(doubt, i18n),
    period: i18n.t('receipt.period', { period: i18n.dateRange(period) }),
    ...receiptFormula(receipt, name, i18n),
    fields: fields.map((field) => ({ label: cleanName(field.path), value: fieldValue(field, i18n) })),
    fieldsLeftOut: fieldsLeftOut === 0 ? null : i18n.t('receipt.fieldsLeftOut', { count: fieldsLeftOut }),
    corrections: corrections.map((correction) => correctionText(correction, receipt, i18n)),
    notices: groupNotices(notices).map((group) => causeText(group, i18n)),
  };
}

/** The whole receipt as text that still makes sense in a ticket or a mail. */
export function receiptAsPlainText(receipt: Receipt, i18n: I18n): string {
  const { t } = i18n;
  const { title, value, doubt, period, formula, calculation, fields, fieldsLeftOut, corrections, notices } = receiptText(receipt, i18n);
  const section = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)];
  const lines = fields.map((field) => t('page.labelled', field));
  return [
    t('page.labelled', { label: title, value }),
    ...(doubt === null ? [] : [doubt]),
    period,
    '',
    formula,
    ...(calculation === null ? [] : [calculation]),
    ...section(t('receipt.fields'), fieldsLeftOut === null ? lines : [...lines, fieldsLeftOut]),
    ...section(t('receipt.corrections'), corrections),
    ...section(t('receipt.notices'), notices),
  ].join('\n');
}

function fieldValue({ path, value }: ReceiptField, i18n: I18n): string {
  if (value === null) return i18n.t('receipt.noValue');
  if (typeof value === 'string') return cleanName(value);
  return path.endsWith('cost') ? exactAmount(value, i18n) : exactNumber(value, i18n);
}

function correctionText({ code, values }: ReceiptCorrection, { unit }: Receipt, i18n: I18n): string {
  const number = (name: string): number | null => amountIn(values, name);
  const written = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      COUNTS.has(name) ? value : typeof value === 'number' ? exactAmount(value, i18n) : value,
    ]),
  );
  if (code === 'rounded') return i18n.t('receipt.correction.rounded', { ...written, shown: i18n.money(number('shown')) });
  if (unit === 'ratio' && (code === 'recomputed' || code === 'ownKept')) {
    return i18n.t(`receipt.correction.${code}`, { reported: i18n.percent(number('reported')), weighted: i18n.percent(number('weighted')) });
  }
  return i18n.t(`receipt.correction.${code}`, written);
}

/** Numbers that are no amounts. */
const COUNTS: ReadonlySet<string> = new Set(['count', 'sent', 'all']);

const NAMED_PLACES = 3;

/** "Warning: Infrastructure costs only for 2 clusters (lab, edge). No metrics of …" */
function causeText(group: NoticeGroup, i18n: I18n): string {
  const { t } = i18n;
  const title = noticeTitle(group, i18n);
  const { detail } = noticeText(group, i18n);
  const severity = t('notice.severity', { severity: group[0].severity });
  return t('receipt.notice', { severity, title: withPlaces(title, group, i18n), detail });
}

function withPlaces(title: string, group: readonly DataNotice[], i18n: I18n): string {
  const all = [...new Set(group.flatMap((notice) => noticePlace(notice, i18n) ?? []))];
  if (all.length === 0) return title;
  const places = new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(all.slice(0, NAMED_PLACES));
  const count = all.length - NAMED_PLACES;
  return count > 0 ? i18n.t('receipt.noticeMorePlaces', { title, places, count }) : i18n.t('receipt.noticePlaces', { title, places });
}
