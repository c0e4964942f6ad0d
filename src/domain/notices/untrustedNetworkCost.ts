import { amountOf } from '../costParts.js';
import { about, type Detector } from './facts.js';

/** Phase 1 adds up prices per gigabyte as if they were network costs. */
export const untrustedNetworkCost: Detector = ({ clusters }) =>
  clusters.flatMap((cluster) => {
    const network = amountOf(cluster.figures.parts, 'network') ?? 0;
    if (!cluster.isPhase1 || network <= 0) return [];
    return [{ code: 'untrusted-network-cost', severity: 'warning', ...about(cluster), evidence: { network } }];
  });
