import { type CleanExpenses, ContractError, parseCleanExpenses, ROW_FIELDS } from '../../core.js';
import { hopOf } from '../chain.js';
import { type Check, isBad, type Judged } from '../check.js';
import { curlMetroculus } from '../commands.js';
import type { Context } from '../context.js';
import type { Answer, Ask } from '../http.js';
import { type Period, unixSeconds } from '../period.js';
import { below } from '../readAddress.js';
import { asObject, readPythonJson } from '../readPythonJson.js';
import type { Settings } from '../doctorSettings.js';
import type { RestApiSeen } from '../seenHops.js';
import { count, list, money, plural } from '../words.js';
import { compareFigures } from './compareFigures.js';
import { hourBoundaryZero } from './hourBoundaryZero.js';
import { restApiFault } from './restApiFault.js';

/** As the page asks. */
const ROW_LIMIT = 5_000;
const LOGS = `${hopOf('rest-api').logs} | grep -iE 'k8s|metroculus'`;

export function bearer(token: string): Record<string, string> {
  return { accept: 'application/json', authorization: `Bearer ${token}` };
}

export async function seeRestApi(
  { urls: { restapi }, organization, credentials: { token } }: Settings,
  ask: Ask,
  period: Period,
  /** The request that is timed; resolves when others may follow it. */
  alone: (timed: Promise<unknown>) => Promise<unknown>,
): Promise<RestApiSeen | null> {
  if (restapi === null || organization === null || token === null) return null;
  const length = period.end.getTime() - period.start.getTime();
  const before: Period = { start: new Date(period.start.getTime() - length), end: period.start };
  const headers = bearer(token);
  // A server that does not know `field` is asked again without, as the page does.
  const expenses = async (path: string, dates: Period, more: readonly [string, string][] = []): Promise<Answer> => {
    const question = (fields: readonly string[]) => ({ url: below(restapi, path, [...more, ...parameters(dates, fields)]), headers });
    const answer = await ask(question(ROW_FIELDS));
    return refusesField(answer) ? ask(question([])) : answer;
  };
  const route = `organizations/${encodeURIComponent(organization)}/clean_expenses`;
  const first = expenses(route, period);
  await alone(first);
  const [nested, flat, previous] = await Promise.all([
    first,
    expenses('clean_expenses', period, [['organization_id', organization]]),
    expenses(route, before),
  ]);
  return { nested, flat, previous };
}

function parameters(period: Period, fields: readonly string[]): [string, string | number][] {
  const { start, end } = unixSeconds(period);
  return [['start_date', start], ['end_date', end], ['limit', ROW_LIMIT], ...fields.map((name): [string, string] => ['field', name])];
}

function refusesField(answer: Answer): boolean {
  const error = answer.kind === 'answered' && answer.status === 400 ? asObject(asObject(readPythonJson(answer.body))?.error) : null;
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
  const figures = cluster.verdict === 'ok' ? [shapeCheck(expenses, context), compareFigures(expenses, context)] : [];
  const time = timeCheck(nested === null ? seen.flat : seen.nested, context);
  const checks = [
    answersCheck(seen.nested, nested !== null, context),
    cluster,
    ...figures,
    // After those of the nested route: what both have in common is told once.
    flatCheck(seen.flat, nested === null ? null : flat, [cluster, ...figures], context),
    time,
  ];
  return { summary: `${cluster.evidence}, in ${time.evidence}`, checks };
}

function answersCheck(nested: Answer, hasExpenses: boolean, context: Context): Check {
  const id = 'rest-api.answers';
  if (hasExpenses) return { id, verdict: 'ok', evidence: '200 with expenses', values: { ms: nested.ms } };
  const cause = 'Only the flat route answers here: the page must be mounted with a client of route "flat".';
  return { id, ...restApiFault(nested, context), verdict: 'suspicious', cause };
}

/** The other route, where there is one, has to say the same. `expenses`: what it says; null: nothing, or it is the only one that does. */
function flatCheck(answer: Answer, expenses: CleanExpenses | null, ofNested: readonly Check[], context: Context): Check {
  const id = 'rest-api.flat';
  const { ms } = answer;
  if (expenses === null && readExpenses(answer) === null) return withoutFlat(answer, context);
  const fault = expenses === null ? undefined : [clusterCheck(expenses, context), compareFigures(expenses, context)].find(isBad);
  if (fault === undefined) return { id, verdict: 'ok', evidence: 'flat route answers too', values: { ms } };
  const evidence = `flat route: ${fault.evidence}`;
  if (ofNested.some((check) => check.id === fault.id && isBad(check))) return { ...fault, id, evidence };
  const cause = `The nested route does not say so: a page mounted with a client of route "flat" shows other figures than one without.`;
  return { ...fault, id, verdict: 'suspicious', evidence, cause, isSymptom: undefined };
}

function withoutFlat(answer: Answer, context: Context): Check {
  const id = 'rest-api.flat';
  const status = answer.kind === 'answered' ? answer.status : null;
  // Behind some ingresses every path that is none is the user interface.
  const isAbsent = status === 404 || status === 405 || (answer.kind === 'answered' && status === 200 && /^\s*</.test(answer.body));
  const evidence = 'this deployment has no flat route, and the page does not need it';
  if (isAbsent) return { id, verdict: 'ok', evidence, values: { status } };
  const { verdict, evidence: seen, values, next } = restApiFault(answer, context);
  const cause = 'The nested route answers, so only a page mounted with a client of route "flat" is without costs.';
  return { id, verdict: verdict === 'broken' ? 'suspicious' : verdict, evidence: `flat route: ${seen}`, values, cause, next };
}

function clusterCheck({ k8s_costs: costs }: CleanExpenses, context: Context): Check {
  const { settings, period, currency } = context;
  const { account } = settings;
  const id = 'rest-api.cluster';
  const next = settings.urls.metroculus === null ? LOGS : curlMetroculus(settings, period);
  const fault = { id, verdict: 'broken', flow: 'cost', isSymptom: true, next } as const;
  const boundary = hourBoundaryZero(context);
  const absent = { ...fault, verdict: boundary?.verdict ?? fault.verdict };
  if (costs === null) {
    return {
      ...absent,
      evidence: 'no k8s_costs in the answer',
      values: { clusters: 0 },
      cause: boundary?.cause ?? 'The REST API got no cost above 0 for any cluster: it leaves the field out then.',
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
      ...absent,
      evidence:
        own === undefined ? `this cluster is not among the ${count(reported.length)} in k8s_costs${beside}` : 'this cluster costs 0',
      values,
      cause: boundary?.cause ?? 'The REST API drops clusters that cost 0 and those Metroculus gave no JSON for.',
    };
  }
  const evidence = `this cluster ${money(own.cost ?? 0, currency)} of ${amount}`;
  // CPU and RAM by themselves are Phase 2: that is made of what is in Thanos.
  const { cpu_cost: cpu = 0, ram_cost: ram = 0 } = own.breakdown?.costs ?? {};
  const proves: Check['proves'] = (cpu ?? 0) > 0 || (ram ?? 0) > 0 ? ['thanos', 'metroculus'] : ['metroculus'];
  return { id, verdict: 'ok', evidence, values: { ...values, cost: own.cost }, flow: 'cost', proves };
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
