import type { Answer } from './http.js';

/** What was seen of every hop, unjudged. Null: it was not given what it takes to ask. */
export interface SeenHops {
  exporter: Answer | null;
  prometheus: PrometheusSeen | null;
  remoteWrite: RemoteWriteSeen | null;
  thanos: ThanosSeen | null;
  metroculus: Answer | null;
  account: AccountSeen | null;
  restApi: RestApiSeen | null;
}

export interface PrometheusSeen {
  targets: Answer;
  up: Answer;
  totals: Answer;
  newest: Answer;
  kubeState: Answer;
  lastPositive: Answer;
}

export interface RemoteWriteSeen {
  /** Null: Prometheus was not given. */
  recent: Answer | null;
  /** Prometheus's own page, for one that does not scrape itself. */
  own: Answer | null;
  /** Null: not asked for. */
  probe: Answer | null;
}

export interface ThanosSeen {
  newestValues: Answer;
  newestTime: Answer;
  lastPositive: Answer;
  /** All tenants with this metric, by cluster. */
  tenants: Answer;
  /** Of the cluster's rate at each step of the period there is a sample of, and how many such steps there are. */
  average: Answer;
  steps: Answer;
}

export interface AccountSeen {
  list: Answer;
  /** The account by itself, whichever organization it belongs to. Null: no id was given. */
  one: Answer | null;
}

export interface RestApiSeen {
  /** `organizations/{id}/clean_expenses`, which the page asks. */
  nested: Answer;
  /** `clean_expenses?organization_id={id}`, which some deployments have. */
  flat: Answer;
  /** The same number of days before. */
  previous: Answer;
}
