import type { DecidedReport } from '../../domain/report/decidedReport.js';
import type { UnknownReason } from '../../domain/report/decisions.js';
import type { I18n } from '../createI18n.js';
import type { MessageKey } from '../messages.js';

const TEXTS: Readonly<Record<UnknownReason, MessageKey>> = {
  absent: 'clusters.gapNotReported',
  noTotal: 'summary.gapTotal',
  kubernetesAboveTotal: 'summary.gapCloudExceeded',
  mixed: 'summary.gapCloudMixed',
  noKubernetes: 'summary.gapNoKubernetes',
  hour: 'summary.gapHour',
  gap: 'summary.gapNoKubernetes',
  contradiction: 'summary.gapConflict',
  clusterUnknown: 'summary.gapCluster',
  missing: 'clusters.gapNotReported',
  notReported: 'clusters.gapNotReported',
  notMeasured: 'clusters.gapInfrastructure',
  wholeUnknown: 'clusters.gapNotReported',
  special: 'clusters.gapSpecial',
  unitUnknown: 'clusters.gapUnit',
  noUsage: 'clusters.gapNoMetrics',
  noCost: 'clusters.gapNoCost',
  negative: 'clusters.gapNotReported',
};

/** Why a figure is not known, in the few words that stand in its place. */
export function unknownText(reason: UnknownReason, { t }: I18n): string {
  return t(TEXTS[reason]);
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
