/** One number of a queue, as Prometheus labels it. */
export interface QueueSample {
  key: string;
  labels: Record<string, string>;
  value: number;
}

/** One remote_write of Prometheus. */
export interface Queue {
  /** As configured, else the host it writes to. Null: this version labels no queues. */
  name: string | null;
  url: URL | null;
  /** What arrived: of all that was tried, without what was refused. */
  sent: number;
  /** Left out by write_relabel_configs. */
  dropped: number;
  failed: number;
  retried: number;
  /** Null: not told. */
  pending: number | null;
  lagMs: number | null;
  /** Counted since Prometheus started, not lately. */
  isLifetime: boolean;
}

/** Where CloudTuner takes writes. */
const PATH = /\/storage\/api\/v\d+\/write\/*$/;
const NAME = /cloudtuner|optscale/i;

/** Numbers put together by the queue they are of. None: there is no remote_write. */
export function toQueues(samples: readonly QueueSample[], isLifetime: boolean): Queue[] {
  // What came in is Prometheus's own, not of a queue.
  const highestIn = Math.max(
    0,
    ...samples.filter(({ key, value }) => key === 'highestIn' && Number.isFinite(value)).map(({ value }) => value),
  );
  const byQueue = new Map<string, QueueSample[]>();
  for (const sample of samples.filter(({ key, value }) => key !== 'highestIn' && Number.isFinite(value))) {
    const id = JSON.stringify([sample.labels.remote_name ?? sample.labels.queue, sample.labels.url]);
    byQueue.set(id, [...(byQueue.get(id) ?? []), sample]);
  }
  return [...byQueue.values()].map((own) => toQueue(own, highestIn, isLifetime));
}

function toQueue(samples: readonly QueueSample[], highestIn: number, isLifetime: boolean): Queue {
  const all = (key: string) => samples.filter((sample) => sample.key === key).map(({ value }) => value);
  const sum = (key: string) => Math.round(all(key).reduce((total, value) => total + value, 0));
  const { remote_name: remoteName, queue, url: address = '' } = samples[0]?.labels ?? {};
  const url = URL.canParse(address) ? new URL(address) : null;
  const highestSent = all('highestSent');
  const failed = sum('failed');
  return {
    name: remoteName ?? queue ?? url?.host ?? null,
    url,
    // Tried counts refused ones too.
    sent: sum('succeeded') + Math.max(0, sum('tried') - failed),
    dropped: sum('dropped'),
    failed,
    retried: sum('retried'),
    pending: all('pending').length === 0 ? null : sum('pending'),
    lagMs: highestSent.length === 0 || highestIn === 0 ? null : Math.max(0, highestIn - Math.min(...highestSent)) * 1000,
    isLifetime,
  };
}

/** Those that may write to CloudTuner: told by the address given, by its path, by their name; else all of them. */
export function ownQueues(queues: readonly Queue[], write: URL | null): readonly Queue[] {
  const tells: ((queue: Queue) => boolean)[] = [
    ({ url }) => write !== null && url?.host === write.host,
    ({ url }) => url !== null && PATH.test(url.pathname),
    ({ name, url }) => NAME.test(`${name ?? ''} ${url?.host ?? ''}`),
  ];
  return tells.map((tell) => queues.filter(tell)).find((found) => found.length > 0) ?? queues;
}
