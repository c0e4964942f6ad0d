import { TOO_LOW } from './aspect.js';
import { notice } from './notice.js';

/**
 * A cluster's cost per covered hour stepped between two periods by a factor that only another unit makes, and its parts did alike. A
 * halving or doubling is life. Figures of a part of a period say nothing: a period that is not over, an hour being computed, a cluster
 * that lacks hours, or was not there all the time.
 */
export const suspiciousStep = notice({
  code: 'suspicious-step',
  severity: 'warning',
  evidence: { total: 'money', previousTotal: 'money', factor: 'count' },
  touches: [...TOO_LOW, 'efficiency'],
  doubts: () => [...TOO_LOW, 'efficiency'],
  // A unit weighs nothing in an efficiency but beside other clusters.
  isAbout: ({ aspects, clusterId }) => !aspects.includes('efficiency') || clusterId === undefined,
});
