import { addRows } from '../editAnswer.js';
import { efficiencies, workloadEfficiency } from '../workloadEfficiency.js';
import { expenseRow } from '../expenseRow.js';
import { clusterRow, rowsOfNamespaces } from '../kubernetesRows.js';
import { sumAmounts, toAmount } from '../micros.js';
import { AWS_HQ } from '../organization/accounts.js';
import eks from '../payloads/clean-expenses-eks.json';
import { payloadSource } from '../payloadSource.js';
import { hexOf, randomAt, seedOf, uuidOf } from '../random.js';
import { defineScenario } from '../scenario.js';
import type { WireCleanExpenses, WireCluster, WireNamespace, WireRow } from '../wire.js';

const NAMESPACES_OF_LARGEST = 5_000;
const OTHER_CLUSTERS = 40;
const NAMESPACES_OF_OTHERS = 12;
const CLOUD_ROWS = 12_000;
/** Rows dearer than any Kubernetes row: more than one request brings. */
const DEAR_ROWS = 6_000;

export const manyNamespacesScenario = defineScenario({
  name: 'many-namespaces',
  title: '5,000 namespaces in one cluster, and 40 more clusters',
  description: 'Far more rows than fit on a screen; every figure adds up.',
  source: payloadSource(manyNamespaces),
});

export const hundredClustersScenario = defineScenario({
  name: 'hundred-clusters',
  title: '100 clusters of 100 namespaces each',
  description: 'As many rows of the first level as of the second: 10,000 namespaces, and every figure adds up.',
  source: payloadSource(() => answerOf(Array.from({ length: 100 }, (_, i) => clusterOf(`region-${i + 1}`, 100, 40 / (1 + i / 20))))),
});

export const manyClustersScenario = defineScenario({
  name: 'many-clusters',
  title: '500 clusters',
  description: 'More than a menu, a legend or a table of days can name: each list names the largest and adds up the others.',
  source: payloadSource(() => answerOf(Array.from({ length: 500 }, (_, i) => clusterOf(`site-${i + 1}`, 1, 40 / (1 + i / 20))))),
});

export const manyFailuresScenario = defineScenario({
  name: 'many-failures',
  title: '20,000 clusters failed',
  description: 'One cluster reported; of 20,000 others the server says that it could not get their costs.',
  source: payloadSource(() => {
    const answer = answerOf([clusterOf('reported', 12, 40)]);
    const failed = Array.from({ length: 20_000 }, (_, i) => ({
      cloud_account_id: uuidOf(`failed/${i}`),
      cloud_account_name: `failed-${String(i + 1).padStart(5, '0')}`,
      reason: i % 2 === 0 ? 'Error' : `no answer from shard ${i}`,
    }));
    return { ...answer, k8s_costs: { k8s_total_cost: 0, k8s_cost_breakdown: [], ...answer.k8s_costs, k8s_cost_errors: failed } };
  }),
});

export const manyPartsScenario = defineScenario({
  name: 'many-parts',
  title: '5,000 kinds of cost',
  description:
    'Two clusters split their costs into 5,000 parts that nobody knows: the largest have a row and a colour, the others are one.',
  source: payloadSource(() => answerOf([manyPartsOf('split-a'), manyPartsOf('split-b')])),
});

export const cutRowsScenario = defineScenario({
  name: 'cut-rows',
  title: '12,000 resources: the rows with the namespaces are cut off',
  description: 'The real EKS cluster names its namespaces in rows only, and those are cheaper than the first 6,000 resources.',
  source: payloadSource(() => {
    const { answer, cluster } = manyRows();
    addRows(answer, rowsOfNamespaces(cluster, answer));
    delete cluster.breakdown_by_namespace;
    return answer;
  }),
});

export const cutRowsCountedTwiceScenario = defineScenario({
  name: 'cut-rows-counted-twice',
  title: '12,000 resources: the row that counts the cluster twice is cut off',
  description: 'As `counted-twice` with the real EKS cluster, whose row is cheaper than the first 6,000 resources.',
  source: payloadSource(() => {
    const { answer, cluster } = manyRows();
    addRows(answer, [clusterRow(cluster, answer)]);
    answer.total_cost = sumAmounts([answer.total_cost, cluster.cost]);
    return answer;
  }),
});

export const offsetIgnoredScenario = defineScenario({
  name: 'offset-ignored',
  title: '12,000 resources that cannot be fetched page by page',
  description: 'The server does not know `offset`: every page holds the most expensive resources, and a file of all of them cannot be had.',
  source: payloadSource(() => manyRows().answer),
  respond(call, next) {
    call.url.searchParams.delete('offset');
    return next();
  },
});

