import { conflictingFigures } from './conflictingFigures.js';
import { countedTwice } from './countedTwice.js';
import { daysDisagree } from './daysDisagree.js';
import { efficiencyRecomputed } from './efficiencyRecomputed.js';
import { efficiencyUnitUnknown } from './efficiencyUnitUnknown.js';
import { extendedZero } from './extendedZero.js';
import { extrapolatedTrend } from './extrapolatedTrend.js';
import { hourBoundaryNotice } from './hourBoundaryNotice.js';
import { implausibleAmount } from './implausibleAmount.js';
import { incompletePeriod } from './incompletePeriod.js';
import { kubernetesNotAdded } from './kubernetesNotAdded.js';
import { managementOutsideTotal } from './managementOutsideTotal.js';
import { missingCluster } from './missingCluster.js';
import { modeChanged } from './modeChanged.js';
import { noUsageMetrics } from './noUsageMetrics.js';
import type { Notice } from './notice.js';
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

/** Every notice there is. */
export const NOTICES = [
  hourBoundaryNotice,
  extendedZero,
  staleData,
  implausibleAmount,
  conflictingFigures,
  missingCluster,
  incompletePeriod,
  phase1Fallback,
  modeChanged,
  splitUnknown,
  untrustedNetworkCost,
  suspiciousStep,
  daysDisagree,
  extrapolatedTrend,
  unitMismatch,
  efficiencyRecomputed,
  efficiencyUnitUnknown,
  partsDiffer,
  managementOutsideTotal,
  countedTwice,
  kubernetesNotAdded,
  overlapsCloud,
  notFiltered,
  noUsageMetrics,
  overUsed,
  unreadableValue,
  totalsDisagree,
] as const;

/** What a notice is about; the repository's `docs/contract.md` tells what each one sees in the payload. A later version may add to them. */
export type NoticeCode = (typeof NOTICES)[number]['code'];

/**
 * Something a user must know before trusting a figure. Plain JSON: evidence holds the numbers that were seen
 * (money in billing currency, ratios, ISO dates as strings).
 */
export interface DataNotice {
  code: NoticeCode;
  /** `error`: figures are missing or wrong; `warning`: they may mislead; `info`: they are right, and were corrected or need a word. */
  severity: 'info' | 'warning' | 'error';
  /** Left out: it is about the whole answer. */
  clusterId?: string;
  clusterName?: string;
  namespace?: string;
  evidence: Record<string, string | number | null>;
}

const BY_CODE = Object.fromEntries(NOTICES.map((notice) => [notice.code, notice])) as Record<NoticeCode, Notice>;

/** The notice of a code, as it was declared. */
export function noticeByCode(code: NoticeCode): Notice {
  return BY_CODE[code];
}
