import type { AccountSeen } from './hops/account.js';
import type { PrometheusSeen } from './hops/prometheus.js';
import type { RemoteWriteSeen } from './hops/remoteWrite.js';
import type { RestApiSeen } from './hops/restApi.js';
import type { ThanosSeen } from './hops/thanos.js';
import type { Answer } from './http.js';

/** What was seen of every hop, unjudged. Null: it was not given what it takes to ask. */
export interface Sight {
  exporter: Answer | null;
  prometheus: PrometheusSeen | null;
  remoteWrite: RemoteWriteSeen | null;
  thanos: ThanosSeen | null;
  metroculus: Answer | null;
  account: AccountSeen | null;
  restApi: RestApiSeen | null;
}
