import { addNamespace, addRows, mapEfficiencies, namespaceRows, takeEfficiencies } from '../editAnswer.js';
import { clusterRow, rowsOfNamespaces, rowsOfPods } from '../kubernetesRows.js';
import { sumAmounts } from '../micros.js';
import { organization } from '../organization.js';
import plan from '../payloads/clean-expenses-plan.json';
import { payloadSource } from '../payloadSource.js';
import { defineScenario } from '../scenario.js';
import type { WireCleanExpenses, WireValue } from '../wire.js';
import { clusterFault, kubernetesFault, withFault } from '../withFault.js';

export const countedTwiceScenario = defineScenario({
  name: 'counted-twice',
  title: 'Every cluster is counted twice',
  description: 'Each cluster is also a row of `clean_expenses`, and the total adds both.',
  source: withFault(organization, {
    expenses(answer, { window }) {
      const rows = (answer.k8s_costs?.k8s_cost_breakdown ?? []).map((cluster) => clusterRow(cluster, window));
      addRows(answer, rows);
      answer.total_cost = sumAmounts([answer.total_cost, ...rows.map(({ cost }) => cost)]);
    },
  }),
});

export const efficiencyBesideScenario = defineScenario({
  name: 'efficiency-beside',
  title: 'Efficiency stands beside the costs',
  description: 'Each cluster has an `efficiency` object of its own next to `breakdown`.',
  source: withFault(
    organization,
    clusterFault((cluster) => {
      if (cluster.breakdown) cluster.efficiency = takeEfficiencies(cluster.breakdown);
    }),
  ),
});

export const percentagesScenario = defineScenario({
  name: 'percentages',
  title: 'Efficiency arrives in percent',
  description: 'Every efficiency is a percentage (62.4), not a ratio (0.624).',
  source: withFault(
    organization,
    clusterFault((cluster) => mapEfficiencies(cluster, (ratio) => Math.round(ratio * 1e6) / 1e4)),
  ),
});

export const namespacesAliasScenario = defineScenario({
  name: 'namespaces-alias',
  title: 'Namespaces arrive as `namespaces`',
  description: 'Each cluster has `namespaces` in place of `breakdown_by_namespace`.',
  source: withFault(
    organization,
    clusterFault((cluster) => {
      cluster.namespaces = cluster.breakdown_by_namespace;
      delete cluster.breakdown_by_namespace;
    }),
  ),
});

export const namespacesFromRowsScenario = defineScenario({
  name: 'namespaces-from-rows',
  title: 'Namespaces arrive as rows',
  description:
    'The clusters name no namespaces; rows of type "K8s Namespace" do, and rows of type "K8s Pod" say the same once more. The total holds them once.',
  source: withFault(organization, {
    expenses(answer, { window }) {
      for (const cluster of answer.k8s_costs?.k8s_cost_breakdown ?? []) {
        addRows(answer, [...rowsOfNamespaces(cluster, window), ...rowsOfPods(cluster, window)]);
        delete cluster.breakdown_by_namespace;
      }
    },
  }),
});

export const specialRowsScenario = defineScenario({
  name: 'special-rows',
  title: 'Idle, unallocated and unmounted cost',
  description: "All three of Kubecost's special rows in the largest cluster: cost that belongs to no namespace.",
  source: withFault(
    organization,
    kubernetesFault((costs, answer) => {
      const [largest] = costs.k8s_cost_breakdown;
      if (largest === undefined) return;
      const unused = { cpu_efficiency: 0, ram_efficiency: 0, total_efficiency: 0 };
      const unallocated = { total_cost: 41.3, cpu_cost: 19.1, ram_cost: 14.7, pv_cost: 7.5, network_cost: 0, load_balancer_cost: 0 };
      const unmounted = { total_cost: 12.84, cpu_cost: 0, ram_cost: 0, pv_cost: 12.84, network_cost: 0, load_balancer_cost: 0 };
      addNamespace(answer, largest, { namespace: '__unallocated__', ...unallocated, ...unused });
      addNamespace(answer, largest, { namespace: '__unmounted__', ...unmounted, ...unused });
    }),
  ),
});

export const nanTokensScenario = defineScenario({
  name: 'nan-tokens',
  title: 'NaN and Infinity in the answer',
  description: "Python's encoder writes them as bare tokens, which are no JSON; every other value stands.",
  source: withFault(organization, {
    expenses(answer) {
      const [row] = answer.clean_expenses ?? [];
      if (row !== undefined) row.cost = NaN;
      for (const cluster of answer.k8s_costs?.k8s_cost_breakdown ?? []) {
        const [first, second] = namespaceRows(cluster).filter(({ namespace }) => namespace !== '__idle__');
        if (first !== undefined) first.ram_efficiency = NaN;
        if (second !== undefined) second.network_cost = Infinity;
      }
    },
  }),
});

export const wholeAmountsScenario = defineScenario({
  name: 'whole-amounts',
  title: 'A currency without cents',
  description: 'The plan a thousand times over: every amount is a whole number, as in yen.',
  source: payloadSource(() => thousandfold(plan)),
});

function thousandfold(answer: WireCleanExpenses): WireCleanExpenses {
  const text = JSON.stringify(answer, (key, value: WireValue) =>
    typeof value === 'number' && /(^|_)cost$/.test(key) ? Math.round(value * 1000) : value,
  );
  return JSON.parse(text) as WireCleanExpenses;
}
