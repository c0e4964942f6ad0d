import { hopOf } from '../chain.js';
import type { Check, Judged } from '../check.js';
import { curlQuery } from '../commands.js';
import type { Context } from '../context.js';
import type { Answer, Ask } from '../http.js';
import { METRICS } from '../metrics.js';
import { newestTime, queryQuestion, readQuery, type Series } from '../promQuery.js';
import { below } from '../readAddress.js';
import { asArray, asObject, asText, readPythonJson } from '../readPythonJson.js';
import type { Settings } from '../doctorSettings.js';
import { noAnswerFault } from '../noAnswerFault.js';
import type { PrometheusSeen } from '../seenHops.js';
import { count, hourly, list, plural, span } from '../words.js';
import { currencyCheck } from './currency.js';

const KUBE_STATE = ['kube_pod_container_resource_requests', 'kube_pod_info', 'kube_node_info'];
/** How the exporter's target is recognised: by its job, or by its port. */
const EXPORTER = /allocation-exporter|kubecost-allocation/i;
const EXPORTER_PORT = /:9103\b/;
const LATE = 10 * 60_000;
const { logs } = hopOf('exporter');

export async function seePrometheus({ urls: { prometheus } }: Settings, ask: Ask, now: Date): Promise<PrometheusSeen | null> {
  if (prometheus === null) return null;
  const query = (text: string) => ask(queryQuestion(prometheus, text, now));
  const [targets, up, totals, newest, kubeState, lastPositive] = await Promise.all([
    ask({ url: below(prometheus, 'api/v1/targets', [['state', 'active']]) }),
    query('up{job=~"(?i).*(kubecost|allocation).*"} or up{instance=~".*:9103"}'),
    query(METRICS.total),
    query(`timestamp(${METRICS.total}) or max_over_time(timestamp(${METRICS.total})[1d:5m])`),
    query(`count by (__name__) ({__name__=~"${KUBE_STATE.join('|')}"})`),
    query(`max(max_over_time(timestamp(${METRICS.total} > 0)[1d:1m]))`),
  ]);
  return { targets, up, totals, newest, kubeState, lastPositive };
}

/** The cluster's Prometheus: does it scrape the exporter, has it the series, and kube-state-metrics, without which no efficiency. */
export function judgePrometheus(seen: PrometheusSeen, context: Context): Judged {
  const totals = readQuery(seen.totals);
  if (totals.kind === 'none') {
    const fault = noAnswerFault(seen.totals, 'prometheus', 'the Prometheus query API', context.excerpt);
    return { summary: '', checks: [{ id: 'prometheus.answers', flow: 'cost', ...fault }] };
  }
  const target = targetCheck(seen, context);
  const series = totals.kind === 'series' ? seriesCheck(totals.series, seen.newest, context) : refusedCheck(totals.reason, context);
  const kubeState = kubeStateCheck(seen.kubeState);
  const answers: Check = {
    id: 'prometheus.answers',
    verdict: 'ok',
    evidence: `query API answers in ${seen.totals.ms} ms`,
    values: { ms: seen.totals.ms },
  };
  return {
    summary: `${series.evidence}, ${target.evidence}`,
    checks: [answers, target, series, kubeState, ...currencyCheck('prometheus', context)],
  };
}

interface Target {
  isUp: boolean;
  error: string | null;
  scrapedAt: number | null;
}

function targetCheck({ targets, up }: PrometheusSeen, { now, excerpt }: Context): Check {
  const id = 'prometheus.target';
  const found = readTargets(targets) ?? readUp(up);
  if (found === null) return { id, verdict: 'not-checked', evidence: 'neither targets nor "up" can be read' };
  const [target] = [...found].sort((a, b) => Number(b.isUp) - Number(a.isUp));
  if (target === undefined) {
    return {
      id,
      verdict: 'broken',
      evidence: 'no target that is the allocation exporter',
      values: { targets: 0 },
      cause: 'The scrape job is missing: it was patched by hand and lost with an upgrade, or its selector finds no service.',
      next: 'helm get values … | grep -B 2 -A 20 allocation-exporter',
      flow: 'cost',
      isSymptom: true,
    };
  }
  const age = target.scrapedAt === null ? null : now.getTime() - target.scrapedAt;
  const values = { up: target.isUp, secondsSinceScrape: age === null ? null : Math.round(age / 1000) };
  if (target.isUp) {
    const evidence = `target up${age === null ? '' : `, scraped ${span(age)} ago`}`;
    return { id, verdict: 'ok', evidence, values, proves: ['exporter'] };
  }
  return {
    id,
    verdict: 'broken',
    evidence: `target down${target.error === null ? '' : `: ${excerpt(target.error)}`}`,
    values,
    cause: 'Prometheus cannot scrape the exporter: it is not running, or a network policy or a wrong port stands between them.',
    next: logs,
    flow: 'cost',
    isSymptom: true,
  };
}

