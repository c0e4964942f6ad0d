import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { createBackend, type BackendOptions } from './backend.js';
import type { Scenario } from './scenario.js';
import type { ScenarioName } from './scenarios.js';

/** What handlers are set to. */
export interface HandlersOptions extends BackendOptions {
  /**
   * Where the REST API is expected: an address, or a path on any origin. Default: every address that ends in `/restapi/v2`, so
   * `/api/restapi/v2` and `https://my.host/restapi/v2` too.
   */
  baseUrl?: string;
}

const PATHS = [
  'organizations/:organizationId/clean_expenses',
  'organizations/:organizationId/breakdown_expenses',
  'organizations/:organizationId/cloud_accounts',
  'clean_expenses',
];

/**
 * MSW handlers of a scenario, for a host's own `setupServer` in tests, `setupWorker` in a browser, or stories. They answer the requests of
 * this package and leave every other one to the host.
 *
 * ```ts
 * const server = setupServer(...handlers('plan', { now: () => new Date('2026-11-23T10:20:00Z') }));
 * beforeAll(() => server.listen());
 * afterAll(() => server.close());
 * ```
 *
 * In a browser `await setupWorker(...handlers('plan')).start()`, with MSW's worker script where `npx msw init` puts it.
 */
export function handlers(scenario: Scenario | ScenarioName, { baseUrl = '/restapi/v2', ...options }: HandlersOptions = {}): HttpHandler[] {
  const backend = createBackend(scenario, options);
  const base = baseUrl.replace(/\/+$/, '');
  // A bare path means this page's own origin to MSW, and nothing at all in Node.
  const anywhere = base === '' || base.startsWith('/') ? `*${base}` : base;
  return PATHS.map((path) =>
    http.all(`${anywhere}/${path}`, async ({ request }) => {
      const { status, headers, body, delayMs } = backend.respond(request);
      if (delayMs > 0) await delay(delayMs);
      if (status === 0) return HttpResponse.error();
      return new HttpResponse(body, { status, headers });
    }),
  );
}
