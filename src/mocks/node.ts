import { handlers, type HandlersOptions } from './handlers.js';
import type { Scenario } from './scenario.js';
import type { ScenarioName } from './scenarios.js';

const MSW_FOR_NODE = ['msw', 'node'].join('/');

/** The mocked backend at work in Node. */
export interface NodeBackend {
  /** Answers for another scenario from now on; what it counts starts anew. */
  use(scenario: Scenario | ScenarioName): void;
  /** Requests go to the network again. */
  close(): void;
}

/**
 * Answers requests of this Node process (tests in jsdom too); a request to anything else fails. `msw/node` is loaded only now, by a
 * name no bundler follows: a browser's build can hold this module, and msw has nothing of that name for it.
 */
export async function createServer(scenario: Scenario | ScenarioName, options: HandlersOptions = {}): Promise<NodeBackend> {
  const { setupServer } = (await import(/* @vite-ignore */ /* webpackIgnore: true */ MSW_FOR_NODE)) as typeof import('msw/node');
  const server = setupServer(...handlers(scenario, options));
  server.listen({ onUnhandledRequest: 'error' });
  return {
    use: (next) => server.resetHandlers(...handlers(next, options)),
    close: () => server.close(),
  };
}
