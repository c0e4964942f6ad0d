import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { createBackend, type BackendOptions } from './backend.js';
import type { Scenario } from './scenario.js';
import type { ScenarioName } from './scenarios.js';

export interface HandlersOptions extends BackendOptions {
  /** Where the REST API is expected; default: `/restapi/v2` of any origin. */
  baseUrl?: string;
}

const PATHS = [
  'organizations/:organizationId/clean_expenses',
  'organizations/:organizationId/breakdown_expenses',
  'organizations/:organizationId/cloud_accounts',
  'clean_expenses',
];

/** MSW handlers of a scenario: for a host's own `setupServer`, `setupWorker` or stories. */
export function handlers(scenario: Scenario | ScenarioName, { baseUrl = '*/restapi/v2', ...options }: HandlersOptions = {}): HttpHandler[] {
  const backend = createBackend(scenario, options);
  return PATHS.map((path) =>
    http.all(`${baseUrl.replace(/\/$/, '')}/${path}`, async ({ request }) => {
      const { status, headers, body, delayMs } = backend.respond(request);
      if (delayMs > 0) await delay(delayMs);
      return new HttpResponse(body, { status, headers });
    }),
  );
}
