import { headerOf } from '../api/retryAfter.js';
import { answerBreakdownExpenses } from './answerBreakdownExpenses.js';
import { answerCleanExpenses } from './answerCleanExpenses.js';
import { errorAnswer, jsonAnswer } from './answers.js';
import { ApiError } from './apiError.js';
import type { Ask, ExpensesSource } from './expensesSource.js';
import { ORGANIZATION } from './organization/accounts.js';
import { refuseUnknown } from './requestArguments.js';
import type { BackendAnswer, BackendCall, Endpoint, Scenario } from './scenario.js';
import { findScenario, type ScenarioName } from './scenarios.js';

/** A request as any HTTP library has it; the address may be a path alone. */
export interface BackendRequest {
  method: string;
  url: string;
  /** `authorization` is looked at, and nothing else. */
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The REST API of one scenario, in memory. */
export interface Backend {
  /** Never throws on a request: what the REST API refuses is answered as it would. */
  respond(request: BackendRequest): BackendAnswer;
}

/** What a backend is set to. */
export interface BackendOptions {
  /**
   * The server's clock; default: the real one. Figures depend on it: what has not happened yet costs nothing. With a clock that stands
   * still, `() => new Date('2026-11-23T10:20:00Z')`, the same request is answered by the same bytes for ever.
   */
  now?: () => Date;
  /** The one organization there is; default: `ORGANIZATION.id`. */
  organizationId?: string;
}

interface Route {
  endpoint: Endpoint;
  /** Null: the flat form came without it. */
  organizationId: string | null;
}

/**
 * The REST API of a scenario, without a network: give it requests from MSW, from `node:http` or from a test. Any bearer token is good.
 * It counts how often each request comes, for scenarios that change their answer; a new backend starts to count anew.
 */
export function createBackend(scenario: Scenario | ScenarioName, options: BackendOptions = {}): Backend {
  const { now = () => new Date(), organizationId = ORGANIZATION.id } = options;
  const { source, respond } = findScenario(scenario);
  const attempts = new Map<string, number>();

  function answer({ method, headers }: BackendRequest, route: Route, call: BackendCall): BackendAnswer {
    if (method !== 'GET') return errorAnswer('OE0245', [method]);
    if (!isAuthorized(headers)) return errorAnswer('OE0235');
    if (route.organizationId === null) return errorAnswer('OE0216', ['organization_id']);
    if (route.organizationId !== organizationId) return errorAnswer('OE0002', ['Organization', route.organizationId]);
    try {
      return jsonAnswer(200, bodyOf(source, route.endpoint, call.url.searchParams, call));
    } catch (error) {
      if (error instanceof ApiError) return jsonAnswer(error.status, error);
      throw error;
    }
  }

  return {
    respond(request) {
      const url = new URL(request.url, 'http://localhost');
      const route = routeOf(url);
      if (route === null) return errorAnswer('OE0257');
      const key = `${request.method} ${url.pathname}${url.search}`;
      const attempt = (attempts.get(key) ?? 0) + 1;
      attempts.set(key, attempt);
      const call: BackendCall = { endpoint: route.endpoint, url, now: now(), attempt };
      const next = () => answer(request, route, call);
      return respond?.(call, next) ?? next();
    },
  };
}

/** Both forms of `clean_expenses`, the organization's form of the others; null: no address of this API. */
function routeOf({ pathname, searchParams }: URL): Route | null {
  const [, id, endpoint] = /\/organizations\/([^/]+)\/(clean_expenses|breakdown_expenses|cloud_accounts)$/.exec(pathname) ?? [];
  if (id !== undefined) return { endpoint: endpoint as Endpoint, organizationId: decodeURIComponent(id) };
  return pathname.endsWith('/clean_expenses') ? { endpoint: 'clean_expenses', organizationId: searchParams.get('organization_id') } : null;
}

function isAuthorized(headers: BackendRequest['headers']): boolean {
  return /^Bearer \S/.test(headerOf(headers, 'authorization') ?? '');
}

function bodyOf(source: ExpensesSource, endpoint: Endpoint, search: URLSearchParams, ask: Ask): unknown {
  if (endpoint === 'cloud_accounts') {
    refuseUnknown(search, ['details']);
    return { cloud_accounts: source.accounts(ask) };
  }
  if (source.accounts(ask).length === 0) throw new ApiError('OE0445', [ORGANIZATION.name, ORGANIZATION.id]);
  return endpoint === 'clean_expenses' ? answerCleanExpenses(source, search, ask) : answerBreakdownExpenses(source, search, ask);
}
