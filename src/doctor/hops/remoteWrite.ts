import type { Check, Judged } from '../check.js';
import type { Context } from '../context.js';
import type { Answer, Ask } from '../http.js';
import { queryQuestion, readQuery } from '../promQuery.js';
import { readPromText } from '../promText.js';
import { below } from '../readAddress.js';
import type { Settings } from '../settings.js';
import { count, plural, span } from '../words.js';
import { judgeProbe, probeQuestion } from './writeProbe.js';

const SLOW = 2 * 60_000;
const STUCK = 10 * 60_000;
const LOGS = 'kubectl logs -l app=prometheus,component=server --tail=200 | grep -i remote';

/** Prometheus's own metrics → their names here; a counter as what it gained in 15 minutes. Older versions first had other names. */
const NUMBERS: readonly (readonly [key: string, name: string, isCounter: boolean])[] = [
  ['tried', 'prometheus_remote_storage_samples_total', true],
  ['succeeded', 'prometheus_remote_storage_succeeded_samples_total', true],
  ['failed', 'prometheus_remote_storage_samples_failed_total', true],
  ['failed', 'prometheus_remote_storage_failed_samples_total', true],
  ['dropped', 'prometheus_remote_storage_samples_dropped_total', true],
  ['dropped', 'prometheus_remote_storage_dropped_samples_total', true],
  ['retried', 'prometheus_remote_storage_samples_retried_total', true],
  ['retried', 'prometheus_remote_storage_retried_samples_total', true],
  ['pending', 'prometheus_remote_storage_samples_pending', false],
  ['pending', 'prometheus_remote_storage_pending_samples', false],
  ['highestIn', 'prometheus_remote_storage_highest_timestamp_in_seconds', false],
  ['highestSent', 'prometheus_remote_storage_queue_highest_sent_timestamp_seconds', false],
];

export interface RemoteWriteSeen {
  /** Null: Prometheus was not given. */
  recent: Answer | null;
  /** Prometheus's own page, for one that does not scrape itself. */
  own: Answer | null;
  /** Null: not asked for. */
  probe: Answer | null;
}

export async function seeRemoteWrite(settings: Settings, ask: Ask, now: Date): Promise<RemoteWriteSeen | null> {
  const { prometheus, write } = settings.urls;
  if (prometheus === null && !(settings.probeWrite && write !== null)) return null;
  const [recent, own, probe] = await Promise.all([
    prometheus === null ? null : ask(queryQuestion(prometheus, NUMBERS.map(expression).join(' or '), now)),
    prometheus === null ? null : ask({ url: below(prometheus, 'metrics'), headers: { accept: 'text/plain' } }),
    settings.probeWrite && write !== null ? ask(probeQuestion(write, settings)) : null,
  ]);
  return { recent, own, probe };
}

/** One row of the joined query, labelled with what it is. */
function expression([key, name, isCounter]: (typeof NUMBERS)[number]): string {
  return `label_replace(${isCounter ? `increase(${name}[15m])` : name}, "doctor", "${key}", "", "")`;
}

/** Sent, failed, waiting and late: whether what Prometheus has leaves it. */
export function judgeRemoteWrite(seen: RemoteWriteSeen, context: Context): Judged {
  // What the endpoint itself says explains the figures of the queue.
  const probe = seen.probe === null ? [] : [judgeProbe(seen.probe, context)];
  const queue = seen.recent === null ? [notGiven()] : queueChecks(seen.recent, seen.own);
  return { summary: queue.map(({ evidence }) => evidence).join(', '), checks: [...probe, ...queue] };
}

function notGiven(): Check {
  return { id: 'remote-write.sent', verdict: 'not-checked', evidence: 'needs --prometheus URL' };
}

interface Queue {
  /** What arrived: of all that was tried, without what was refused. */
  sent: number;
  /** Left out by write_relabel_configs. */
  dropped: number;
  failed: number;
  retried: number;
  pending: number;
  lagMs: number | null;
  /** Since when the counters count. */
  over: string;
}

function queueChecks(recent: Answer, own: Answer | null): Check[] {
  const queue = readRecent(recent) ?? (own === null ? null : readOwn(own));
  if (queue === null) return [{ id: 'remote-write.sent', verdict: 'not-checked', evidence: 'Prometheus gives no metrics of its own' }];
  if (queue === 'none') {
    return [
      {
        id: 'remote-write.sent',
        verdict: 'broken',
        evidence: 'Prometheus has no remote_write queue',
        values: { queues: 0 },
        cause: 'remote_write is not configured, or its configuration was lost with an upgrade.',
        next: 'helm get values … | grep -A 12 remoteWrite',
        flow: 'cost',
      },
    ];
  }
  return [sentCheck(queue), lagCheck(queue)];
}

