import type { ExpensesSource } from './expensesSource.js';

/** The resources of the REST API that are mocked. */
export type Endpoint = 'clean_expenses' | 'breakdown_expenses' | 'cloud_accounts';

/** One request to one of the endpoints. */
export interface BackendCall {
  endpoint: Endpoint;
  /** Where only a path was asked for, its origin means nothing. */
  url: URL;
  /** The server's clock. */
  now: Date;
  /** How often this very request (method, path and arguments) has come, this time included. */
  attempt: number;
}

/** What goes back over the network. */
export interface BackendAnswer {
  /** 0: none, the connection breaks before an answer. */
  status: number;
  headers: Record<string, string>;
  body: string;
  /** How long the server takes for it, in milliseconds. */
  delayMs: number;
}

/** Where to stand to see a scenario: the time it is and the period to ask for (half-open, UTC). */
export interface Viewpoint {
  now: Date;
  period: { start: Date; end: Date };
  /** Filters to ask with, ids, where the scenario is about them. */
  filters?: { pools?: readonly string[]; owners?: readonly string[] };
}

/** A named state of the world the page can meet. */
export interface Scenario<Name extends string = string> {
  /** In kebab case, for addresses and tests. */
  name: Name;
  /** One plain line, for a menu. */
  title: string;
  /** What arrives and what is special about it: a sentence or two, for whoever looks at the page it makes. */
  description: string;
  /** What the organization's server knows. */
  source: ExpensesSource;
  /** Stands between the network and the REST API: passes `next()` on, changes it, or answers instead. */
  respond?: (call: BackendCall, next: () => BackendAnswer) => BackendAnswer;
  /** Only where the scenario is not seen in any period: a clock and a period that show it. */
  viewpoint?: (now: Date) => Viewpoint;
}

/** Keeps the name's literal type, of which `ScenarioName` is made. */
export function defineScenario<const Name extends string>(scenario: Scenario<Name>): Scenario<Name> {
  return scenario;
}
