import { type ClusterSpec, namespacesOf } from './clusterSpec.js';

/** Machine learning on GPU nodes; the youngest cluster, and growing. */
export const GKE_ML: ClusterSpec = {
  account: {
    id: 'e2a6d817-93c4-4d7b-a0f5-5c1b8e3f9d06',
    name: 'gke-ml-europe-west4',
    type: 'kubernetes_cnr',
    connectedOn: '2026-03-16',
    importedMinutesAgo: 16,
  },
  rhythm: { weekend: 0.69, growth: 0.45, noise: 0.13 },
  managementPerDay: 2.4,
  notAttributedPerDay: {},
  sharedRate: 0,
  measuredMinutesAgo: 12,
  namespaces: namespacesOf([
    ['__idle__', 92.7, 'gpuIdle'],
    ['ml-training', 184.6, 'gpu', 0.71, 0.64],
    ['inference', 88.3, 'gpu', 0.42, 0.55],
    ['feature-store', 14.8, 'database', 0.33, 0.7],
    ['vector-search', 11.6, 'database', 0.27, 0.83],
    ['notebooks', 9.4, 'service', 0.1, 0.28],
    ['mlflow', 3.2, 'database', 0.13, 0.35],
    ['monitoring', 2.9, 'telemetry', 0.39, 0.68],
    ['kube-system', 2.6, 'system', 0.25, 0.45],
    ['gpu-operator', 1.1, 'system', 0.16, 0.31],
  ]),
};
