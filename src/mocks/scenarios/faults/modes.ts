import { AKS_DEV, AKS_PROD } from '../../organization/clustersAzure.js';
import { DATA_PLATFORM } from '../../organization/clustersAws.js';
import { organization } from '../../organization.js';
import { defineScenario } from '../../scenario.js';
import { withFault } from '../../withFault.js';
import { onCluster, toPhase1 } from './changeCluster.js';
import { faultPair } from './faultPair.js';
import { lastWeek, weekStart } from './viewpoints.js';

export const phase1InOrganization = defineScenario({
  name: 'phase-1-in-organization',
  title: 'Infrastructure costs only (one of six clusters)',
  description: `As \`phase-1\`, in ${AKS_PROD.account.name} alone: the other five clusters and the cloud accounts are in good health.`,
  source: withFault(organization, onCluster((cluster, { answer }) => toPhase1(answer, cluster))(AKS_PROD.account)),
});

export const untrustedNetworkCost = faultPair({
  name: 'untrusted-network-cost',
  title: 'Prices per gigabyte as network cost',
  description: 'Without the exporter the network cost is a sum of prices per gigabyte: 12.40 that nobody spent.',
  cluster: AKS_DEV.account,
  fault: onCluster((cluster, { answer }) => toPhase1(answer, cluster, 12.4)),
});

export const modeChanged = faultPair({
  name: 'mode-changed',
  title: 'The exporter stopped a week ago',
  description: 'The last seven days hold infrastructure costs only; whatever begins before them was measured in full.',
  cluster: DATA_PLATFORM.account,
  fault: onCluster((cluster, { answer, window, now }) => {
    if (window.start_date >= weekStart(now)) toPhase1(answer, cluster);
  }),
  viewpoint: lastWeek,
});

export const splitUnknown = faultPair({
  name: 'split-unknown',
  title: 'A total without its parts',
  description: 'The oldest shape of `breakdown`: total and management fee, no parts, no efficiency, no namespaces.',
  cluster: AKS_PROD.account,
  fault: onCluster((cluster) => {
    cluster.breakdown = { total_cost: cluster.cost, management_cost: cluster.breakdown?.management_cost ?? 0 };
    delete cluster.breakdown_by_namespace;
  }),
});
