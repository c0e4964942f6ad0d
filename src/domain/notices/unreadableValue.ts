import type { Detector } from './facts.js';

/** A value of the payload that is no number, or none a bill could have: unknown since, the rest stands. */
export const unreadableValue: Detector = ({ figures }) =>
  figures.unreadable.map(({ path, found, clusterId, clusterName }) => ({
    code: 'unreadable-value',
    severity: 'warning',
    ...(clusterId === null ? {} : { clusterId, clusterName: clusterName ?? clusterId }),
    evidence: { path, found },
  }));
