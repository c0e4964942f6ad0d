import { setTimeout } from 'node:timers/promises';
import { addDetailsMessages } from '../i18n/detailsMessages.js';
import { createI18n } from '../i18n/createI18n.js';
import { loadMessages } from '../i18n/loadMessages.js';
import { type HopId, HOPS } from './chain.js';
import type { Judged } from './check.js';
import type { Context } from './context.js';
import { type Diagnosis, diagnose, type JudgedHops } from './diagnose.js';
import { judgeAccount, seeAccount } from './hops/account.js';
import { labelledCurrency } from './hops/currency.js';
import { judgeExporter, seeExporter } from './hops/exporter.js';
import { judgeMetroculus, seeMetroculus } from './hops/metroculus.js';
import { judgePage, type ShownNotice } from './hops/judgePage.js';
import { judgePrometheus, seePrometheus } from './hops/prometheus.js';
import { judgeRemoteWrite, seeRemoteWrite } from './hops/remoteWrite.js';
import { judgeRestApi, seeRestApi } from './hops/restApi.js';
import { judgeThanos, seeThanos } from './hops/thanos.js';
import { ask, type Ask } from './http.js';
import type { Period } from './period.js';
import { createExcerpt, createSanitize, sanitizeDeep } from './sanitize.js';
import { missingFor, secretsOf, type Settings } from './doctorSettings.js';
import type { SeenHops } from './seenHops.js';
import { list } from './words.js';

/** What one look at the chain found. Holds no secret. */
export interface Findings {
  checkedAt: Date;
  tookMs: number;
  period: Period;
  /** What was looked for. Null: not given. */
  subject: Pick<Settings, 'organization' | 'account' | 'cluster'>;
  /** Of all amounts, ISO 4217. Null: not given, and no figure is labelled with one. */
  currency: string | null;
  diagnosis: Diagnosis;
  /** What a user reads on the page. */
  notices: ShownNotice[];
}

export interface Look {
  now: Date;
  zeroSince?: Date | null;
  /** Bytes of one answer; default 32 MiB. */
  maxBytes?: number;
  /** Milliseconds from which on the REST API is slow; default 500. */
  slowMs?: number;
  signal?: AbortSignal;
  /** Called whenever a hop has been seen, with those that have not. */
  onProgress?: (waiting: readonly HopId[]) => void;
}

const EXCERPT = 120;
const SLOW_MS = 500;
const MAX_BYTES = 32 * 1024 * 1024;

/** Looks at every hop at once, then holds what was seen against one another. */
export async function examine(settings: Settings, look: Look): Promise<Findings> {
  const started = performance.now();
  const { now } = look;
  const period = settings.periodAt(now);
  const { seenHops, failures } = await seeAll(settings, look, period);
  const secrets = secretsOf(settings.credentials);
  const currency = settings.currency ?? labelledCurrency(seenHops);
  const context: Context = {
    settings,
    now,
    currency,
    period,
    seenHops,
    zeroSince: look.zeroSince ?? null,
    slowMs: look.slowMs ?? SLOW_MS,
    excerpt: createExcerpt(secrets, EXCERPT),
  };
  const { locale } = settings;
  addDetailsMessages();
  const i18n = createI18n({ locale, currency: currency ?? '', translations: await loadMessages(locale) });
  const page = guarded('page', () => judgePage(context, i18n));
  const { organization, account, cluster } = settings;
  const findings = {
    subject: { organization, account, cluster },
    currency,
    diagnosis: diagnose(judgeAll(context, page, failures)),
    notices: 'notices' in page ? page.notices : [],
  };
  return { checkedAt: now, tookMs: Math.round(performance.now() - started), period, ...sanitizeDeep(findings, createSanitize(secrets)) };
}

/** By hop, what was thrown where an answer is beyond the doctor: one hop takes no other along. */
type Failures = ReadonlyMap<HopId, Judged>;

