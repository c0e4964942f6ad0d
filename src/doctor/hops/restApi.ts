import { type CleanExpenses, ContractError, parseCleanExpenses, ROW_FIELDS } from '../../core.js';
import { hopOf } from '../chain.js';
import type { Check, Judged } from '../check.js';
import { curlMetroculus } from '../commands.js';
import type { Context } from '../context.js';
import type { Answer, Ask, Question } from '../http.js';
import { type Period, unixSeconds } from '../period.js';
import { below } from '../readAddress.js';
import { asObject, readJson } from '../readJson.js';
import type { Settings } from '../settings.js';
import { count, list, money, plural } from '../words.js';
import { compareFigures } from './compareFigures.js';
import { restApiFault } from './restApiFault.js';

/** As the page asks. */
const ROW_LIMIT = 5_000;
const LOGS = `${hopOf('rest-api').logs} | grep -iE 'k8s|metroculus'`;

export interface RestApiSeen {
  /** `organizations/{id}/clean_expenses`, which the page asks. */
  nested: Answer;
  /** `clean_expenses?organization_id={id}`, which some deployments have. */
  flat: Answer;
  /** The same number of days before. */
  previous: Answer;
}

export function bearer(token: string): Record<string, string> {
  return { accept: 'application/json', authorization: `Bearer ${token}` };
}

export async function seeRestApi(
  { urls: { restapi }, organization, credentials: { token } }: Settings,
  ask: Ask,
  period: Period,
): Promise<RestApiSeen | null> {
  if (restapi === null || organization === null || token === null) return null;
  const length = period.end.getTime() - period.start.getTime();
  const before: Period = { start: new Date(period.start.getTime() - length), end: period.start };
  const headers = bearer(token);
  const nested = (dates: Period, fields: readonly string[]): Question => ({
    url: below(restapi, `organizations/${encodeURIComponent(organization)}/clean_expenses`, parameters(dates, fields)),
    headers,
  });
  const flat: Question = {
    url: below(restapi, 'clean_expenses', [['organization_id', organization], ...parameters(period, ROW_FIELDS)]),
    headers,
  };
  const [first, second, previous] = await Promise.all([ask(nested(period, ROW_FIELDS)), ask(flat), ask(nested(before, ROW_FIELDS))]);
  // A server that does not know `field` is asked again without, as the page does.
  return { nested: refusesField(first) ? await ask(nested(period, [])) : first, flat: second, previous };
}

function parameters(period: Period, fields: readonly string[]): [string, string | number][] {
  const { start, end } = unixSeconds(period);
  return [['start_date', start], ['end_date', end], ['limit', ROW_LIMIT], ...fields.map((name): [string, string] => ['field', name])];
}

function refusesField(answer: Answer): boolean {
  const error = answer.kind === 'answered' && answer.status === 400 ? asObject(asObject(readJson(answer.body))?.error) : null;
  return error?.error_code === 'OE0212' && /\bfield\b/.test(JSON.stringify(error));
}

/** The answer as the page reads it. Null: none that is expenses data. */
export function readExpenses(answer: Answer): CleanExpenses | null {
  if (answer.kind !== 'answered' || answer.status !== 200) return null;
  try {
    return parseCleanExpenses(answer.body);
  } catch (error) {
    if (error instanceof ContractError) return null;
    throw error;
  }
}

/** What the page asks: both routes answer, the cluster is in the answer, with Thanos's own figures, and soon enough. */
export function judgeRestApi(seen: RestApiSeen, context: Context): Judged {
  const nested = readExpenses(seen.nested);
  const flat = readExpenses(seen.flat);
  const expenses = nested ?? flat;
  if (expenses === null) return { summary: '', checks: [{ id: 'rest-api.answers', flow: 'cost', ...restApiFault(seen.nested, context) }] };
  const cluster = clusterCheck(expenses, context);
  const time = timeCheck(nested === null ? seen.flat : seen.nested, context);
  const checks = [
    ...routeChecks(seen, nested !== null, flat !== null, context),
    cluster,
    ...(cluster.verdict === 'ok' ? [shapeCheck(expenses, context), compareFigures(expenses, context)] : []),
    time,
  ];
  return { summary: `${cluster.evidence}, in ${time.evidence}`, checks };
}

