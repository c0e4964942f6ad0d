import { buildCostReport, chargePeriodFromUnix, type CostReport, type DataNotice, expectedClustersFrom } from '../../core.js';
import type { I18n } from '../../i18n/createI18n.js';
import { noticeText } from '../../i18n/words/noticeText.js';
import { noticeTitle } from '../../i18n/words/noticeTitle.js';
import type { Check, Judged, Verdict } from '../check.js';
import type { Context } from '../context.js';
import { unixSeconds } from '../period.js';
import { plural } from '../words.js';
import { readAccounts } from './account.js';
import { hourBoundaryZero } from './hourBoundaryZero.js';
import { readExpenses } from './restApi.js';

/** What a user reads above the figures. */
export interface ShownNotice {
  code: DataNotice['code'];
  severity: DataNotice['severity'];
  cluster: string | null;
  title: string;
  detail: string;
  action: string;
}

const VERDICTS: Record<DataNotice['severity'], Verdict> = { error: 'broken', warning: 'suspicious', info: 'ok' };
const OF_EFFICIENCY: readonly DataNotice['code'][] = ['no-usage-metrics', 'efficiency-unit-unknown', 'efficiency-recomputed', 'over-used'];

/** The report the page would draw from what the REST API answered. Null: there is none to draw. */
function reportOf({ seenHops, currency, now, period }: Context): CostReport | null {
  const expenses = seenHops.restApi === null ? null : (readExpenses(seenHops.restApi.nested) ?? readExpenses(seenHops.restApi.flat));
  if (expenses === null || seenHops.restApi === null) return null;
  const { start, end } = unixSeconds(period);
  const charged = chargePeriodFromUnix(start, end);
  const accounts = readAccounts(seenHops.account);
  const previous = readExpenses(seenHops.restApi.previous);
  return buildCostReport(
    { ...expenses, start_date: expenses.start_date ?? start, end_date: expenses.end_date ?? end },
    {
      now,
      currency: currency ?? '',
      ...(accounts === null ? {} : { expectedClusters: expectedClustersFrom(accounts, charged) }),
      ...(previous === null ? {} : { previous }),
    },
  );
}

/** The page itself, without a browser: the notices it would show, in its own words. */
export function judgePage(context: Context, i18n: I18n): Judged & { notices: ShownNotice[] } {
  const report = reportOf(context);
  if (report === null) {
    const evidence = 'the REST API gave nothing to draw';
    return { summary: evidence, checks: [{ id: 'page.report', verdict: 'not-checked', evidence }], notices: [] };
  }
  const { account } = context.settings;
  const drawn = drawnCheck(report, context, i18n);
  const checks = report.notices.map((notice) => noticeCheck(notice, account, i18n));
  return {
    summary: `${drawn.evidence}, ${plural(report.notices.length, 'notice')}`,
    checks: [drawn, ...checks],
    notices: report.notices.map((notice) => shown(notice, i18n)),
  };
}

/** Whether there is a Kubernetes cost to see at all, and that of this cluster. */
function drawnCheck(report: CostReport, context: Context, i18n: I18n): Check {
  const { kubernetes, total, clusters } = report;
  const { account } = context.settings;
  const boundary = hourBoundaryZero(context);
  const id = 'page.report';
  const values = { kubernetes, total, clusters: clusters.length };
  const isThere = account === null ? (kubernetes ?? 0) !== 0 : clusters.some((cluster) => cluster.id === account && cluster.total !== null);
  if (isThere) return { id, verdict: 'ok', evidence: `shows ${i18n.money(kubernetes)} in ${plural(clusters.length, 'cluster')}`, values };
  return {
    id,
    verdict: boundary?.verdict ?? 'broken',
    evidence: clusters.length === 0 ? 'shows no Kubernetes costs' : 'shows no cost of this cluster',
    values,
    cause: boundary?.cause ?? 'The page draws what the REST API answers, and the cluster is not in it.',
    next: 'k8s-costs-doctor --verbose …',
    flow: 'cost',
    isSymptom: true,
  };
}

function noticeCheck(notice: DataNotice, account: string | null, i18n: I18n): Check {
  const title = noticeTitle([notice], i18n);
  const { action } = noticeText([notice], i18n);
  const isOthers = account !== null && notice.clusterId !== undefined && notice.clusterId !== account;
  const verdict = isOthers ? 'ok' : VERDICTS[notice.severity];
  const check: Check = { id: `page.${notice.code}`, verdict, evidence: `“${title}”`, values: notice.evidence };
  if (verdict === 'ok') return check;
  return {
    ...check,
    cause: 'The page says so of the figures it got.',
    next: action,
    flow: OF_EFFICIENCY.includes(notice.code) ? 'efficiency' : 'cost',
    isSymptom: true,
  };
}

function shown(notice: DataNotice, i18n: I18n): ShownNotice {
  const title = noticeTitle([notice], i18n);
  return { code: notice.code, severity: notice.severity, cluster: notice.clusterName ?? null, title, ...noticeText([notice], i18n) };
}
