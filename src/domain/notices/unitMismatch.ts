import { differenceIn, notice } from './notice.js';

/** The namespaces are a 24th of their cluster: an hour's cost beside a day's. */
export const unitMismatch = notice({
  code: 'unit-mismatch',
  severity: 'error',
  evidence: { namespacesTotal: 'money', clusterTotal: 'money', factor: 'count' },
  touches: ['cluster', 'efficiency', 'namespace', 'namespaceParts'],
  // The cluster is what to rely on.
  doubts: () => ['efficiency', 'namespace', 'namespaceParts'],
  money: (evidence) => differenceIn(evidence, 'clusterTotal', 'namespacesTotal'),
  detect: ({ clusters }) =>
    clusters
      .filter(({ isRateAndDay }) => isRateAndDay)
      .map(({ figures, namespacesTotal }) => ({
        cluster: figures,
        evidence: { namespacesTotal, clusterTotal: figures.total, factor: 24 },
      })),
});
