import type { ChargePeriod } from '../costTypes.js';
import { expectedHours, isIncomplete } from '../period/expectedHours.js';
import { ALL_KUBERNETES, OF_A_PART } from './aspect.js';
import type { Facts } from './facts.js';
import { amountIn, notice, type Finding } from './notice.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Below it nobody can say by how much a total is too low. */
const LEAST_COVERAGE = 0.25;

/** Some of the period's hours have no figures: of one cluster, or the answer is of a part of what was asked for. */
type OfCluster = { coverage: number | null; missingHours: number | null; tooLow: number | null };
type OfAnswer = { answerStart: string | null; answerEnd: string | null; missingHours: number | null };
type OfDays = { missingDays: number | null; firstDay: string | null; lastDay: string | null };
type Kinds =
  | { coverage: 'ratio'; missingHours: 'hours'; tooLow: 'money' }
  | { answerStart: 'date'; answerEnd: 'date'; missingHours: 'hours' }
  | { missingDays: 'count'; firstDay: 'date'; lastDay: 'date' };

export const incompletePeriod = notice<'incomplete-period', Kinds>({
  code: 'incomplete-period',
  severity: 'warning',
  evidence: {
    coverage: 'ratio',
    missingHours: 'hours',
    tooLow: 'money',
    answerStart: 'date',
    answerEnd: 'date',
    missingDays: 'count',
    firstDay: 'date',
    lastDay: 'date',
  },
  touches: ['total', 'cloud', 'rows', ...ALL_KUBERNETES],
  doubts: () => ['cloud', 'rows', ...OF_A_PART],
  // The clouds lack nothing of what a cluster lacks.
  isAbout: ({ aspects }, { answerStart }) =>
    answerStart !== undefined || !aspects.some((aspect) => aspect === 'cloud' || aspect === 'rows'),
  money: (evidence) => amountIn(evidence, 'tooLow') ?? undefined,
  detect: (facts) => [...ofAnswer(facts), ...ofClusters(facts)],
});

/** The answer covers less than was asked for. */
function ofAnswer({ figures: { period }, context: { asked, now } }: Facts): Finding<OfAnswer>[] {
  if (asked === undefined || period === null) return [];
  const missingHours = expectedHours(asked, {}, now) - expectedHours(overlapOf(asked, period), {}, now);
  if (!isIncomplete(missingHours, expectedHours(asked, {}, now))) return [];
  return [{ evidence: { answerStart: period.start.toISOString(), answerEnd: period.end.toISOString(), missingHours } }];
}

function ofClusters({ clusters, report: { period }, context: { expectedClusters = [], now } }: Facts): Finding<OfCluster>[] {
  const length = (period.end.getTime() - period.start.getTime()) / HOUR;
  return clusters.flatMap(({ figures: cluster, cost: { total } }): Finding<OfCluster>[] => {
    if (cluster.coverage === null) return [];
    const expected = expectedHours(period, expectedClusters.find(({ id }) => id === cluster.id) ?? {}, now);
    const missingHours = expected - cluster.coverage * length;
    if (!isIncomplete(missingHours, expected)) return [];
    const coverage = 1 - missingHours / expected;
    const tooLow = total === null || coverage < LEAST_COVERAGE ? null : total * (1 / coverage - 1);
    return [{ cluster, evidence: { coverage, missingHours: Math.round(missingHours), tooLow } }];
  });
}

/** The same for days without figures of a cluster, which come after its report. `days`: complete ones, on which it should have had some. */
export function findMissingDays(days: readonly { date: Date; cost: number | null }[]): Finding<OfDays>[] {
  const missing = days.filter(({ cost }) => cost === null);
  const [first] = missing;
  const last = missing.at(-1);
  if (first === undefined || last === undefined || !isIncomplete(missing.length * 24, days.length * 24)) return [];
  return [
    {
      evidence: {
        missingDays: missing.length,
        firstDay: first.date.toISOString(),
        lastDay: new Date(last.date.getTime() + DAY).toISOString(),
      },
    },
  ];
}

function overlapOf(a: ChargePeriod, b: ChargePeriod): ChargePeriod {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return { start, end: end > start ? end : start };
}
