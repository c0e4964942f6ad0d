import { handlers, type HandlersOptions } from './handlers.js';
import type { Scenario } from './scenario.js';
import type { ScenarioName } from './scenarios.js';

/** What the mocked backend of a browser is set to. */
export interface BrowserBackendOptions extends HandlersOptions {
  /** Address of MSW's worker script; default: `./mockServiceWorker.js`, which works below a sub-path too. */
  serviceWorkerUrl?: string;
}

/** The mocked backend at work in a browser, until it is stopped. */
export interface BrowserBackend {
  /** Answers for another scenario from now on; what it counts starts anew. */
  use(scenario: Scenario | ScenarioName): void;
  /** Requests go to the network again. */
  stop(): void;
}

/**
 * Answers the page's own requests by a service worker, quietly; what is not addressed to the REST API goes to the network. `msw/browser`
 * is loaded only now, so that this module can be imported in Node.
 */
export async function startBrowserBackend(
  scenario: Scenario | ScenarioName,
  { serviceWorkerUrl = './mockServiceWorker.js', ...options }: BrowserBackendOptions = {},
): Promise<BrowserBackend> {
  const { setupWorker } = await import('msw/browser');
  const worker = setupWorker(...handlers(scenario, options));
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: serviceWorkerUrl } });
  return {
    use: (next) => worker.resetHandlers(...handlers(next, options)),
    stop: () => worker.stop(),
  };
}
