import { KUBERNETES_ACCOUNT } from '../api/readExpenseRows.js';
import type { CleanExpenses, ExpenseRow } from '../api/restApiTypes.js';
import { CENT, compareText, sumKnown, type CloudAccountCost, type CloudResourceCost, type ExpenseFigures } from '../domain/index.js';
import { firstName } from './firstName.js';

/** How many resources the page shows; the others are one row. */
const SHOWN_RESOURCES = 20;

/** What the rows of `clean_expenses` are projected to; the rows themselves are not kept. */
export interface RowFigures extends Pick<
  ExpenseFigures,
  | 'cloudAccounts'
  | 'resources'
  | 'otherMagnitude'
  | 'resourceCount'
  | 'cloudRows'
  | 'cloudCredits'
  | 'hasAllRows'
  | 'cutRows'
  | 'kubernetesRows'
  | 'hasKubernetesRows'
> {
  /** Kubernetes rows by account id; of none where not every one is known. */
  rowsOfAccounts: Map<string, ExpenseRow[]>;
}

/** Answers of the same period for some of the accounts alone: needed where rows of the whole answer were cut. */
export interface PartialAnswers {
  /** For all Kubernetes accounts. */
  kubernetes: CleanExpenses | null;
  /** For all others. */
  cloud: CleanExpenses | null;
}

/** Sorts the rows into cloud and Kubernetes. `clusterIds`: accounts known to be clusters. */
export function readRows(expenses: CleanExpenses, alone: PartialAnswers, clusterIds: ReadonlySet<string>): RowFigures {
  const isKubernetes = (row: ExpenseRow): boolean => isKubernetesRow(row, clusterIds);
  const rows = expenses.clean_expenses ?? [];
  const cloudRows: ExpenseRow[] = [];
  const ownKubernetesRows: ExpenseRow[] = [];
  for (const row of rows) (isKubernetes(row) ? ownKubernetesRows : cloudRows).push(row);

  const bySize = [...cloudRows].sort((a, b) => sizeOf(b) - sizeOf(a));
  const [largest, others] = [bySize.slice(0, SHOWN_RESOURCES), bySize.slice(SHOWN_RESOURCES)];
  const hasAllRows = hasEveryRow(expenses);
  const isAloneWhole = !hasAllRows && alone.kubernetes !== null && hasEveryRow(alone.kubernetes);
  const aloneRows = isAloneWhole ? (alone.kubernetes?.clean_expenses ?? []).filter(isKubernetes) : null;
  const kubernetesRows = hasAllRows ? ownKubernetesRows : aloneRows;
  return {
    cloudAccounts: sumAccounts(cloudRows),
    resources: largest.sort((a, b) => (b.cost ?? -Infinity) - (a.cost ?? -Infinity)).map(toResource),
    otherMagnitude: sumKnown(others.map(({ cost }) => Math.abs(cost ?? 0))) ?? 0,
    resourceCount: cloudRows.length,
    cloudRows: hasAllRows ? (rows.length === 0 ? null : sumCosts(cloudRows)) : cloudOfParts(expenses, alone),
    cloudCredits: sumKnown(cloudRows.map(({ cost }) => Math.min(0, cost ?? 0))) ?? 0,
    hasAllRows,
    cutRows: hasAllRows || !expenses.total_count ? null : { listed: rows.length, all: expenses.total_count },
    kubernetesRows: kubernetesRows && sumCosts(kubernetesRows),
    hasKubernetesRows: ownKubernetesRows.some(({ cost }) => cost !== 0),
    rowsOfAccounts: byAccount(kubernetesRows ?? []),
  };
}

/** Whether a row is the cost of a cluster, or a part of it, and no cloud resource. `clusterIds`: accounts known to be clusters. */
export function isKubernetesRow(
  { cloud_account_type: account, cloud_account_id: id, resource_type: type }: ExpenseRow,
  clusterIds: ReadonlySet<string>,
): boolean {
  return account === KUBERNETES_ACCOUNT || (id !== null && clusterIds.has(id)) || type?.startsWith('K8s ') === true;
}

/** Whether an answer has every row the server counts; where it counts none, as many rows as its limit may be too few. */
export function hasEveryRow({ clean_expenses: rows, total_count: count, limit }: CleanExpenses): boolean {
  if (rows === null) return false;
  return count === null ? limit === null || limit <= 0 || rows.length < limit : rows.length >= count;
}

/**
 * The cloud's total where its rows were cut, believed only if both parts are the whole. Totals are not limited. What the live Kubernetes cost
 * has grown by since the whole was asked for is no difference.
 */
function cloudOfParts({ total_cost: whole, k8s_costs: live }: CleanExpenses, { kubernetes, cloud }: PartialAnswers): number | null {
  const parts = [kubernetes?.total_cost ?? null, cloud?.total_cost ?? null];
  if (whole === null || parts.includes(null)) return null;
  const difference = (sumKnown(parts) ?? 0) - whole;
  const growth = (kubernetes?.k8s_costs?.k8s_total_cost ?? 0) - (live?.k8s_total_cost ?? 0);
  const isWhole = [difference, difference - growth].some((rest) => Math.abs(rest) <= Math.max(CENT, 1e-9 * Math.abs(whole)));
  return isWhole ? (cloud?.total_cost ?? null) : null;
}

/** Null: a row of them has no cost that can be read. */
function sumCosts(rows: readonly ExpenseRow[]): number | null {
  const costs = rows.map(({ cost }) => cost);
  return costs.includes(null) ? null : (sumKnown(costs) ?? 0);
}

function byAccount(rows: readonly ExpenseRow[]): Map<string, ExpenseRow[]> {
  const accounts = new Map<string, ExpenseRow[]>();
  for (const row of rows) {
    const id = row.cloud_account_id ?? '';
    const own = accounts.get(id);
    if (own) own.push(row);
    else accounts.set(id, [row]);
  }
  return accounts;
}

function sumAccounts(rows: readonly ExpenseRow[]): CloudAccountCost[] {
  const accounts = new Map<string, CloudAccountCost>();
  for (const row of rows) {
    const id = row.cloud_account_id ?? '';
    const account = accounts.get(id) ?? {
      id,
      name: firstName(row.cloud_account_name, id),
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

/** Credits are as large as costs; last comes what is not known. */
function sizeOf({ cost }: ExpenseRow): number {
  return cost === null ? -1 : Math.abs(cost);
}

/** A row as the model has it. */
export function toResource(row: ExpenseRow): CloudResourceCost {
  const id = row.resource_id ?? row.cloud_resource_id ?? '';
  return {
    id,
    name: firstName(row.resource_name, row.cloud_resource_id, id),
    type: seenOf(row.resource_type),
    service: seenOf(row.service_name),
    region: seenOf(row.region),
    accountName: firstName(row.cloud_account_name, row.cloud_account_id) || null,
    total: row.cost,
  };
}

/** Null: it came without, or with nothing to see in it. */
function seenOf(text: string | null): string | null {
  return firstName(text) || null;
}
