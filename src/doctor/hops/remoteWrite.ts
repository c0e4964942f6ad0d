import { type Check, isBad, type Judged } from '../check.js';
import type { Context } from '../context.js';
import type { Answer, Ask } from '../http.js';
import { queryQuestion, readQuery } from '../promQuery.js';
import { readPromText } from '../promText.js';
import { below } from '../readAddress.js';
import type { Settings } from '../doctorSettings.js';
import type { RemoteWriteSeen } from '../seenHops.js';
import { count, list, plural, span } from '../words.js';
import { ownQueues, type Queue, type QueueSample, toQueues } from './queues.js';
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
  const queue = seen.recent === null ? [notGiven()] : queueChecks(seen.recent, seen.own, context);
  return { summary: queue.map(({ evidence }) => evidence).join(', '), checks: [...probe, ...queue] };
}

function notGiven(): Check {
  return { id: 'remote-write.sent', verdict: 'not-checked', evidence: 'needs --prometheus URL' };
}

function queueChecks(recent: Answer, own: Answer | null, context: Context): Check[] {
  const queues = readRecent(recent) ?? (own === null ? null : readOwn(own));
  if (queues === null) return [{ id: 'remote-write.sent', verdict: 'not-checked', evidence: 'Prometheus gives no metrics of its own' }];
  const all = queues.map((queue) => ({ ...queue, name: queue.name === null ? null : context.excerpt(queue.name) }));
  const candidates = ownQueues(all, context.settings.urls.write);
  const [first, ...others] = candidates.map((queue) => ({ queue, checks: [sentCheck(queue, all.length), lagCheck(queue)] }));
  if (first === undefined) return [noQueue()];
  const judged = [first, ...others];
  const bad = judged.filter(({ checks }) => checks.some(isBad));
  // Where all are alike it does not matter which one is CloudTuner's.
  if (bad.length === 0 || bad.length === judged.length) return (bad[0] ?? first).checks;
  const said = judged.map(({ queue: { name }, checks }) => {
    const fault = checks.find(isBad);
    return `${name ?? 'one without a name'} ${fault === undefined ? 'ok' : `${fault.verdict} (${fault.evidence})`}`;
  });
  const evidence = `${list(said, 4)}; --write URL says which is CloudTuner’s`;
  return [{ id: 'remote-write.sent', verdict: 'not-checked', evidence, values: { queues: judged.length, bad: bad.length } }];
}

function noQueue(): Check {
  return {
    id: 'remote-write.sent',
    verdict: 'broken',
    evidence: 'Prometheus has no remote_write queue',
    values: { queues: 0 },
    cause: 'remote_write is not configured, or its configuration was lost with an upgrade.',
    next: 'helm get values … | grep -A 12 remoteWrite',
    flow: 'cost',
  };
}

function sentCheck(queue: Queue, queues: number): Check {
  const { name, sent, failed, dropped, retried, isLifetime } = queue;
  const id = 'remote-write.sent';
  const pending = queue.pending ?? 0;
  const values = { sent, failed, dropped, retried, pending, queues };
  const by = queues === 1 || name === null ? '' : ` by ${name}, one of ${queues} queues`;
  const evidence = `${count(sent)} samples sent ${isLifetime ? 'since its start' : 'in 15 min'}${by}, ${count(failed)} refused`;
  // Counted since the start, refusals may be of last year, and what was sent may be too: the lag tells of now.
  if (isLifetime && failed > 0 && sent > 0)
    return { id, verdict: 'not-checked', evidence: `${evidence}, perhaps long ago`, values, isOptional: true };
  if (failed > 0) {
    const isSome = sent > failed;
    return {
      id,
      verdict: isSome ? 'suspicious' : 'broken',
      evidence,
      values,
      cause: isSome
        ? 'The endpoint refuses these for good: too old, out of order, or over a limit. The others arrive, so user name, password and Cloud-Account-Id are right.'
        : 'The endpoint refuses them for good: wrong user name or password, wrong or missing Cloud-Account-Id, or samples it does not take.',
      next: isSome ? LOGS : 'k8s-costs-doctor … --write URL --probe-write',
      flow: 'cost',
      isSymptom: true,
    };
  }
  if (sent > 0) return { id, verdict: 'ok', evidence, values };
  const isWaiting = retried > 0 || pending > 0;
  return {
    id,
    verdict: 'broken',
    evidence: `${evidence}, ${isWaiting ? `${count(pending)} waiting, ${count(retried)} tried again` : `${count(dropped)} filtered out`}`,
    values,
    cause: isWaiting
      ? 'The endpoint cannot be reached or answers 5xx, so Prometheus keeps trying.'
      : 'Nothing is queued: write_relabel_configs keep none of the series.',
    next: isWaiting ? LOGS : 'helm get values … | grep -A 12 write_relabel_configs',
    flow: 'cost',
    isSymptom: true,
  };
}

function lagCheck({ lagMs, pending, retried, failed }: Queue): Check {
  const id = 'remote-write.lag';
  const waiting = plural(pending ?? 0, 'sample');
  const values = { seconds: lagMs === null ? null : Math.round(lagMs / 1000), pending };
  if (lagMs === null) return { id, verdict: 'not-checked', evidence: `${waiting} waiting, lag unknown`, values, isOptional: true };
  if (lagMs <= SLOW) return { id, verdict: 'ok', evidence: `${span(lagMs)} behind`, values };
  // A filter that keeps little, or a long interval of scrapes: the newest sample that is to be sent has been.
  const isIdle = pending === 0 && retried === 0 && failed === 0;
  if (isIdle) return { id, verdict: 'ok', evidence: `nothing waiting, last sent ${span(lagMs)} behind`, values };
  const evidence = `${span(lagMs)} behind, ${waiting} waiting`;
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

/** Null: not known. */
function readRecent(answer: Answer): Queue[] | null {
  const read = readQuery(answer);
  if (read.kind !== 'series' || read.series.length === 0) return null;
  return toQueues(
    read.series.map(({ labels, value }): QueueSample => ({ key: labels.doctor ?? '', labels, value })),
    false,
  );
}

function readOwn(answer: Answer): Queue[] | null {
  const samples = answer.kind === 'answered' && answer.status === 200 ? readPromText(answer.body) : [];
  if (!samples.some(({ name }) => name.startsWith('prometheus_'))) return null;
  const found = samples.flatMap(({ name, labels, value }): QueueSample[] => {
    const number = NUMBERS.find(([, metric]) => metric === name);
    return number === undefined ? [] : [{ key: number[0], labels, value }];
  });
  return toQueues(found, true);
}
