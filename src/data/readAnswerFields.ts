import { KUBERNETES_ACCOUNT } from '../api/readExpenseRows.js';
import type { CleanExpenses, ClusterFigures as WireCluster, CostFigures } from '../api/restApiTypes.js';
import type { AnswerFields, ClusterFields, RowFields } from '../domain/explain/answerFields.js';
import type { ClusterCost } from '../domain/types.js';
import type { ReceiptCorrection, ReceiptField } from '../domain/explain/receipt.js';
import { readParts } from './readParts.js';
import { ownValue } from '../domain/ownValue.js';

/** The fields of a parsed answer behind its report. Lists are written with the id or the name of their entry. */
export function readAnswerFields({ total_cost: total, k8s_costs: kubernetes, clean_expenses: rows }: CleanExpenses): AnswerFields {
  const account: AnswerFields['account'] = ({ id, total: value }) => ({ path: `Σ clean_expenses[cloud_account_id=${id}].cost`, value });
  return {
    total: { path: 'total_cost', value: total },
    kubernetes: { path: 'k8s_costs.k8s_total_cost', value: kubernetes?.k8s_total_cost ?? null },
    kubernetesRows: (value) => ({ path: 'Σ clean_expenses[kubernetes_cnr].cost', value }),
    cluster: (place) => clusterFields(kubernetes?.k8s_cost_breakdown[place], place),
    rowsOfCluster: (cluster) => {
      const row = rowsAsOne(cluster, `cloud_account_id=${cluster.id}`);
      return { cost: [row.total], row, namespaces: [] };
    },
    rowsOfNamespace: (namespace, cluster) => rowsAsOne(namespace, `cloud_account_id=${cluster.id}, k8s_namespace=${namespace.name}`),
    failures: (id) =>
      (kubernetes?.k8s_cost_errors ?? [])
        .filter((error) => (error.cloud_account_id ?? '') === id)
        .map(({ reason }) => ({ path: `k8s_costs.k8s_cost_errors[${id}].reason`, value: reason })),
    account,
    rowsOfAccount(sum) {
      const own = (rows ?? [])
        .map((row, place) => ({ row, place, id: row.resource_id ?? row.cloud_resource_id ?? '' }))
        // Which rows are a cloud's is decided where they are read (`isKubernetesRow`); where the two differ, their number does.
        .filter(({ row }) => (row.cloud_account_id ?? '') === sum.id && row.cloud_account_type !== KUBERNETES_ACCOUNT)
        .sort((a, b) => (b.row.cost ?? -Infinity) - (a.row.cost ?? -Infinity));
      if (own.length !== sum.resourceCount) return [account(sum)];
      const counts = new Map<string, number>();
      for (const { id } of own) counts.set(id, (counts.get(id) ?? 0) + 1);
      // An id that several rows have, or none, does not tell which it is: its place in the list does.
      const nameOf = (id: string, place: number): string | number => (id === '' || counts.get(id) !== 1 ? place : id);
      return own.map(({ row, place, id }) => ({ path: `clean_expenses[${nameOf(id, place)}].cost`, value: row.cost }));
    },
    resource: ({ id, total: value }) => ({ path: `clean_expenses[${id}].cost`, value }),
  };
}

function clusterFields(wire: WireCluster | undefined, place: number): ClusterFields {
  if (wire === undefined) return { cost: [], row: null, namespaces: [] };
  const { cloud_account_id: id, cost, breakdown, breakdown_by_namespace: namespaces } = wire;
  const path = `k8s_costs.k8s_cost_breakdown[${id === null || id === '' ? place : id}]`;
  const inBreakdown = breakdown?.costs['total_cost'];
  const own = { path: `${path}.cost`, value: cost };
  const isInBreakdown = cost === null && inBreakdown !== undefined;
  return {
    cost: isInBreakdown ? [own, { path: `${path}.breakdown.total_cost`, value: inBreakdown }] : [own],
    row: breakdown && rowFields(breakdown, `${path}.breakdown`),
    namespaces: (namespaces ?? []).map((row) => rowFields(row, `${path}.breakdown_by_namespace[${row.namespace ?? ''}]`)),
  };
}

function rowFields(figures: CostFigures, path: string): RowFields {
  const field = (name: string): ReceiptField => ({ path: `${path}.${name}`, value: ownValue(figures.costs, name) ?? null });
  return {
    part(key) {
      const { names = [], used = [] } = readParts(figures.costs).find((part) => part.key === key) ?? {};
      const ignored = names.filter((name) => !used.includes(name) && field(name).value !== null);
      const corrections: (ReceiptCorrection | false)[] = [
        used.length > 1 && { code: 'networkSummed', values: { count: used.length } },
        used.includes('lb_cost') && { code: 'aliasUsed', values: { field: 'lb_cost', standard: 'load_balancer_cost' } },
        ...ignored.map((name): ReceiptCorrection => ({ code: 'fieldIgnored', values: { field: name, value: field(name).value } })),
      ];
      return { used: used.map(field), corrections: corrections.filter((one) => one !== false) };
    },
    efficiency: (metric) => ({ path: `${path}.${metric}_efficiency`, value: figures[`${metric}_efficiency`] }),
    cost: (side) => field(`${side}_cost`),
    total: field('total_cost'),
  };
}

/** As the report has it: rows are added up while they are read, and not kept. `loadBalancer` was `load_balancer_cost`. */
function rowsAsOne({ total, components }: Pick<ClusterCost, 'total' | 'components'>, which: string): RowFields {
  const sum = (field: string, value: number | null): ReceiptField => ({ path: `Σ clean_expenses[${which}].${field}`, value });
  const wireName = (key: string) => `${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_cost`;
  const part = (key: string) =>
    components.filter((own) => own.key === key && key !== 'other').map(({ amount }) => sum(wireName(key), amount));
  return {
    part: (key) => ({ used: part(key), corrections: [] }),
    efficiency: (metric) => sum(`${metric}_efficiency`, null),
    cost: (side) => part(side)[0] ?? sum(`${side}_cost`, null),
    total: sum('cost', total),
  };
}
