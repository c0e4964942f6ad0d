import type { Check, Judged } from '../check.js';
import { address, curlQuery, ofTenant } from '../commands.js';
import type { Context } from '../context.js';
import type { Answer, Ask } from '../http.js';
import { METRICS, PHASE_2_METRICS, PREFIX } from '../metrics.js';
import type { Period } from '../period.js';
import { newestTime, type QueryAnswer, queryQuestion, readQuery, selector, type Series } from '../promQuery.js';
import type { Settings } from '../doctorSettings.js';
import { noAnswerFault } from '../noAnswerFault.js';
import { count, hourly, list, moment, plural, span } from '../words.js';
import { explainZero } from '../explainZero.js';
import type { ThanosSeen } from '../seenHops.js';
import { currencyCheck } from './currency.js';
import { lastCostAt } from './lastCostAt.js';

const FRESH = 10 * 60_000;
/** So new that it came through hops that work now. */
const JUST_NOW = 3 * 60_000;
const OLD = 60 * 60_000;
/** Of an hour. */
const SECONDS = 3_600;

export async function seeThanos({ urls: { thanos }, account }: Settings, ask: Ask, now: Date, period: Period): Promise<ThanosSeen | null> {
  if (thanos === null) return null;
  const query = (text: string, at = now) => ask(queryQuestion(thanos, text, at));
  const of = selector({ tenant_id: account });
  const total = `${METRICS.total}${of}`;
  const values = `{__name__=~"${PHASE_2_METRICS.join('|')}"${of === '' ? '' : `,${of.slice(1, -1)}`}}`;
  const { end, seconds, step } = sampled(period, now);
  // Summed before it is averaged: an exporter that moved to another pod within the period is two series, one after the other.
  const rates = `(sum(${total})[${seconds}s:${step}s])`;
  const [newestValues, newestTime, lastPositive, tenants, average, steps] = await Promise.all([
    query(values),
    query(`max(timestamp(${total}) or max_over_time(timestamp(${total})[1d:5m]))`),
    query(`max(max_over_time(timestamp(${total} > 0)[1d:5m]))`),
    query(`count by (tenant_id, cluster) (${METRICS.total})`),
    query(`avg_over_time${rates}`, end),
    query(`count_over_time${rates}`, end),
  ]);
  return { newestValues, newestTime, lastPositive, tenants, average, steps };
}

/** The part of the period that has been, in steps: of five minutes, in short periods of at least one. */
function sampled({ start, end }: Period, now: Date): { end: Date; seconds: number; step: number } {
  const last = new Date(Math.min(end.getTime(), now.getTime()));
  const seconds = Math.max(60, Math.round((last.getTime() - start.getTime()) / 1000));
  return { end: last, seconds, step: Math.min(300, Math.max(60, Math.round(seconds / 288 / 60) * 60)) };
}

/** Where every cluster's figures end up: has it those of this tenant, above 0, new, and nobody else's of the same cluster. */
export function judgeThanos(seen: ThanosSeen, context: Context): Judged {
  const newest = readQuery(seen.newestValues);
  if (newest.kind !== 'series') return { summary: '', checks: [noApi(newest, context)] };
  const { series } = newest;
  const values = valuesCheck(series, context);
  const age = ageCheck(seen.newestTime, context);
  const answers: Check = {
    id: 'thanos.answers',
    verdict: 'ok',
    evidence: `query API answers in ${seen.newestValues.ms} ms`,
    values: { ms: seen.newestValues.ms },
  };
  const tenants = tenantCheck(seen.tenants, series, context);
  return {
    summary: `${values.evidence}, ${age.evidence}`,
    checks: [
      answers,
      ...storesCheck(seen, series, context),
      ...(isMixUp(tenants) ? [tenants] : []),
      seriesCheck(series, age, context),
      ...(series.length === 0 ? [] : [values]),
      age,
      ...(isMixUp(tenants) ? [] : [tenants]),
      ...currencyCheck('thanos', context),
    ],
  };
}

/** Another tenant's label explains missing series, so it is told before them. */
function isMixUp({ verdict }: Check): boolean {
  return verdict === 'broken';
}

function noApi(read: Exclude<QueryAnswer, { kind: 'series' }>, { excerpt }: Context): Check {
  const id = 'thanos.answers';
  if (read.kind === 'none') return { id, flow: 'cost', ...noAnswerFault(read.answer, 'thanos', 'a query API for PromQL', excerpt) };
  return {
    id,
    verdict: 'broken',
    evidence: `the query was refused: ${excerpt(read.reason)}`,
    cause: 'The API takes PromQL, and its limits or its stores did not let this query through.',
    next: 'kubectl logs -l app=thanos-query --tail=50',
    flow: 'cost',
    noAnswer: 'odd',
  };
}

