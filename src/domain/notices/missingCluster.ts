import { isJustConnected } from '../report/reportGap.js';
import { OF_A_PART } from './aspect.js';
import { amountIn, notice, type Finding } from './notice.js';

type Own = { reported: 'count'; expected: 'count'; reason: 'text'; rowsCost: 'money' };
/** One that was removed since has another cause, and another way out. What its days come to is known from elsewhere, and later. */
type Kinds = Own | (Own & { removedAt: 'date' }) | (Own & { removedAt: 'date'; daysCost: 'money' });
type Seen = { reported: number; expected: number; reason: string | null; rowsCost: number | null; removedAt?: string };

/**
 * A cluster that should have reported did not: the total is too low, or has it by its imported rows. In a gap all of them are missing: said once, there. One that was
 * just connected is waited for.
 */
export const missingCluster = notice<'missing-cluster', Kinds>({
  code: 'missing-cluster',
  severity: 'error',
  evidence: { reported: 'count', expected: 'count', reason: 'text', rowsCost: 'money', removedAt: 'date', daysCost: 'money' },
  touches: ['total', 'kubernetes', 'parts', 'efficiency', 'missing'],
  doubts: ({ evidence }) => (evidence['rowsCost'] === null ? OF_A_PART : []),
  areAtLeast: () => true,
  money: (evidence) => amountIn(evidence, 'rowsCost') ?? amountIn(evidence, 'daysCost'),
  detect: ({ gap, report, figures, context, settled }) => {
    const { missingClusters, clusters } = report;
    const failed = new Set(figures.kubernetes?.failed.map(({ id }) => id));
    const { expectedClusters = [], now } = context;
    const isSaid = gap === 'hour-boundary' || gap === 'extended-zero';
    const excused = new Set(
      expectedClusters.filter((cluster) => isSaid || isJustConnected(cluster, report.period, now)).map(({ id }) => id),
    );
    const ofRows = settled.rowClusters.map(({ id, name, total }) => ({ id, name, reason: null, rowsCost: total, removedAt: undefined }));
    const reported = clusters.length - ofRows.length;
    const expected = Math.max(expectedClusters.length, clusters.length + missingClusters.length);
    const silent = missingClusters
      .filter(({ id }) => failed.has(id) || !excused.has(id))
      .map((cluster) => ({ ...cluster, rowsCost: null }));
    return [...silent, ...ofRows].map(({ id, name, reason, rowsCost, removedAt }): Finding<Seen> => {
      const evidence = { reported, expected, reason, rowsCost };
      return {
        cluster: { id, name },
        ...(rowsCost !== null && { severity: 'warning' as const }),
        evidence: removedAt === undefined ? evidence : { ...evidence, removedAt: removedAt.toISOString() },
      };
    });
  },
});