/** Null: this server has no list of targets. */
function readTargets(answer: Answer): Target[] | null {
  const body = answer.kind === 'answered' ? asObject(readPythonJson(answer.body)) : null;
  const active = asObject(body?.data)?.activeTargets;
  if (!Array.isArray(active)) return null;
  return asArray(active).flatMap((entry) => {
    const target = asObject(entry);
    const labels = asObject(target?.labels);
    const names = [asText(target?.scrapePool), asText(labels?.job), asText(labels?.instance), asText(target?.scrapeUrl)];
    const isOurs = names.some((name) => name !== null && (EXPORTER.test(name) || EXPORTER_PORT.test(name)));
    if (!isOurs) return [];
    const scrapedAt = Date.parse(asText(target?.lastScrape) ?? '');
    return [
      {
        isUp: target?.health === 'up',
        error: asText(target?.lastError),
        scrapedAt: Number.isNaN(scrapedAt) || scrapedAt <= 0 ? null : scrapedAt,
      },
    ];
  });
}

function readUp(answer: Answer): Target[] | null {
  const read = readQuery(answer);
  return read.kind === 'series' ? read.series.map(({ value }) => ({ isUp: value === 1, error: null, scrapedAt: null })) : null;
}

function seriesCheck(totals: readonly Series[], newest: Answer, { now, settings, currency }: Context): Check {
  const id = 'prometheus.series';
  const time = newestTime(readQuery(newest));
  const age = time === null ? null : now.getTime() - time;
  const total = totals.reduce((sum, { value }) => sum + value, 0);
  const values = {
    series: totals.length,
    total: Number.isFinite(total) ? total : null,
    seconds: age === null ? null : Math.round(age / 1000),
  };
  if (totals.length > 0 && (age === null || age <= LATE)) {
    const evidence = `${hourly(total, currency)}${age === null ? '' : `, ${span(age)} old`}`;
    return { id, verdict: 'ok', evidence, values, flow: 'cost' };
  }
  return {
    id,
    verdict: 'broken',
    evidence: age === null ? `no ${METRICS.total} within a day` : `newest ${METRICS.total} is ${span(age)} old`,
    values,
    cause: 'The exporter is not scraped, or a metric relabelling drops its series.',
    next: curlQuery(settings.urls.prometheus, METRICS.total),
    flow: 'cost',
    isSymptom: true,
  };
}

function refusedCheck(reason: string, { excerpt }: Context): Check {
  return { id: 'prometheus.series', verdict: 'not-checked', evidence: `the query was refused: ${excerpt(reason)}` };
}

function kubeStateCheck(answer: Answer): Check {
  const id = 'prometheus.kube-state-metrics';
  const read = readQuery(answer);
  if (read.kind !== 'series') return { id, verdict: 'not-checked', evidence: 'the query for kube-state-metrics failed' };
  const found = new Map(read.series.map(({ labels, value }) => [labels.__name__ ?? '', value]));
  const missing = KUBE_STATE.filter((name) => (found.get(name) ?? 0) === 0);
  const values = Object.fromEntries(KUBE_STATE.map((name) => [name, found.get(name) ?? 0]));
  if (missing.length === 0) {
    const pods = found.get('kube_pod_info') ?? 0;
    return { id, verdict: 'ok', evidence: `${plural(pods, 'pod')} by kube-state-metrics`, values };
  }
  const isGone = missing.length === KUBE_STATE.length;
  return {
    id,
    verdict: isGone ? 'broken' : 'suspicious',
    evidence: isGone ? 'kube-state-metrics is missing' : `kube-state-metrics lacks ${list(missing)} of ${count(KUBE_STATE.length)}`,
    values,
    cause: 'Efficiency is usage over request, and requests come from kube-state-metrics: it is not installed, not scraped or filtered.',
    next: 'kubectl get pods -A -l app.kubernetes.io/name=kube-state-metrics',
    flow: 'efficiency',
  };
}
