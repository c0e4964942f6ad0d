import type { DecidedReport } from '../../domain/report/decidedReport.js';
import type { UnknownReason } from '../../domain/report/decisions.js';
import type { I18n } from '../createI18n.js';

/** Reasons that are said as another where space is short; all have words of their own in a receipt. */
const SAID_AS = { absent: 'notReported', missing: 'notReported', wholeUnknown: 'notReported' } as const;

/** Why a figure is not known, in the few words that stand in its place. `expected`: clusters that should have reported. */
export function unknownText(reason: UnknownReason, { t }: I18n, expected = 0): string {
  const said = Object.hasOwn(SAID_AS, reason)
    ? SAID_AS[reason as keyof typeof SAID_AS]
    : (reason as Exclude<UnknownReason, keyof typeof SAID_AS>);
  return t(`unknown.${said}`, { expected });
}

export function unknownCloud({ decisions }: DecidedReport, i18n: I18n): string {
  const reason = decisions.cloud ?? 'notReported';
  return reason === 'noTotal' ? i18n.t('summary.gapCloudNoTotal') : unknownText(reason, i18n);
}

export function unknownKubernetes({ decisions, missingClusters }: DecidedReport, i18n: I18n): string {
  return unknownText(decisions.kubernetes ?? 'notReported', i18n, missingClusters.length);
}
