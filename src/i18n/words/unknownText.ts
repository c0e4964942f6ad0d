import type { DecidedReport } from '../../domain/report/decidedReport.js';
import type { UnknownReason } from '../../domain/report/decisions.js';
import type { I18n } from '../createI18n.js';

/** Reasons that are said as another: what did not come was not reported. */
const SAID_AS = {
  absent: 'notReported',
  missing: 'notReported',
  wholeUnknown: 'notReported',
  negative: 'notReported',
  gap: 'noKubernetes',
} as const;

/** Why a figure is not known, in the few words that stand in its place. */
export function unknownText(reason: UnknownReason, { t }: I18n): string {
  return t(
    `unknown.${reason in SAID_AS ? SAID_AS[reason as keyof typeof SAID_AS] : (reason as Exclude<UnknownReason, keyof typeof SAID_AS>)}`,
  );
}

/** The same for an efficiency: of no cluster at all, none was reported. */
export function unknownEfficiency(reason: UnknownReason, i18n: I18n): string {
  return unknownText(reason === 'noKubernetes' ? 'notReported' : reason, i18n);
}

export function unknownCloud({ decisions }: DecidedReport, i18n: I18n): string {
  const reason = decisions.cloud ?? 'notReported';
  return reason === 'noTotal' ? i18n.t('summary.gapCloudNoTotal') : unknownText(reason, i18n);
}

/** Names how many clusters should have reported, where none did. */
export function unknownKubernetes({ decisions, clusters, missingClusters }: DecidedReport, i18n: I18n): string {
  const reason = decisions.kubernetes ?? 'noKubernetes';
  const expected = missingClusters.length;
  return reason === 'gap' && clusters.length === 0 && expected > 0
    ? i18n.t('summary.gapNoneReported', { expected })
    : unknownText(reason, i18n);
}
