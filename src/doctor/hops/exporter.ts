import { hopOf } from '../chain.js';
import type { Check, Judged } from '../check.js';
import { quoted } from '../commands.js';
import type { Context } from '../context.js';
import type { Answer, Ask } from '../http.js';
import { METRICS, PREFIX } from '../metrics.js';
import { newestOf } from '../promQuery.js';
import { type MetricSample, readPromText } from '../promText.js';
import type { Settings } from '../doctorSettings.js';
import { noAnswerFault } from '../noAnswerFault.js';
import { hourly, list, plural, span } from '../words.js';
import { explainZero } from '../explainZero.js';
import { currencyCheck } from './currency.js';
import { lastCostAt } from './lastCostAt.js';

const MINUTE = 60_000;
const LATE = 10 * MINUTE;
const TOO_LATE = 60 * MINUTE;
const { logs } = hopOf('exporter');
const KUBECOST =
  'kubectl exec deploy/kubecost-allocation-exporter -- wget -qO- "$KUBECOST_URL/model/allocation?window=1h&aggregate=namespace" | head -c 400';

/** Null: not given. */
export async function seeExporter({ urls }: Settings, ask: Ask): Promise<Answer | null> {
  if (urls.exporter === null) return null;
  const url = new URL(urls.exporter);
  if (url.pathname === '/') url.pathname = '/metrics';
  return ask({ url, headers: { accept: 'text/plain' } });
}

/** The allocation exporter's page: does it answer, is there a cost in it, how old, of how many namespaces, and of whom. */
export function judgeExporter(answer: Answer, context: Context): Judged {
  const samples = answer.kind === 'answered' && answer.status === 200 ? readPromText(answer.body) : [];
  const ours = samples.filter(({ name }) => name.startsWith(PREFIX));
  if (ours.length === 0) return { summary: '', checks: [noExporter(answer, samples, context)] };

  const of = (name: string) => ours.filter((sample) => sample.name === name);
  const totals = of(METRICS.total);
  const total = sum(totals);
  const rate = hourly(total, context.currency);
  const namespaces = namespacesCheck(of(METRICS.namespaceTotal), total, context);
  const checks: Check[] = [
    {
      id: 'exporter.answers',
      verdict: 'ok',
      evidence: `${plural(ours.length, 'series', 'series')} in ${answer.ms} ms`,
      values: { ms: answer.ms },
    },
    scrapeCheck(of(METRICS.scrapeSuccess), of(METRICS.scrapeErrors)),
    totalCheck(totals, total, rate, of(METRICS.namespaceTotal), context),
    ageCheck(ours, context),
    namespaces,
    tenantCheck(ours, context),
    ...clusterCheck(totals, context),
    ...currencyCheck('exporter', context),
  ];
  return { summary: `${rate} in ${plural(Number(namespaces.values?.namespaces), 'namespace')}`, checks };
}

function noExporter(answer: Answer, samples: readonly MetricSample[], { excerpt }: Context): Check {
  const id = 'exporter.answers';
  if (samples.length === 0) {
    return { id, flow: 'cost', ...noAnswerFault(answer, 'exporter', 'metrics of the allocation exporter', excerpt) };
  }
  return {
    id,
    verdict: 'broken',
    evidence: `${plural(samples.length, 'series', 'series')}, none of them ${PREFIX}*`,
    values: { series: samples.length },
    cause: 'Another exporter answers at this address, or this one has not read Kubecost once since it started.',
    next: logs,
    flow: 'cost',
    noAnswer: 'odd',
  };
}

function scrapeCheck(success: readonly MetricSample[], errors: readonly MetricSample[]): Check {
  const id = 'exporter.kubecost';
  const failed = sum(errors);
  const values = { success: success[0]?.value ?? null, errors: failed };
  if (success.length === 0) {
    const evidence = 'the exporter does not say whether it reads Kubecost';
    return { id, verdict: 'not-checked', evidence, values, isOptional: true };
  }
  if (success.every(({ value }) => value === 1)) {
    return { id, verdict: 'ok', evidence: `last read of Kubecost succeeded, ${plural(failed, 'failure')} since the start`, values };
  }
  return {
    id,
    verdict: 'broken',
    evidence: `last read of Kubecost failed, ${plural(failed, 'failure')} since the start`,
    values,
    cause: 'Kubecost does not answer the exporter: it is down, restarting, or its address (KUBECOST_URL) is wrong.',
    next: logs,
    flow: 'cost',
  };
}

