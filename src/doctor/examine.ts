import { createI18n } from '../i18n/createI18n.js';
import { loadMessages } from '../i18n/loadMessages.js';
import { type HopId, HOPS } from './chain.js';
import type { Judged } from './check.js';
import type { Context } from './context.js';
import { type Diagnosis, diagnose, type JudgedHops } from './diagnose.js';
import { judgeAccount, seeAccount } from './hops/account.js';
import { judgeExporter, seeExporter } from './hops/exporter.js';
import { judgeMetroculus, seeMetroculus } from './hops/metroculus.js';
import { judgePage, type ShownNotice } from './hops/page.js';
import { judgePrometheus, seePrometheus } from './hops/prometheus.js';
import { judgeRemoteWrite, seeRemoteWrite } from './hops/remoteWrite.js';
import { judgeRestApi, seeRestApi } from './hops/restApi.js';
import { judgeThanos, seeThanos } from './hops/thanos.js';
import { ask, type Ask } from './http.js';
import type { Period } from './period.js';
import { createSanitize, sanitizeDeep } from './sanitize.js';
import { missingFor, secretsOf, type Settings } from './settings.js';
import type { Sight } from './sight.js';
import { list } from './words.js';

/** What one look at the chain found. Holds no secret. */
export interface Findings {
  checkedAt: Date;
  tookMs: number;
  period: Period;
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
  const sight = await seeAll(settings, look, period);
  const secrets = secretsOf(settings.credentials);
  const shorten = createSanitize(secrets, EXCERPT);
  const context: Context = {
    settings,
    now,
    period,
    sight,
    zeroSince: look.zeroSince ?? null,
    slowMs: look.slowMs ?? SLOW_MS,
    // A body may be megabytes; a secret across the cut would show its first half.
    excerpt: (text) => shorten(text.slice(0, 100_000).trim().replace(/\s+/g, ' ')),
  };
  const { locale, currency } = settings;
  const i18n = createI18n({ locale, currency, translations: await loadMessages(locale) });
  const page = judgePage(context, i18n);
  const findings = { diagnosis: diagnose(judgeAll(context, page)), notices: page.notices };
  return { checkedAt: now, tookMs: Math.round(performance.now() - started), period, ...sanitizeDeep(findings, createSanitize(secrets)) };
}

async function seeAll(settings: Settings, look: Look, period: Period): Promise<Sight> {
  const deadline = AbortSignal.timeout(settings.timeoutMs);
  const waiting = new Set<HopId>(HOPS.map(({ id }) => id).filter((id) => id !== 'page'));
  const { onProgress, now } = look;
  const during = async <T>(id: HopId, see: (askHop: Ask) => Promise<T>): Promise<T> => {
    const signals = [deadline, AbortSignal.timeout(settings.hopTimeoutMs), ...(look.signal === undefined ? [] : [look.signal])];
    const limits = { signal: AbortSignal.any(signals), maxBytes: look.maxBytes ?? MAX_BYTES };
    try {
      return await see((question) => ask(question, limits));
    } finally {
      waiting.delete(id);
      onProgress?.([...waiting]);
    }
  };
  onProgress?.([...waiting]);
  const [exporter, prometheus, remoteWrite, thanos, metroculus, account, restApi] = await Promise.all([
    during('exporter', (askHop) => seeExporter(settings, askHop)),
    during('prometheus', (askHop) => seePrometheus(settings, askHop, now)),
    during('remote-write', (askHop) => seeRemoteWrite(settings, askHop, now)),
    during('thanos', (askHop) => seeThanos(settings, askHop, now, period)),
    during('metroculus', (askHop) => seeMetroculus(settings, askHop, period)),
    during('account', (askHop) => seeAccount(settings, askHop)),
    during('rest-api', (askHop) => seeRestApi(settings, askHop, period)),
  ]);
  return { exporter, prometheus, remoteWrite, thanos, metroculus, account, restApi };
}

function judgeAll(context: Context, page: Judged): JudgedHops {
  const { sight } = context;
  const judge = <T>(id: HopId, seen: T | null, by: (seen: T, context: Context) => Judged): Judged =>
    seen === null ? notGiven(id, context.settings) : by(seen, context);
  return {
    exporter: judge('exporter', sight.exporter, judgeExporter),
    prometheus: judge('prometheus', sight.prometheus, judgePrometheus),
    'remote-write': judge('remote-write', sight.remoteWrite, judgeRemoteWrite),
    thanos: judge('thanos', sight.thanos, judgeThanos),
    metroculus: judge('metroculus', sight.metroculus, judgeMetroculus),
    account: judge('account', sight.account, judgeAccount),
    'rest-api': judge('rest-api', sight.restApi, judgeRestApi),
    page: sight.restApi === null ? notGiven('page', context.settings) : page,
  };
}

function notGiven(id: HopId, settings: Settings): Judged {
  const evidence = `needs ${list(missingFor(id, settings), 4)}`;
  return { summary: evidence, checks: [{ id: `${id}.answers`, verdict: 'not-checked', evidence }] };
}