/** A querier that cannot ask all of its stores answers all the same, with what the others have. */
function storesCheck({ newestValues, average }: ThanosSeen, series: readonly Series[], { settings, excerpt }: Context): Check[] {
  const warnings = [...new Set([newestValues, average].map(readQuery).flatMap((read) => (read.kind === 'series' ? read.warnings : [])))];
  if (warnings.length === 0) return [];
  const stores = [...new Set(warnings.flatMap((warning) => /\bAddr: (\S+)/.exec(warning)?.[1] ?? []))].map(excerpt);
  const who = stores.length === 0 ? 'A store does' : `${list(stores)} ${stores.length === 1 ? 'does' : 'do'}`;
  return [
    {
      id: 'thanos.stores',
      verdict: series.length === 0 ? 'broken' : 'suspicious',
      evidence: `the answer is partial: ${warnings.slice(0, 3).map(excerpt).join('; ')}`,
      values: { warnings: warnings.length },
      cause: `${who} not answer Thanos's querier, and what is missing may be there: a receiver, a sidecar or a store gateway is down.`,
      next: `curl -s ${address(settings.urls.thanos, 'api/v1/stores')}`,
      flow: 'cost',
    },
  ];
}

function seriesCheck(series: readonly Series[], age: Check, { settings }: Context): Check {
  const id = 'thanos.series';
  const found = new Set(series.map(({ labels }) => labels.__name__ ?? ''));
  const missing = PHASE_2_METRICS.filter((name) => !found.has(name));
  const values = { found: found.size, expected: PHASE_2_METRICS.length };
  if (missing.length === 0) return { id, verdict: 'ok', evidence: `all ${count(found.size)} metrics of Phase 2`, values };
  const names = missing.map((name) => name.slice(PREFIX.length));
  const isWithoutCost = !found.has(METRICS.total);
  if (found.size === 0) {
    const was = age.values?.seconds === null ? 'within a day' : `now; ${age.evidence}`;
    return {
      id,
      verdict: 'broken',
      evidence: `none of the ${count(PHASE_2_METRICS.length)} metrics ${was}`,
      values,
      cause:
        'The samples of this tenant do not arrive: an earlier hop stopped; or, where those are well, they carry another tenant_id, or a receiver of Thanos loses them.',
      next: curlQuery(settings.urls.thanos, `count by (tenant_id, cluster) (${METRICS.total})`),
      flow: 'cost',
      isSymptom: true,
    };
  }
  return {
    id,
    verdict: isWithoutCost ? 'broken' : 'suspicious',
    evidence: `${list(names)} missing of ${count(PHASE_2_METRICS.length)}`,
    values,
    cause: 'A relabelling keeps some of the metrics only, or the exporter is of an older version.',
    next: 'helm get values … | grep -A 12 write_relabel_configs',
    flow: isWithoutCost ? 'cost' : 'efficiency',
    isSymptom: true,
  };
}

function valuesCheck(series: readonly Series[], context: Context): Check {
  const id = 'thanos.values';
  const above = series.filter(({ value }) => value > 0);
  const total = sumOf(series, METRICS.total);
  const values = { above0: above.length, series: series.length, total };
  if (above.length > 0 && total !== 0) {
    const evidence = `${total === null ? 'no total' : hourly(total, context.currency)}, ${count(above.length)} of ${plural(series.length, 'value')} > 0`;
    return { id, verdict: 'ok', evidence, values };
  }
  const zero = explainZero(context.now, lastCostAt(context, hasCostBefore(context) ? ['thanos'] : undefined));
  const fallback = above.length === 0 ? ' With no value above 0 Metroculus falls back to Phase 1.' : '';
  return {
    id,
    verdict: zero.verdict,
    evidence: zero.evidence,
    values: { ...values, zero: zero.kind },
    cause: `${zero.cause}${fallback}`,
    next: curlQuery(context.settings.urls.thanos, ofTenant(METRICS.total, context.settings)),
    flow: 'cost',
    isSymptom: true,
  };
}

/** Prometheus's costs of now say nothing of a zero that is Thanos's alone. */
function hasCostBefore({ seenHops: { prometheus } }: Context): boolean {
  const read = prometheus === null ? null : readQuery(prometheus.totals);
  return read?.kind === 'series' && read.series.some(({ value }) => value > 0);
}

function ageCheck(answer: Answer, { now, excerpt }: Context): Check {
  const id = 'thanos.age';
  const read = readQuery(answer);
  if (read.kind !== 'series') return { id, verdict: 'not-checked', evidence: `the newest sample cannot be told: ${whyNot(read, excerpt)}` };
  const newest = newestTime(read);
  if (newest === null)
    return { id, verdict: 'not-checked', evidence: 'no sample within a day to tell the age of', values: { seconds: null } };
  const age = now.getTime() - newest;
  const values = { seconds: Math.round(age / 1000), newest: new Date(newest).toISOString() };
  const evidence = `newest sample ${span(age)} old`;
  if (age <= FRESH) {
    return {
      id,
      verdict: 'ok',
      evidence,
      values,
      flow: 'cost',
      ...(age <= JUST_NOW ? { proves: ['exporter', 'prometheus', 'remote-write'] } : {}),
    };
  }
  return {
    id,
    verdict: age <= OLD ? 'suspicious' : 'broken',
    evidence: `${evidence} (${moment(new Date(newest))})`,
    values,
    cause:
      'Nothing has arrived since: the exporter, its scrape or remote write stopped then, or, where those are well, a receiver of Thanos.',
    next: 'kubectl logs -l app=prometheus,component=server --tail=200 | grep -i remote',
    flow: 'cost',
    isSymptom: true,
  };
}