function totalCheck(
  totals: readonly MetricSample[],
  total: number,
  rate: string,
  namespaces: readonly MetricSample[],
  context: Context,
): Check {
  const id = 'exporter.total';
  const values = { total: Number.isFinite(total) ? total : null, series: totals.length };
  if (totals.length === 0 || !Number.isFinite(total)) {
    const evidence = totals.length === 0 ? `no ${METRICS.total}` : `${METRICS.total} is ${total}`;
    const cause = 'The exporter got nothing it could add up from Kubecost.';
    return { id, verdict: 'broken', evidence, values, cause, next: logs, flow: 'cost' };
  }
  if (total > 0) return { id, verdict: 'ok', evidence: `${rate} for the cluster`, values };
  if (total < 0) {
    const cause = 'Credits or negative idle outweigh the costs; Metroculus takes anything not above 0 for no data.';
    return { id, verdict: 'broken', evidence: `${rate} for the cluster`, values, cause, next: KUBECOST, flow: 'cost' };
  }
  const zero = explainZero(context.now, lastCostAt(context));
  const kept = sum(namespaces);
  const contradiction = kept > 0 ? `; its namespaces still say ${hourly(kept, context.currency)}` : '';
  return {
    id,
    verdict: zero.verdict,
    evidence: `${zero.evidence}${contradiction}`,
    values: { ...values, zero: zero.kind, namespacesTotal: kept },
    cause: zero.cause,
    next: zero.verdict === 'broken' ? KUBECOST : 'k8s-costs-doctor --watch …',
    flow: 'cost',
    isSymptom: true,
  };
}

/** From time stamps of the page, or from a metric that says when Kubecost was last read. */
function ageCheck(samples: readonly MetricSample[], { now }: Context): Check {
  const id = 'exporter.age';
  const stamps = [
    ...samples.flatMap(({ at }) => (at === null ? [] : [at])),
    ...samples.flatMap(({ name, value }) => (/timestamp|last_(success|update|scrape)/.test(name) && value > 1e9 ? [value * 1000] : [])),
  ];
  const newest = newestOf(stamps);
  if (newest === null)
    return { id, verdict: 'not-checked', evidence: 'the exporter does not say how old its figures are', isOptional: true };
  const age = now.getTime() - newest;
  const values = { seconds: Math.round(age / 1000) };
  const evidence = `figures of ${span(age)} ago`;
  if (age <= LATE) return { id, verdict: 'ok', evidence, values };
  return {
    id,
    verdict: age <= TOO_LATE ? 'suspicious' : 'broken',
    evidence,
    values,
    cause: 'The exporter repeats old figures: it no longer reads Kubecost, or waits for it.',
    next: logs,
    flow: 'cost',
  };
}

function namespacesCheck(samples: readonly MetricSample[], total: number, { currency }: Context): Check {
  const id = 'exporter.namespaces';
  const keys = samples.map(({ labels }) => JSON.stringify([labels.cluster, labels.namespace]));
  const found = new Set(keys).size;
  const values = { namespaces: found, series: samples.length, sum: sum(samples) };
  if (found === 0 && total > 0) {
    const cause = 'The exporter is set to another level than namespaces, or Kubecost answered without them.';
    return { id, verdict: 'suspicious', evidence: 'no namespaces', values, cause, next: logs };
  }
  if (samples.length > found) {
    const evidence = `${plural(samples.length, 'series', 'series')} for ${plural(found, 'namespace')}`;
    const cause = 'A namespace comes more than once (of two currencies, tenants or exporters), so sums are too high.';
    return { id, verdict: 'suspicious', evidence, values, cause, next: logs };
  }
  return { id, verdict: 'ok', evidence: `${plural(found, 'namespace')} of ${hourly(sum(samples), currency)}`, values };
}

function tenantCheck(samples: readonly MetricSample[], { settings: { account } }: Context): Check {
  const id = 'exporter.tenant';
  // What the exporter says of itself is of no tenant.
  const figures = samples.filter(({ name }) => /^(cluster|namespace)_/.test(name.slice(PREFIX.length)));
  const tenants = new Set(figures.map(({ labels }) => labels.tenant_id ?? ''));
  const found = [...tenants];
  const named = list(found.map((tenant) => (tenant === '' ? 'none' : tenant)));
  const values = { tenants: found.length, expected: account };
  if (account === null) {
    const evidence = `tenant_id ${named}; --account says which it should be`;
    return { id, verdict: 'not-checked', evidence, values, isOptional: true };
  }
  if (found.every((tenant) => tenant === account)) return { id, verdict: 'ok', evidence: 'tenant_id as expected', values };
  return {
    id,
    verdict: 'broken',
    evidence: `tenant_id is ${named}, not ${account}`,
    values,
    cause: 'The exporter labels its figures with another cloud account, so nobody finds them under this one.',
    next: `helm upgrade … --reuse-values --set allocationExporter.config.tenantId=${quoted(account)}`,
    flow: 'cost',
  };
}

function clusterCheck(totals: readonly MetricSample[], { settings: { cluster } }: Context): Check[] {
  if (cluster === null) return [];
  const id = 'exporter.cluster';
  const found = [...new Set(totals.map(({ labels }) => labels.cluster ?? 'none'))];
  if (found.every((name) => name === cluster)) return [{ id, verdict: 'ok', evidence: `cluster label ${cluster}` }];
  return [
    {
      id,
      verdict: 'suspicious',
      evidence: `cluster label is ${list(found)}, not ${cluster}`,
      values: { clusters: found.length },
      cause: 'This is the exporter of another cluster, or its clusterName was changed.',
      next: 'helm get values … | grep -A 20 allocationExporter',
    },
  ];
}

function sum(samples: readonly { value: number }[]): number {
  return samples.reduce((total, { value }) => total + value, 0);
}
