import { type Connection, getJson, type GetToken } from './getJson.js';
import type { BreakdownExpensesQuery, CleanExpensesQuery, ExpensesClient } from './restApiTypes.js';

/** How a client reaches the REST API. */
export interface ExpensesClientOptions {
  /** Where the REST API is: absolute, or relative to the page (`/restapi/v2`). */
  baseUrl: string;
  /**
   * The bearer token in force, asked for at every request. None (null, undefined, empty): the request fails as unauthorized without
   * being sent.
   */
  getToken: GetToken;
  /** Default: the global `fetch` at the time of the request. */
  fetch?: typeof fetch;
  /** How long one request may take, token and body included, in milliseconds; default 30,000. 0: no limit. */
  timeoutMs?: number;
  /**
   * Form of the `clean_expenses` address: `organizations/{id}/clean_expenses` (default), or flat, `clean_expenses?organization_id={id}`.
   * The other two requests have the first form only.
   */
  route?: 'organization' | 'flat';
}

type Parameters = [name: string, value: string | number | readonly (string | number)[] | undefined][];

/**
 * A client of the REST API over `fetch`. Each method makes one attempt and answers the body as parsed JSON; it rejects with an
 * ExpensesError, or with the reason of the signal once that has aborted.
 */
export function createExpensesClient({ baseUrl, route = 'organization', ...options }: ExpensesClientOptions): ExpensesClient {
  const base = baseUrl.endsWith('/') ? baseUrl.replace(/\/+$/, '') : baseUrl;
  const connection: Connection = { getToken: options.getToken, fetch: options.fetch, timeoutMs: options.timeoutMs ?? 30_000 };

  const get = (path: string, parameters: Parameters, signal: AbortSignal | undefined) =>
    getJson(`${base}/${path}${searchOf(parameters)}`, connection, signal);
  const ofOrganization = (id: string, resource: string) => `organizations/${encodeURIComponent(id)}/${resource}`;

  return {
    cleanExpenses(query, { signal }) {
      const isFlat = route === 'flat';
      const path = isFlat ? 'clean_expenses' : ofOrganization(query.organizationId, 'clean_expenses');
      return get(path, [['organization_id', isFlat ? query.organizationId : undefined], ...cleanExpensesParameters(query)], signal);
    },
    breakdownExpenses(query, { signal }) {
      return get(ofOrganization(query.organizationId, 'breakdown_expenses'), breakdownParameters(query), signal);
    },
    cloudAccounts({ organizationId }, { signal }) {
      return get(ofOrganization(organizationId, 'cloud_accounts'), [], signal);
    },
  };
}

function cleanExpensesParameters(query: CleanExpensesQuery): Parameters {
  return [
    ['start_date', query.startDate],
    ['end_date', query.endDate],
    ['limit', query.limit],
    ['offset', query.offset],
    ['cloud_account_id', query.cloudAccountIds],
    ['pool_id', query.poolIds],
    ['owner_id', query.ownerIds],
    ['region', query.regions],
    ['field', query.fields],
  ];
}

function breakdownParameters(query: BreakdownExpensesQuery): Parameters {
  return [
    ['breakdown_by', query.breakdownBy],
    ['start_date', query.startDate],
    ['end_date', query.endDate],
    ['cloud_account_id', query.cloudAccountIds],
  ];
}

/** Lists as repeated parameters, nothing for what was not given: the server refuses an argument it does not know. */
function searchOf(parameters: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of parameters) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) search.append(name, String(one));
    }
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