function manyRows(): { answer: WireCleanExpenses; cluster: WireCluster } {
  const rows = Array.from({ length: CLOUD_ROWS }, (_, i) => cloudRow(i));
  const k8s_costs = structuredClone(eks.k8s_costs);
  const cluster: WireCluster | undefined = k8s_costs.k8s_cost_breakdown[0];
  if (cluster === undefined) throw new Error('clean-expenses-eks.json holds no cluster.');
  const answer: WireCleanExpenses = {
    start_date: eks.start_date,
    end_date: eks.end_date,
    total_count: rows.length,
    total_cost: sumAmounts([...rows.map(({ cost }) => cost), k8s_costs.k8s_total_cost]),
    clean_expenses: rows,
    k8s_costs: { ...k8s_costs, k8s_cost_breakdown: [cluster] },
  };
  return { answer, cluster };
}

function cloudRow(index: number): WireRow {
  const path = `cut-rows/${index}`;
  const dear = 13.5 + 400 / (1 + index / 20);
  const cheap = 13 * 0.9992 ** (index - DEAR_ROWS);
  return expenseRow(AWS_HQ, {
    resource_id: uuidOf(path),
    cloud_resource_id: `i-0${hexOf(path, 16)}`,
    resource_name: `batch-worker-${index + 1}`,
    resource_type: 'Instance',
    service_name: 'AmazonEC2',
    region: 'eu-central-1',
    cost: sumAmounts([index < DEAR_ROWS ? dear : cheap]),
  });
}

function manyNamespaces(): WireCleanExpenses {
  const clusters = [
    clusterOf('preview-environments', NAMESPACES_OF_LARGEST, 8),
    ...Array.from({ length: OTHER_CLUSTERS }, (_, i) => clusterOf(`store-${String(i + 1).padStart(3, '0')}`, NAMESPACES_OF_OTHERS, 40)),
  ];
  return answerOf(clusters.sort((a, b) => Number(b.cost) - Number(a.cost)));
}

/** The clusters beside the cloud resources of the real answer. */
function answerOf(clusters: WireCluster[]): WireCleanExpenses {
  const kubernetes = sumAmounts(clusters.map(({ cost }) => cost));
  return {
    start_date: 0,
    end_date: 0,
    total_count: eks.total_count,
    total_cost: sumAmounts([...eks.clean_expenses.map(({ cost }) => cost), kubernetes]),
    clean_expenses: eks.clean_expenses,
    k8s_costs: { k8s_total_cost: kubernetes, k8s_cost_breakdown: clusters },
  };
}

/** A cluster of namespaces with a long tail: the n-th costs about an n-th of the first. */
function clusterOf(name: string, count: number, dearest: number): WireCluster {
  const namespaces = Array.from({ length: count }, (_, i) => namespaceOf(name, i, dearest));
  const sum = (key: keyof WireNamespace) => sumAmounts(namespaces.map((row) => row[key]));
  const total = sum('total_cost');
  return {
    cloud_account_id: uuidOf(name),
    cloud_account_name: name,
    cost: total,
    breakdown: {
      total_cost: total,
      cpu_cost: sum('cpu_cost'),
      ram_cost: sum('ram_cost'),
      pv_cost: sum('pv_cost'),
      ...workloadEfficiency(namespaces),
    },
    breakdown_by_namespace: namespaces,
  };
}

/** A cluster whose cost is split into thousands of parts; so is that of its only namespace. */
function manyPartsOf(name: string): WireCluster {
  const costs = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`kind_${i + 1}_cost`, toAmount(2_000_000 - i * 100)]));
  const total = sumAmounts(Object.values(costs));
  return {
    cloud_account_id: uuidOf(name),
    cloud_account_name: name,
    cost: total,
    breakdown: { total_cost: total, ...costs },
    breakdown_by_namespace: [{ namespace: 'everything', total_cost: total, ...costs }],
  };
}

function namespaceOf(cluster: string, index: number, dearest: number): WireNamespace {
  const seed = seedOf(`${cluster}/${index}`);
  const micros = (share: number) => Math.round(((dearest * 1e6) / (1 + index / 10)) * share);
  const cpu = micros(0.4 + 0.3 * randomAt(seed, 0));
  const ram = micros(0.3);
  const pv = micros(0.05 * randomAt(seed, 1));
  const efficiency = (n: number) => 0.1 + 0.8 * randomAt(seed, n);
  return {
    namespace: `${cluster === 'preview-environments' ? 'pr' : 'team'}-${String(index + 1).padStart(5, '0')}`,
    total_cost: toAmount(cpu + ram + pv),
    cpu_cost: toAmount(cpu),
    ram_cost: toAmount(ram),
    pv_cost: toAmount(pv),
    ...efficiencies(cpu * efficiency(2), ram * efficiency(3), cpu, ram),
  };
}