function sentCheck(queue: Queue): Check {
  const { sent, failed, dropped, retried, over } = queue;
  const id = 'remote-write.sent';
  const values = { sent, failed, dropped, retried, pending: queue.pending };
  const evidence = `${count(sent)} samples sent ${over}, ${count(failed)} refused`;
  if (failed > 0) {
    return {
      id,
      verdict: sent > failed ? 'suspicious' : 'broken',
      evidence,
      values,
      cause:
        'The endpoint refuses them for good: wrong user name or password, wrong or missing Cloud-Account-Id, or samples it does not take.',
      next: 'k8s-costs-doctor … --write URL --probe-write',
      flow: 'cost',
      isSymptom: true,
    };
  }
  if (sent > 0) return { id, verdict: 'ok', evidence, values };
  const isWaiting = retried > 0 || queue.pending > 0;
  return {
    id,
    verdict: 'broken',
    evidence: `${evidence}, ${isWaiting ? `${count(queue.pending)} waiting, ${count(retried)} tried again` : `${count(dropped)} filtered out`}`,
    values,
    cause: isWaiting
      ? 'The endpoint cannot be reached or answers 5xx, so Prometheus keeps trying.'
      : 'Nothing is queued: write_relabel_configs keep none of the series.',
    next: isWaiting ? LOGS : 'helm get values … | grep -A 12 write_relabel_configs',
    flow: 'cost',
    isSymptom: true,
  };
}

function lagCheck({ lagMs, pending }: Queue): Check {
  const id = 'remote-write.lag';
  const values = { seconds: lagMs === null ? null : Math.round(lagMs / 1000), pending };
  if (lagMs === null) return { id, verdict: 'not-checked', evidence: `${plural(pending, 'sample')} waiting, lag unknown`, values };
  if (lagMs <= SLOW) return { id, verdict: 'ok', evidence: `${span(lagMs)} behind`, values };
  const evidence = `${span(lagMs)} behind, ${plural(pending, 'sample')} waiting`;
  return {
    id,
    verdict: lagMs <= STUCK ? 'suspicious' : 'broken',
    evidence,
    values,
    cause: 'The endpoint takes samples more slowly than they come, or not at all: it is down, slow or refuses them.',
    next: LOGS,
    flow: 'cost',
    isSymptom: true,
  };
}

/** Null: not known; 'none': there is no queue. */
function readRecent(answer: Answer): Queue | null {
  const read = readQuery(answer);
  if (read.kind !== 'series' || read.series.length === 0) return null;
  return toQueue(
    read.series.map(({ labels, value }) => [labels.doctor ?? '', value] as const),
    'in 15 min',
  );
}

function readOwn(answer: Answer): Queue | 'none' | null {
  const samples = answer.kind === 'answered' && answer.status === 200 ? readPromText(answer.body) : [];
  if (!samples.some(({ name }) => name.startsWith('prometheus_'))) return null;
  const found = samples.flatMap(({ name, value }) => {
    const number = NUMBERS.find(([, metric]) => metric === name);
    return number === undefined ? [] : [[number[0], value] as const];
  });
  const hasQueue = found.some(([key]) => key === 'tried' || key === 'succeeded' || key === 'highestSent');
  return hasQueue ? toQueue(found, 'since its start') : 'none';
}

/** Several queues are added up; the lag is that of the slowest. */
function toQueue(found: readonly (readonly [string, number])[], over: string): Queue {
  const all = (key: string) => found.filter(([name, value]) => name === key && Number.isFinite(value)).map(([, value]) => value);
  const sum = (key: string) => Math.round(all(key).reduce((total, value) => total + value, 0));
  const sent = all('highestSent');
  const highestIn = Math.max(0, ...all('highestIn'));
  const lagMs = sent.length === 0 || highestIn === 0 ? null : Math.max(0, highestIn - Math.min(...sent)) * 1000;
  const failed = sum('failed');
  // Tried counts refused ones too.
  const arrived = sum('succeeded') + Math.max(0, sum('tried') - failed);
  return { sent: arrived, failed, dropped: sum('dropped'), retried: sum('retried'), pending: sum('pending'), lagMs, over };
}
