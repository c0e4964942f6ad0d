import { daysDisagree } from './daysDisagree.js';
import { extrapolatedTrend } from './extrapolatedTrend.js';
import type { Facts } from './facts.js';
import { daysDisagreeIn } from './findDaysDisagree.js';
import { findExtrapolatedTrend } from './findExtrapolatedTrend.js';
import { findModeChanged } from './findModeChanged.js';
import { findSuspiciousSteps } from './findSuspiciousSteps.js';
import { modeChanged } from './modeChanged.js';
import type { Finding, Notice } from './notice.js';
import type { NoticeCode } from './notices.js';
import { suspiciousStep } from './suspiciousStep.js';

/** How a notice is found that only shows beside the answer of another period, or beside the days. */
export interface BesideDetector {
  notice: Notice<NoticeCode>;
  detect: (facts: Facts) => Finding[];
}

/** Not needed for the first figures: the page finds these when what they are seen by has come. */
export const BESIDE_ANSWER: readonly BesideDetector[] = [
  { notice: modeChanged, detect: findModeChanged },
  { notice: suspiciousStep, detect: findSuspiciousSteps },
  { notice: daysDisagree, detect: daysDisagreeIn },
  { notice: extrapolatedTrend, detect: ({ context: { daily = [] }, report: { clusters } }) => findExtrapolatedTrend(daily, clusters) },
];
