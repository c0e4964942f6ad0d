import type { DecidedReport } from '../../domain/report/decidedReport.js';
import type { UnknownReason } from '../../domain/report/decisions.js';
import type { I18n } from '../createI18n.js';

/** Reasons that are said as another where space is short; all have words of their own in a receipt. */
const SAID_AS = { absent: 'notReported', missing: 'notReported', wholeUnknown: 'notReported', noWhole: 'notReported' } as const;

/** Why a figure of the report is not known, in the few words that stand in its place. */
export function unknownText(reason: UnknownReason, { missingClusters }: Pick<DecidedReport, 'missingClusters'>, { t }: I18n): string {
  const said = Object.hasOwn(SAID_AS, reason)
    ? SAID_AS[reason as keyof typeof SAID_AS]
    : (reason as Exclude<UnknownReason, keyof typeof SAID_AS>);
  return t(`unknown.${said}`, { expected: missingClusters.length });
}

/** The total is said to be missing where it stands. */
export function unknownCloud(report: DecidedReport, i18n: I18n): string {
  const reason = report.decisions.cloud ?? 'notReported';
  return reason === 'noTotal' ? i18n.t('summary.gapCloudNoTotal') : unknownText(reason, report, i18n);
}
