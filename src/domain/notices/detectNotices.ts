import { compareText } from '../compareText.js';
import { byGravity } from '../gravity.js';
import type { DataNotice } from '../types.js';
import { conflictingFigures } from './conflictingFigures.js';
import { countedTwice } from './countedTwice.js';
import { efficiencyRecomputed } from './efficiencyRecomputed.js';
import { efficiencyUnitUnknown } from './efficiencyUnitUnknown.js';
import { extendedZero } from './extendedZero.js';
import { extrapolatedTrend } from './extrapolatedTrend.js';
import type { Detector, Facts } from './facts.js';
import { hourBoundary } from './hourBoundary.js';
import { managementOutsideTotal } from './managementOutsideTotal.js';
import { missingCluster } from './missingCluster.js';
import { modeChanged } from './modeChanged.js';
import { noUsageMetrics } from './noUsageMetrics.js';
import { notFiltered } from './notFiltered.js';
import { overUsed } from './overUsed.js';
import { overlapsCloud } from './overlapsCloud.js';
import { partsDiffer } from './partsDiffer.js';
import { phase1Fallback } from './phase1Fallback.js';
import { splitUnknown } from './splitUnknown.js';
import { staleData } from './staleData.js';
import { suspiciousStep } from './suspiciousStep.js';
import { totalsDisagree } from './totalsDisagree.js';
import { unitMismatch } from './unitMismatch.js';
import { unreadableValue } from './unreadableValue.js';
import { untrustedNetworkCost } from './untrustedNetworkCost.js';

const DETECTORS: readonly Detector[] = [
  hourBoundary,
  extendedZero,
  staleData,
  conflictingFigures,
  missingCluster,
  phase1Fallback,
  modeChanged,
  splitUnknown,
  untrustedNetworkCost,
  suspiciousStep,
  extrapolatedTrend,
  unitMismatch,
  efficiencyRecomputed,
  efficiencyUnitUnknown,
  partsDiffer,
  managementOutsideTotal,
  countedTwice,
  overlapsCloud,
  notFiltered,
  noUsageMetrics,
  overUsed,
  unreadableValue,
  totalsDisagree,
];

/** What every detector has found, the gravest first, in an order that does not depend on the payload's. */
export function detectNotices(facts: Facts): DataNotice[] {
  const placeOf = (notice: DataNotice): string =>
    [notice.code, notice.clusterName, notice.clusterId, notice.namespace, JSON.stringify(notice.evidence)].join('\u0000');
  return DETECTORS.flatMap((detect) => detect(facts))
    .map((notice) => ({ notice, place: placeOf(notice) }))
    .sort((a, b) => byGravity(a.notice, b.notice) || compareText(a.place, b.place))
    .map(({ notice }) => notice);
}
