import { namespaceRows } from '../../editAnswer.js';
import { AKS_PROD } from '../../organization/clustersAzure.js';
import { onCluster, workloads } from './changeCluster.js';
import { faultPair } from './faultPair.js';

export const unreadableValue = faultPair({
  name: 'unreadable-value',
  title: 'Values that are no figures',
  description:
    'NaN, Infinity, a word and 1e308 where figures should be; a number in quotes, a namespace without a name and an unknown kind of account, which can be read.',
  cluster: AKS_PROD.account,
  fault: onCluster((cluster, { answer }) => {
    const [first, second, third] = workloads(cluster);
    if (first) Object.assign(first, { ram_efficiency: NaN, network_cost: Infinity });
    if (second) Object.assign(second, { pv_cost: 1e308, cpu_efficiency: 'high' });
    if (third) third.namespace = null;
    const idle = namespaceRows(cluster).find(({ namespace }) => namespace === '__idle__');
    if (idle) idle.total_cost = String(idle.total_cost);
    const [row] = answer.clean_expenses ?? [];
    if (row) row.cloud_account_type = 'oracle_cnr';
  }),
});
