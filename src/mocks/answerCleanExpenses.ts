import { ApiError } from './apiError.js';
import type { Ask, ExpensesSource } from './expensesSource.js';
import { sumAmounts, toAmount, toMicros } from './micros.js';
import { type Filters, type FilterName, LIST_FILTERS, readCount, readFilters, readWindow, refuseUnknown } from './requestArguments.js';
import type { WireCleanExpenses, WireK8sCosts, WireRow, WireValue } from './wire.js';

const KNOWN = ['organization_id', 'start_date', 'end_date', 'limit', 'offset', 'field', ...LIST_FILTERS];

const FIELD_OF_ROW: Record<FilterName, (row: WireRow) => string | null | undefined> = {
  cloud_account_id: (row) => row.cloud_account_id,
  pool_id: (row) => row.pool?.id,
  owner_id: (row) => row.owner?.id,
  region: (row) => row.region,
  service_name: (row) => row.service_name,
  resource_type: (row) => row.resource_type,
  k8s_namespace: (row) => row.k8s_namespace,
  k8s_node: (row) => row.k8s_node,
  k8s_service: (row) => row.k8s_service,
};

/** The body of `clean_expenses`: filtered, sorted, cut to its limit and to the fields asked for. */
export function answerCleanExpenses(source: ExpensesSource, search: URLSearchParams, ask: Ask): unknown {
  const window = readWindow(search);
  refuseUnknown(search, KNOWN);
  const filters = readFilters(search);
  const limit = readCount(search, 'limit');
  const offset = readCount(search, 'offset') ?? 0;
  if (limit === null && search.has('offset')) throw new ApiError('OE0561', ['offset', 'limit']);

  const answer = filterAnswer(source.expenses(window, ask), filters);
  if (answer.clean_expenses === undefined) return answer;
  const rows = [...answer.clean_expenses].sort((a, b) => toMicros(b.cost) - toMicros(a.cost));
  const sent = limit === null ? rows : rows.slice(offset, offset + limit);
  const fields = search.getAll('field').map((field) => field.split('.'));
  const projected = fields.length === 0 ? sent : sent.map((row) => project(row, fields));
  return { ...answer, clean_expenses: projected, ...(limit !== null && { limit }) };
}

/** Takes away what the filters leave out, and its costs from the totals; what was wrong about the totals stays wrong. */
function filterAnswer(answer: WireCleanExpenses, filters: Filters): WireCleanExpenses {
  const rows = answer.clean_expenses ?? [];
  const kept = rows.filter((row) => isKept(row, filters));
  const kubernetes = filterKubernetes(answer.k8s_costs, filters.cloud_account_id);
  if (kept.length === rows.length && kubernetes === answer.k8s_costs) return answer;

  const filtered: WireCleanExpenses = { ...answer, clean_expenses: kept, k8s_costs: kubernetes };
  if (answer.clean_expenses === undefined) delete filtered.clean_expenses;
  if (kubernetes === undefined) delete filtered.k8s_costs;
  if (answer.total_count !== undefined) filtered.total_count = answer.total_count - (rows.length - kept.length);
  if (answer.total_cost !== undefined) {
    const droppedRows = toMicros(sumCosts(rows)) - toMicros(sumCosts(kept));
    const [total, rowsCost, k8s] = [toMicros(answer.total_cost), toMicros(sumCosts(rows)), toMicros(answer.k8s_costs?.k8s_total_cost)];
    // Of a total that Kubernetes was never added to, none of it is taken away.
    const isAdded = Math.abs(total - rowsCost - k8s) <= Math.abs(total - rowsCost);
    const droppedKubernetes = isAdded ? k8s - toMicros(kubernetes?.k8s_total_cost) : 0;
    filtered.total_cost = toAmount(total - droppedRows - droppedKubernetes);
  }
  return filtered;
}

function sumCosts(entries: readonly { cost: WireValue }[]): number {
  return sumAmounts(entries.map(({ cost }) => cost));
}

function isKept(row: WireRow, filters: Filters): boolean {
  return LIST_FILTERS.every((name) => filters[name]?.includes(FIELD_OF_ROW[name](row) ?? null) ?? true);
}

/** Kubernetes costs follow the account filter only; without any cluster the field is gone. */
function filterKubernetes(costs: WireK8sCosts | undefined, accounts: Filters['cloud_account_id']): WireK8sCosts | undefined {
  if (costs === undefined || accounts === undefined) return costs;
  const { k8s_cost_breakdown: clusters, k8s_cost_errors: errors = [] } = costs;
  const kept = clusters.filter(({ cloud_account_id: id }) => accounts.includes(id));
  const keptErrors = errors.filter(({ cloud_account_id: id }) => accounts.includes(id));
  if (kept.length === clusters.length && keptErrors.length === errors.length) return costs;
  if (kept.length === 0 && keptErrors.length === 0) return undefined;
  const dropped = toMicros(sumCosts(clusters)) - toMicros(sumCosts(kept));
  return {
    ...costs,
    k8s_total_cost: toAmount(toMicros(costs.k8s_total_cost) - dropped),
    k8s_cost_breakdown: kept,
    ...(costs.k8s_cost_errors && { k8s_cost_errors: keptErrors }),
  };
}

/** A row with only those fields (`pool.name` reaches into it); a field that is null is left out, as the REST API does. */
function project(row: object, fields: readonly (readonly string[])[]): Record<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(row));
  const projected = new Map<string, unknown>();
  for (const [name = '', ...inner] of fields) {
    const value = values.get(name) ?? null;
    if (value === null) continue;
    if (inner.length === 0 || typeof value !== 'object') projected.set(name, value);
    else projected.set(name, { ...(projected.get(name) as object | undefined), ...project(value, [inner]) });
  }
  return Object.fromEntries(projected);
}