/** Why one of several queries has no answer. */
function whyNot(read: Exclude<QueryAnswer, { kind: 'series' }>, excerpt: Context['excerpt']): string {
  return read.kind === 'refused' ? `the query was refused: ${excerpt(read.reason)}` : 'the query had no answer';
}

/** Labels of other tenants on the same cluster: its figures are sent under two names, or under a wrong one. */
function tenantCheck(answer: Answer, series: readonly Series[], { settings: { account, cluster }, excerpt }: Context): Check {
  const id = 'thanos.tenant';
  const read = readQuery(answer);
  if (account === null) return { id, verdict: 'not-checked', evidence: 'needs --account ID', isOptional: true };
  if (read.kind !== 'series') return { id, verdict: 'not-checked', evidence: `tenants cannot be listed: ${whyNot(read, excerpt)}` };
  // Two tenants without a label have no cluster in common.
  const own = new Set([cluster ?? '', ...series.map(({ labels }) => labels.cluster ?? '')].filter((name) => name !== ''));
  const others = read.series.filter(({ labels }) => labels.tenant_id !== account && own.has(labels.cluster ?? ''));
  const names = [...new Set(others.map(({ labels }) => labels.tenant_id ?? 'none'))];
  const values = { tenants: names.length, clusters: own.size };
  const wrongCluster = cluster !== null && series.length > 0 && !series.some(({ labels }) => labels.cluster === cluster);
  if (names.length > 0) {
    return {
      id,
      verdict: series.length === 0 ? 'broken' : 'suspicious',
      evidence: `cluster ${list([...own])} also carries tenant_id ${list(names)}`.replace(
        'also carries',
        series.length === 0 ? 'carries' : 'also carries',
      ),
      values,
      cause:
        series.length === 0
          ? 'A mix-up: the figures are here, under another tenant. The exporter’s tenantId or the Cloud-Account-Id header is wrong.'
          : 'A mix-up: two clusters of one name, or one cluster that was or is sent under two tenants.',
      next: `helm get values … | grep -iE 'tenantId|cloud-account-id'`,
      flow: 'cost',
      isSymptom: true,
    };
  }
  if (wrongCluster) {
    const found = list([...new Set(series.map(({ labels }) => labels.cluster ?? 'none'))]);
    return {
      id,
      verdict: 'suspicious',
      evidence: `the tenant's cluster label is ${found}, not ${cluster}`,
      values,
      cause: 'Another cluster is sent under this account, or clusterName was changed.',
      next: 'helm get values … | grep -i clusterName',
      flow: 'cost',
      isSymptom: true,
    };
  }
  if (own.size === 0)
    return {
      id,
      verdict: 'not-checked',
      evidence: 'no cluster label to compare tenants by; --cluster gives one',
      values,
      isOptional: true,
    };
  return { id, verdict: 'ok', evidence: 'no other tenant on this cluster', values };
}

function sumOf(series: readonly Series[], name: string): number | null {
  const found = series.filter(({ labels }) => labels.__name__ === name);
  return found.length === 0 ? null : found.reduce((total, { value }) => total + value, 0);
}

export interface ThanosCost {
  cost: number;
  /** On average, an hour. */
  rate: number;
  /** With samples, of those of the period. */
  hours: number;
  periodHours: number;
}

/** What the period cost by Thanos itself: the average rate times the hours it has samples of. Null: it has none, or was not asked. */
export function thanosCost({ seenHops: { thanos }, period, now }: Context): ThanosCost | null {
  const rate = thanos === null ? null : onlyValue(thanos.average);
  const steps = thanos === null ? null : onlyValue(thanos.steps);
  if (rate === null || steps === null || steps < 1) return null;
  const { seconds, step } = sampled(period, now);
  const periodHours = seconds / SECONDS;
  // Half a step: whether the first one counts too differs from version to version.
  const hours = Math.min(periodHours, ((steps - 0.5) * step) / SECONDS);
  return { cost: rate * hours, rate, hours, periodHours };
}

function onlyValue(answer: Answer): number | null {
  const read = readQuery(answer);
  const value = read.kind === 'series' ? read.series[0]?.value : undefined;
  return value !== undefined && Number.isFinite(value) ? value : null;
}
