import { cloudAccount } from '../../cloudAccount.js';
import { addRows } from '../../editAnswer.js';
import { clusterRow, rowsOfNamespaces, rowsOfPods } from '../../kubernetesRows.js';
import { sumAmounts } from '../../micros.js';
import { OWNERS, POOLS } from '../../organization/people.js';
import { payloadSource } from '../../payloadSource.js';
import { defineScenario } from '../../scenario.js';
import { unixSeconds } from '../../timeWindow.js';
import { withFault } from '../../withFault.js';
import { faultPair } from './faultPair.js';
import { cloudRow, healthyDay } from './healthyDay.js';
import { lastWeek } from './viewpoints.js';

const STAGING = { id: 'e7c1f0a2-6d0b-4f0e-9a53-0d8d0d6b1f77', name: 'staging', type: 'kubernetes_cnr' };

export const countedTwiceOneCluster = defineScenario({
  name: 'counted-twice-one-cluster',
  title: 'One cluster, counted twice',
  description: 'The cluster of 100.00 is also a row of `clean_expenses`, and was added once more on top: 350.00 in place of 250.00.',
  source: withFault(payloadSource(healthyDay), {
    expenses(answer, { window }) {
      addRows(
        answer,
        (answer.k8s_costs?.k8s_cost_breakdown ?? []).map((cluster) => clusterRow(cluster, window)),
      );
      answer.total_cost = 350;
    },
  }),
});

export const levelsSideBySide = faultPair({
  name: 'levels-side-by-side',
  title: 'Cluster, namespaces and pods side by side',
  description: 'Rows of three levels, each the same cost once more, and a total that is the sum of all rows.',
  fault: () => ({
    expenses(answer, { window }) {
      for (const cluster of answer.k8s_costs?.k8s_cost_breakdown ?? []) {
        addRows(answer, [clusterRow(cluster, window), ...rowsOfNamespaces(cluster, window), ...rowsOfPods(cluster, window)]);
        delete cluster.breakdown_by_namespace;
      }
      answer.total_cost = sumAmounts((answer.clean_expenses ?? []).map(({ cost }) => cost));
    },
  }),
});

export const kubernetesNotAdded = faultPair({
  name: 'kubernetes-not-added',
  title: 'A server that leaves Kubernetes out of its total',
  description: '`total_cost` is the sum of the cloud rows, and `k8s_costs` stands beside it.',
  fault: () => ({
    expenses(answer) {
      answer.total_cost = sumAmounts((answer.clean_expenses ?? []).map(({ cost }) => cost));
    },
  }),
});

export const rowsOfMissingCluster = defineScenario({
  name: 'rows-of-missing-cluster',
  title: 'A cluster that is known by its imported rows alone',
  description: '`staging` did not report; its row of 60.00 is in `clean_expenses` and in the total, and is no cost of a cloud.',
  source: withFault(payloadSource(healthyDay), {
    expenses(answer, { window }) {
      addRows(answer, [clusterRow({ cloud_account_id: STAGING.id, cloud_account_name: STAGING.name, cost: 60 }, window)]);
      answer.total_cost = sumAmounts([answer.total_cost, 60]);
    },
    accounts: (accounts, { now }) => accounts.push(cloudAccount(STAGING, unixSeconds(now) - 30 * 86_400, unixSeconds(now) - 3_600)),
  }),
});

export const rowsDisagree = defineScenario({
  name: 'rows-disagree',
  title: 'A cluster that is known by rows which contradict each other',
  description: '`staging` did not report; its row says 60.00, the rows of its namespaces 64.00, and the total is the sum of all of them.',
  source: withFault(payloadSource(healthyDay), {
    expenses(answer, { window }) {
      const breakdown_by_namespace = [
        { namespace: 'web', total_cost: 44 },
        { namespace: 'jobs', total_cost: 20 },
      ];
      const staging = { cloud_account_id: STAGING.id, cloud_account_name: STAGING.name, cost: 60, breakdown_by_namespace };
      addRows(answer, [clusterRow(staging, window), ...rowsOfNamespaces(staging, window)]);
      answer.total_cost = sumAmounts([answer.total_cost, 60, 64]);
    },
    accounts: (accounts, { now }) => accounts.push(cloudAccount(STAGING, unixSeconds(now) - 30 * 86_400, unixSeconds(now) - 3_600)),
  }),
});

export const overlapsCloud = defineScenario({
  name: 'overlaps-cloud',
  title: "The cluster's machines are on the cloud bill too",
  description:
    'Two instances of the cloud account are the nodes of the cluster: the sum of both holds them twice. Every organization does.',
  source: payloadSource(() => ({
    ...healthyDay(),
    clean_expenses: [cloudRow('shop-eu-node-1', 'Instance', 'AmazonEC2', 75), cloudRow('shop-eu-node-2', 'Instance', 'AmazonEC2', 75)],
  })),
});

export const notFiltered = faultPair({
  name: 'not-filtered',
  title: 'A filter that Kubernetes does not follow',
  description: 'Asked with a filter by pool and by owner the cloud rows become fewer, and `k8s_costs` stays whole.',
  fault: () => ({
    expenses(answer) {
      answer.clean_expenses?.forEach((row, index) => {
        row.pool = index % 2 === 0 ? POOLS.shop : POOLS.data;
        row.owner = OWNERS.amara;
      });
    },
  }),
  viewpoint: (now) => ({ ...lastWeek(now), filters: { pools: [POOLS.shop.id], owners: [OWNERS.amara.id] } }),
});
