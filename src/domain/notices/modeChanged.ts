import { about, type Detector } from './facts.js';

/** Phase 1 in one period and not in the other: the two cannot be compared. */
export const modeChanged: Detector = ({ clusters, previousClusters }) =>
  clusters.flatMap((cluster) => {
    const previous = previousClusters?.find(({ figures }) => figures.id === cluster.figures.id);
    if (previous === undefined || previous.isPhase1 === cluster.isPhase1) return [];
    const source = (isPhase1: boolean): string => (isPhase1 ? 'infrastructure' : 'exporter');
    return [
      {
        code: 'mode-changed',
        severity: 'info',
        ...about(cluster),
        evidence: {
          source: source(cluster.isPhase1),
          previousSource: source(previous.isPhase1),
          total: cluster.cost.total,
          previousTotal: previous.cost.total,
        },
      },
    ];
  });
