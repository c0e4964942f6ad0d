import type { CleanExpenses, ExpenseRow, ExpensesClient } from '../api/restApiTypes.js';
import { CENT } from '../domain/index.js';
import type { EveryResource, ListedResource } from '../domain/tables/everyResourceRows.js';
import { hasEveryRow, isKubernetesRow, toResource } from './expenseRows.js';
import { expensesQueries } from './expensesQueries.js';
import type { ExpensesScope } from './expensesScope.js';
import type { FetchedExpenses } from './expensesAnswer.js';
import { queryClientFor } from './queryClient.js';

/** How far a fetch of all rows is. */
export interface RowProgress {
  fetched: number;
  /** Null: the server does not say how many there are. */
  counted: number | null;
}

/** The server did not answer pages of rows: `repeated`, the same ones whatever the offset; `absent`, none at all. */
export class RowPagesError extends Error {
  override readonly name = 'RowPagesError';

  constructor(readonly reason: 'repeated' | 'absent') {
    super(`The rows cannot be fetched page by page: they are ${reason}.`);
  }
}

export interface EveryResourceRequest {
  client: ExpensesClient;
  scope: ExpensesScope;
  /** The answer on the screen: nothing is asked where it has every row. */
  shown: FetchedExpenses;
  /** Accounts known to be clusters. */
  clusterIds: ReadonlySet<string>;
  signal: AbortSignal;
  onProgress: (progress: RowProgress) => void;
}

/**
 * All cloud resources of a scope, page by page where the page's own answer was cut. Rejects with an ExpensesError, a RowPagesError, or once
 * the signal has aborted with its reason.
 */
export async function fetchEveryResource({ shown, clusterIds, ...request }: EveryResourceRequest): Promise<EveryResource> {
  const { rows, ...about } = hasEveryRow(shown.expenses) ? rowsOf(shown) : await fetchPages(request);
  const resources = rows.filter((row) => !isKubernetesRow(row, clusterIds)).map(toListed);
  return { resources, rowCount: rows.length, ...about };
}

type Rows = Omit<EveryResource, 'resources' | 'rowCount'> & { rows: ExpenseRow[] };

function rowsOf({ expenses, fetchedAt }: FetchedExpenses): Rows {
  const { clean_expenses: rows, total_count: counted } = expenses;
  return { rows: rows ?? [], counted, repeated: 0, hasChanged: false, fetchedAt: new Date(fetchedAt) };
}

interface FetchedPage {
  page: CleanExpenses;
  /** Their texts. */
  rows: ReadonlySet<string>;
  size: number;
}

async function fetchPages({ client, scope, signal, onProgress }: Omit<EveryResourceRequest, 'shown' | 'clusterIds'>): Promise<Rows> {
  const rows: ExpenseRow[] = [];
  const seen = new Set<string>();
  let first: FetchedPage | null = null;
  let last: FetchedPage | null = null;
  let counted: number | null = null;
  let repeated = 0;
  let hasChanged = false;
  for (let offset = 0; ;) {
    const page: CleanExpenses = await askForPage(client, scope, offset, signal);
    const { clean_expenses: sent } = page;
    if (sent === null) throw new RowPagesError('absent');
    const texts = sent.map(textOf);
    const isAgain = ({ rows: before, size }: FetchedPage): boolean =>
      sent.length > 0 && sent.length === size && texts.every((text) => before.has(text));
    const own = { page, rows: new Set(texts), size: sent.length };
    // The rows of the first page once more, in whatever order: the server does not know the offset.
    if (first !== null && isAgain(first)) throw new RowPagesError('repeated');
    // Those of the last one: it has no others, and sends them for whatever is beyond.
    if (last !== null && isAgain(last)) break;
    first ??= own;
    last = own;
    hasChanged ||= haveCostsChanged(first.page, page);
    counted = page.total_count ?? counted;
    // What a page has twice are two rows of the server; what a later page has once more was moved there while the pages were fetched.
    // Another cost of the same resource is another row of it, unless the costs have changed.
    const seenAs = hasChanged ? keyOf : rowOf;
    const fresh = sent.filter((row) => !seen.has(seenAs(row)));
    for (const row of fresh.filter(isIdentified)) seen.add(keyOf(row)).add(rowOf(row));
    rows.push(...fresh);
    repeated += sent.length - fresh.length;
    offset += sent.length;
    onProgress({ fetched: offset, counted });
    // A page without a new row is the end of what the server has, however many it counts; a short one is none, as it may have a limit of its own.
    if ((counted !== null && offset >= counted) || fresh.length === 0) break;
  }
  return { rows, counted, repeated, hasChanged, fetchedAt: new Date() };
}

/** One page, tried again as every question is. */
async function askForPage(client: ExpensesClient, scope: ExpensesScope, offset: number, signal: AbortSignal): Promise<CleanExpenses> {
  signal.throwIfAborted();
  const cache = queryClientFor(client);
  const page = expensesQueries(client).rowPage(scope, offset);
  const cancel = (): void => void cache.cancelQueries({ queryKey: page.queryKey, exact: true });
  signal.addEventListener('abort', cancel);
  try {
    return await cache.query(page);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

const keyOf = ({ cloud_account_id: account, resource_id: id, cloud_resource_id: cloudId }: ExpenseRow): string =>
  JSON.stringify([account, id, cloudId]);

/** A resource may have several rows. */
const rowOf = (row: ExpenseRow): string => `${keyOf(row)} ${row.cost}`;

/** A row without an id is never taken for another one. */
const isIdentified = ({ resource_id: id, cloud_resource_id: cloudId }: ExpenseRow): boolean => id !== null || cloudId !== null;

const textOf = (row: ExpenseRow): string => (isIdentified(row) ? keyOf(row) : JSON.stringify(row));

/** The count, or the cost of all rows. Kubernetes costs are asked for live, and differ by the hour: alone they change no row. */
function haveCostsChanged(before: CleanExpenses, after: CleanExpenses): boolean {
  const differ = (a: number | null, b: number | null): boolean => a !== null && b !== null && Math.abs(a - b) > CENT;
  const withoutKubernetes = ({ total_cost: total, k8s_costs: costs }: CleanExpenses): number | null =>
    total === null ? null : total - (costs?.k8s_total_cost ?? 0);
  return (
    (before.total_count !== null && after.total_count !== null && before.total_count !== after.total_count) ||
    (differ(before.total_cost, after.total_cost) && differ(withoutKubernetes(before), withoutKubernetes(after)))
  );
}

function toListed(row: ExpenseRow): ListedResource {
  const { resource_id: resourceId, cloud_resource_id: cloudResourceId, cloud_account_id: accountId } = row;
  return { ...toResource(row), resourceId, cloudResourceId, accountId };
}
