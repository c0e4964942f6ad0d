import type { CleanExpenses, ExpenseRow } from '../api/restApiTypes.js';
import type { CloudAccountCost, CloudResourceCost, CostReport, KubernetesRows } from '../domain/index.js';
import { compareText } from '../domain/index.js';

/** How many resources the page shows; the others are one row. */
const SHOWN_RESOURCES = 20;

/** Rows of one level each, finest known to have namespaces last asked. */
const NAMESPACE_LEVELS = ['K8s Namespace', 'K8s Pod'];

/** What the rows of `clean_expenses` are projected to; the rows themselves are not kept. */
export interface RowFigures {
  cloudAccounts: CloudAccountCost[];
  resources: CloudResourceCost[];
  resourceCount: number;
  rowsTotal: number;
  hasAllRows: boolean;
  cutRows: CostReport['cutRows'];
  kubernetesRows: KubernetesRows | null;
  /** Rows of one level per Kubernetes account, by account id; empty where not every Kubernetes row is known. */
  namespaceRows: Map<string, ExpenseRow[]>;
}

/**
 * Sorts the rows into cloud and Kubernetes. `alone` is the answer for the Kubernetes accounts by themselves, asked for where
 * the rows of `expenses` were cut.
 */
export function readRows(expenses: CleanExpenses, alone: CleanExpenses | null): RowFigures {
  const clusterIds = new Set(expenses.k8s_costs?.k8s_cost_breakdown.map((cluster) => cluster.cloud_account_id));
  const isKubernetes = (row: ExpenseRow): boolean =>
    row.cloud_account_type === 'kubernetes_cnr' || (row.cloud_account_id !== null && clusterIds.has(row.cloud_account_id));

  const rows = expenses.clean_expenses ?? [];
  const cloudRows: ExpenseRow[] = [];
  const ownKubernetesRows: ExpenseRow[] = [];
  for (const row of rows) (isKubernetes(row) ? ownKubernetesRows : cloudRows).push(row);

  const isWhole = hasEveryRow(expenses);
  const isAloneWhole = !isWhole && alone !== null && hasEveryRow(alone);
  const kubernetesRows = isAloneWhole ? (alone.clean_expenses ?? []).filter(isKubernetes) : isWhole ? ownKubernetesRows : null;
  return {
    cloudAccounts: sumAccounts(cloudRows),
    resources: mostExpensive(cloudRows).map(toResource),
    resourceCount: cloudRows.length,
    rowsTotal: sumCosts(rows),
    hasAllRows: isWhole,
    cutRows: isWhole || !expenses.total_count ? null : { listed: rows.length, all: expenses.total_count },
    kubernetesRows: kubernetesRows && {
      levels: sumLevels(kubernetesRows),
      total: sumCosts(kubernetesRows),
      alone: isAloneWhole ? { total: alone.total_cost, kubernetes: alone.k8s_costs?.k8s_total_cost ?? null } : null,
    },
    namespaceRows: namespaceRowsOf(kubernetesRows ?? []),
  };
}

/** Whether an answer has every row the server counts. */
export function hasEveryRow({ clean_expenses: rows, total_count: count }: CleanExpenses): boolean {
  return rows !== null && rows.length >= (count ?? 0);
}

function sumCosts(rows: readonly ExpenseRow[]): number {
  return rows.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
}

function sumLevels(rows: readonly ExpenseRow[]): KubernetesRows['levels'] {
  const levels = new Map<string | null, Map<string, number>>();
  for (const { cloud_account_id: id, resource_type: type, cost } of rows) {
    for (const account of [null, id ?? '']) {
      const sums = levels.get(account) ?? new Map<string, number>();
      levels.set(account, sums.set(type ?? '', (sums.get(type ?? '') ?? 0) + (cost ?? 0)));
    }
  }
  return levels;
}

function sumAccounts(rows: readonly ExpenseRow[]): CloudAccountCost[] {
  const accounts = new Map<string, CloudAccountCost>();
  for (const row of rows) {
    const id = row.cloud_account_id ?? '';
    const account = accounts.get(id) ?? {
      id,
      name: row.cloud_account_name ?? id,
      type: row.cloud_account_type,
      total: null,
      resourceCount: 0,
    };
    if (row.cost !== null) account.total = (account.total ?? 0) + row.cost;
    account.resourceCount += 1;
    accounts.set(id, account);
  }
  return [...accounts.values()].sort(
    (a, b) => (b.total ?? -Infinity) - (a.total ?? -Infinity) || compareText(a.name, b.name) || compareText(a.id, b.id),
  );
}

function mostExpensive(rows: readonly ExpenseRow[]): ExpenseRow[] {
  return [...rows].sort((a, b) => (b.cost ?? -Infinity) - (a.cost ?? -Infinity)).slice(0, SHOWN_RESOURCES);
}

function toResource(row: ExpenseRow): CloudResourceCost {
  const id = row.resource_id ?? row.cloud_resource_id ?? '';
  return {
    id,
    name: row.resource_name ?? row.cloud_resource_id ?? id,
    type: row.resource_type,
    service: row.service_name,
    region: row.region,
    accountName: row.cloud_account_name,
    total: row.cost,
  };
}

/** Per account the rows that carry namespaces: of one level only, since each level is the whole cost once more. */
function namespaceRowsOf(rows: readonly ExpenseRow[]): Map<string, ExpenseRow[]> {
  const byAccount = new Map<string, ExpenseRow[]>();
  for (const level of NAMESPACE_LEVELS) {
    const found = new Map<string, ExpenseRow[]>();
    for (const row of rows) {
      if (row.resource_type !== level || row.k8s_namespace === null) continue;
      const id = row.cloud_account_id ?? '';
      const known = found.get(id);
      if (known) known.push(row);
      else found.set(id, [row]);
    }
    for (const [id, accountRows] of found) if (!byAccount.has(id)) byAccount.set(id, accountRows);
  }
  return byAccount;
}
