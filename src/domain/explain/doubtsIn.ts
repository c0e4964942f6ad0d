import type { FigureRef } from '../figures/figureRef.js';
import type { DecidedReport } from '../report/decidedReport.js';
import { noticeByCode } from '../notices/notices.js';
import type { DataNotice } from '../types.js';
import type { Doubt } from './doubt.js';
import { noticesByPlace } from './noticesByPlace.js';
import { doubtedBy, noticesOf } from './noticesOf.js';

/** Why a figure is in doubt: by the first notice that says so, if one does. Null: nothing says so. */
export type DoubtOf = (figure: FigureRef) => Doubt | null;

type DoubtedReport = Pick<DecidedReport, 'notices' | 'decisions' | 'clusters' | 'missingClusters' | 'cutRows' | 'cloudRemainder'>;

/** Reads a report once, so that a row only looks up. */
export function doubtsIn(report: DoubtedReport): DoubtOf {
  const { decisions, cutRows, cloudRemainder } = report;
  const doubting = report.notices.filter((notice) => doubtedBy(notice, decisions.unreadable).length > 0);
  const near = noticesByPlace(doubting);
  const cut = cloudRemainder === 0 ? null : cutRows;
  const isAtLeast = atLeastIn(report);
  return (asked) => {
    const figure = ofOnlyCluster(asked, report);
    const found = doubting.length === 0 ? [] : noticesOf(figure, { near }, decisions.unreadable, doubtedBy);
    // What may be more or less is worse than what is no less.
    const notice = found.find((one) => !isOnlyMore(figure, one)) ?? found[0];
    if (notice !== undefined) return { code: 'notice', notice, ...(isOnlyMore(figure, notice) && { isAtLeast: true }) };
    if (cut !== null && figure.kind === 'cloudAccount') return { code: 'rowsCut', ...cut };
    return isAtLeast(figure) ? { code: 'atLeast' } : null;
  };
}

const COSTS: readonly FigureRef['kind'][] = ['total', 'kubernetes', 'component', 'cluster', 'clusterComponent'];

/** Whether the figure is a cost that only lacks what the notice says. */
function isOnlyMore({ kind }: FigureRef, notice: DataNotice): boolean {
  return COSTS.includes(kind) && noticeByCode(notice.code).areAtLeast?.(notice) === true;
}

/** What is over all clusters is of the only one, where it is: beside no other nothing weighs. */
function ofOnlyCluster(figure: FigureRef, { clusters: [only, ...others], missingClusters }: DoubtedReport): FigureRef {
  if (only === undefined || others.length + missingClusters.length > 0) return figure;
  if (figure.kind === 'efficiency') return { ...figure, kind: 'clusterEfficiency', clusterId: only.id };
  return figure.kind === 'computeUse' ? { ...figure, clusterId: only.id } : figure;
}

/** Whether a figure is known not to be less, and may be more: the cost of a cluster whose rows contradict each other, and sums of it. */
export function atLeastIn({ clusters, decisions }: Pick<DecidedReport, 'clusters' | 'decisions'>): (figure: FigureRef) => boolean {
  const ids = new Set(clusters.filter((_, index) => decisions.clusters[index]?.isAtLeast).map(({ id }) => id));
  return (figure) => {
    switch (figure.kind) {
      case 'total':
      case 'kubernetes':
      case 'component':
        return ids.size > 0;
      case 'cluster':
      case 'clusterComponent':
        return ids.has(figure.clusterId);
      default:
        return false;
    }
  };
}

export const NO_DOUBT: DoubtOf = () => null;