async function seeAll(settings: Settings, look: Look, period: Period): Promise<{ seenHops: SeenHops; failures: Failures }> {
  const failures = new Map<HopId, Judged>();
  const deadline = AbortSignal.timeout(settings.timeoutMs);
  const waiting = new Set<HopId>(HOPS.map(({ id }) => id).filter((id) => id !== 'page'));
  const { onProgress, now } = look;
  const during = async <T>(id: HopId, see: (askHop: Ask) => Promise<T | null>): Promise<T | null> => {
    const signals = [deadline, AbortSignal.timeout(settings.hopTimeoutMs), ...(look.signal === undefined ? [] : [look.signal])];
    const limits = { signal: AbortSignal.any(signals), maxBytes: look.maxBytes ?? MAX_BYTES };
    try {
      return await see((question) => ask(question, limits));
    } catch (error) {
      failures.set(id, failed(id, error));
      return null;
    } finally {
      waiting.delete(id);
      onProgress?.([...waiting]);
    }
  };
  onProgress?.([...waiting]);
  // The request that is timed is the only one of ours, as the page's is, until it is slow whatever comes after it.
  const quiet = new AbortController();
  const timed = setTimeout(look.slowMs ?? SLOW_MS, undefined, { signal: quiet.signal, ref: false }).catch(() => undefined);
  const alone = (request: Promise<unknown>) => Promise.race([request, timed]).finally(() => quiet.abort());
  const [exporter, prometheus, remoteWrite, thanos, metroculus, account, restApi] = await Promise.all([
    during('exporter', (askHop) => seeExporter(settings, askHop)),
    during('prometheus', (askHop) => seePrometheus(settings, askHop, now)),
    during('remote-write', (askHop) => seeRemoteWrite(settings, askHop, now)),
    during('thanos', (askHop) => seeThanos(settings, askHop, now, period)),
    during('metroculus', (askHop) => seeMetroculus(settings, askHop, period)),
    during('account', (askHop) => timed.then(() => seeAccount(settings, askHop))),
    during('rest-api', (askHop) => seeRestApi(settings, askHop, period, alone)).finally(() => quiet.abort()),
  ]);
  return { seenHops: { exporter, prometheus, remoteWrite, thanos, metroculus, account, restApi }, failures };
}

function judgeAll(context: Context, page: Judged, failures: Failures): JudgedHops {
  const { seenHops } = context;
  const judge = <T>(id: HopId, seen: T | null, by: (seen: T, context: Context) => Judged): Judged =>
    failures.get(id) ?? (seen === null ? notGiven(id, context.settings) : guarded(id, () => by(seen, context)));
  return {
    exporter: judge('exporter', seenHops.exporter, judgeExporter),
    prometheus: judge('prometheus', seenHops.prometheus, judgePrometheus),
    'remote-write': judge('remote-write', seenHops.remoteWrite, judgeRemoteWrite),
    thanos: judge('thanos', seenHops.thanos, judgeThanos),
    metroculus: judge('metroculus', seenHops.metroculus, judgeMetroculus),
    account: judge('account', seenHops.account, judgeAccount),
    'rest-api': judge('rest-api', seenHops.restApi, judgeRestApi),
    page: seenHops.restApi === null && !failures.has('rest-api') ? notGiven('page', context.settings) : page,
  };
}

function guarded<T extends Judged>(id: HopId, judge: () => T): T | Judged {
  try {
    return judge();
  } catch (error) {
    return failed(id, error);
  }
}

/** The name of what was thrown, not its message: that may repeat what it was given. */
function failed(id: HopId, error: unknown): Judged {
  const evidence = `the doctor itself failed on this hop (${error instanceof Error ? error.name : 'an unknown error'})`;
  const cause = 'Its answer, or what it was asked with, is of a kind the doctor does not expect. Please report it.';
  return { summary: evidence, checks: [{ id: `${id}.answers`, verdict: 'not-checked', evidence, cause }] };
}

function notGiven(id: HopId, settings: Settings): Judged {
  const evidence = `needs ${list(missingFor(id, settings), 4)}`;
  return { summary: evidence, checks: [{ id: `${id}.answers`, verdict: 'not-checked', evidence }] };
}
