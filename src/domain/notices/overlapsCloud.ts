import type { Detector } from './facts.js';

/** Nodes of a cluster are usually on the cloud's bill as well, so that the sum of both holds them twice. */
export const overlapsCloud: Detector = ({ report: { cloud, kubernetes } }) =>
  (cloud ?? 0) > 0 && (kubernetes ?? 0) > 0 ? [{ code: 'overlaps-cloud', severity: 'info', evidence: { cloud, kubernetes } }] : [];