function routeChecks({ nested, flat }: RestApiSeen, hasNested: boolean, hasFlat: boolean, context: Context): Check[] {
  const answers: Check = hasNested
    ? { id: 'rest-api.answers', verdict: 'ok', evidence: '200 with expenses', values: { ms: nested.ms } }
    : {
        id: 'rest-api.answers',
        ...restApiFault(nested, context),
        verdict: 'suspicious',
        cause: 'Only the flat route answers here: the page must be mounted with a client of route "flat".',
      };
  if (hasFlat) return [answers, { id: 'rest-api.flat', verdict: 'ok', evidence: 'flat route answers too', values: { ms: flat.ms } }];
  const status = flat.kind === 'answered' ? flat.status : null;
  const isAbsent = status === 404 || status === 405;
  const evidence = isAbsent
    ? 'this deployment has no flat route, and the page does not need it'
    : 'the flat route gives no expenses; the page asks the other';
  return [answers, { id: 'rest-api.flat', verdict: isAbsent ? 'ok' : 'not-checked', evidence, values: { status } }];
}

function clusterCheck({ k8s_costs: costs }: CleanExpenses, { settings, period }: Context): Check {
  const { account, currency } = settings;
  const id = 'rest-api.cluster';
  const next = settings.urls.metroculus === null ? LOGS : curlMetroculus(settings, period);
  const fault = { id, verdict: 'broken', flow: 'cost', isSymptom: true, next } as const;
  if (costs === null) {
    return {
      ...fault,
      evidence: 'no k8s_costs in the answer',
      values: { clusters: 0 },
      cause: 'The REST API got no cost above 0 for any cluster: it leaves the field out then.',
    };
  }
  const reported = costs.k8s_cost_breakdown;
  const values = { clusters: reported.length, total: costs.k8s_total_cost };
  const amount = money(costs.k8s_total_cost ?? 0, currency);
  if (account === null) return { id, verdict: 'ok', evidence: `${plural(reported.length, 'cluster')}, ${amount}`, values, flow: 'cost' };
  const failed = costs.k8s_cost_errors.find((error) => error.cloud_account_id === account);
  if (failed !== undefined) {
    return {
      ...fault,
      evidence: `this cluster failed: ${failed.reason ?? 'no reason given'}`,
      values,
      cause: 'Metroculus gave the REST API an error for this account.',
    };
  }
  const own = reported.find((cluster) => cluster.cloud_account_id === account);
  if (own === undefined || (own.cost ?? 0) <= 0) {
    const others = reported.map(({ cloud_account_name: name }) => name ?? 'unnamed').filter((name) => name !== own?.cloud_account_name);
    const beside = others.length === 0 ? '' : `; there ${others.length === 1 ? 'is' : 'are'} ${list(others)}`;
    return {
      ...fault,
      evidence:
        own === undefined ? `this cluster is not among the ${count(reported.length)} in k8s_costs${beside}` : 'this cluster costs 0',
      values,
      cause: 'The REST API drops clusters that cost 0 and those Metroculus gave no JSON for.',
    };
  }
  const evidence = `this cluster ${money(own.cost ?? 0, currency)} of ${amount}`;
  return { id, verdict: 'ok', evidence, values: { ...values, cost: own.cost }, flow: 'cost', proves: ['metroculus'] };
}

/** How much the answer tells; older servers tell less. */
function shapeCheck({ k8s_costs: costs }: CleanExpenses, { settings: { account } }: Context): Check {
  const cluster = costs?.k8s_cost_breakdown.find((each) => account === null || each.cloud_account_id === account);
  const parts = Object.keys(cluster?.breakdown?.costs ?? {}).filter((name) => !/^(total|management)_cost$/.test(name));
  const hasNamespaces = (cluster?.breakdown_by_namespace ?? null) !== null;
  const isDated = cluster !== undefined && [cluster.as_of, cluster.coverage, cluster.source].some((value) => value !== null);
  const version = parts.length === 0 ? 1 : !hasNamespaces ? 2 : !isDated ? 3 : 4;
  const says = ['', 'totals only', 'parts, no namespaces', 'parts and namespaces', 'parts, namespaces and age'][version] ?? '';
  const values = { version, parts: parts.length, namespaces: cluster?.breakdown_by_namespace?.length ?? null };
  const evidence = `answer of version ${version} (${says})`;
  if (version > 1) return { id: 'rest-api.shape', verdict: 'ok', evidence, values };
  const cause = 'An old REST API sends no split into CPU, RAM and volumes, so the page cannot show one.';
  return {
    id: 'rest-api.shape',
    verdict: 'suspicious',
    evidence,
    values,
    cause,
    next: 'kubectl get deploy restapi -o jsonpath="{..image}"',
  };
}

function timeCheck({ ms }: Answer, { slowMs }: Context): Check {
  const id = 'rest-api.time';
  const evidence = `${count(ms)} ms`;
  if (ms <= slowMs) return { id, verdict: 'ok', evidence, values: { ms } };
  return {
    id,
    verdict: 'suspicious',
    evidence: `${evidence}, over ${slowMs} ms`,
    values: { ms, limit: slowMs },
    cause: 'The REST API asks Metroculus once for each cluster while the page waits: a slow Thanos, a long period or many clusters.',
    next: LOGS,
  };
}
