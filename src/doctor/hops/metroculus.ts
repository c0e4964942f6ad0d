import { hopOf } from '../chain.js';
import type { Check, Judged } from '../check.js';
import { curlRestApi } from '../commands.js';
import type { Context } from '../context.js';
import type { Answer, Answered, Ask } from '../http.js';
import { type Period, unixSeconds } from '../period.js';
import { below } from '../readAddress.js';
import { asNumber, asObject, asText, readPythonJson } from '../readPythonJson.js';
import type { Settings } from '../doctorSettings.js';
import { noAnswerFault } from '../noAnswerFault.js';
import { money } from '../words.js';
import { hourBoundaryZero } from './hourBoundaryZero.js';
import { thanosCost } from './thanos.js';

const { logs } = hopOf('metroculus');
const ROUTE = 'metroculus/v2/kubecost_cluster_costs';

/** Null: its address, its secret or the account was not given. */
export async function seeMetroculus(
  { urls: { metroculus }, account, credentials: { secret } }: Settings,
  ask: Ask,
  period: Period,
): Promise<Answer | null> {
  if (metroculus === null || account === null || secret === null) return null;
  const base = new URL(metroculus);
  // Given with its path or without.
  base.pathname = base.pathname.replace(/\/metroculus(\/v2(\/kubecost_cluster_costs)?)?\/*$/, '');
  const { start, end } = unixSeconds(period);
  const url = below(base, ROUTE, [
    ['cloud_account_id', account],
    ['start_date', start],
    ['end_date', end],
  ]);
  return ask({ url, headers: { accept: 'application/json', secret } });
}

/** Costs of one cluster as the REST API will get them; the figures tell whether the exporter's metrics were found. */
export function judgeMetroculus(answer: Answer, context: Context): Judged {
  const body = answer.kind === 'answered' ? asObject(readPythonJson(answer.body)) : null;
  const figures = answer.kind === 'answered' && answer.status === 200 ? readFigures(body) : null;
  if (answer.kind === 'unanswered' || figures === null) return { summary: '', checks: [refused(answer, body, context)] };
  const answers: Check = {
    id: 'metroculus.answers',
    verdict: 'ok',
    evidence: `JSON in ${answer.ms} ms`,
    values: { ms: answer.ms },
  };
  const phase = phaseCheck(figures, context);
  return { summary: phase.evidence, checks: [answers, phase] };
}

function refused(answer: Answer, body: Record<string, unknown> | null, { excerpt, settings }: Context): Check {
  const id = 'metroculus.answers';
  const known = answer.kind === 'answered' ? knownRefusal(answer, body, settings) : null;
  if (known !== null) return { id, verdict: 'broken', flow: 'cost', noAnswer: 'odd', ...known };
  const fault = noAnswerFault(answer, 'metroculus', 'Metroculus', excerpt);
  const isElsewhere = answer.kind === 'answered' && (answer.status === 200 || answer.status === 404);
  if (!isElsewhere) return { id, flow: 'cost', ...fault };
  const host = settings.urls.metroculus?.host ?? 'this';
  const cause = `Wrong port or service: ${host} is not Metroculus, or one without kubecost_cluster_costs.`;
  return { id, flow: 'cost', ...fault, cause };
}

type Known = Pick<Check, 'evidence' | 'cause' | 'next' | 'values' | 'isSymptom' | 'explainedBy' | 'noAnswer'>;

/** What Metroculus itself says no with. */
function knownRefusal({ status, body: text }: Answered, body: Record<string, unknown> | null, settings: Settings): Known | null {
  if (text.trim() === 'Error') {
    return {
      evidence: `${status} and the bare text "Error" instead of JSON`,
      values: { status },
      cause: 'Metroculus failed on this account: an exception on the way to Thanos or to the account; its log has the traceback.',
      next: logs,
      isSymptom: true,
    };
  }
  if (status === 200 && places(body).some((place) => place !== null && 'total_cost' in place)) {
    return {
      noAnswer: undefined,
      evidence: '200 with a total_cost that is no number',
      values: { status },
      cause: 'A sample of Thanos in the period is NaN or infinite, and Metroculus adds it up: Kubecost or the exporter divided by 0.',
      next: logs,
      isSymptom: true,
    };
  }
  const error = asObject(body?.error);
  if (error === null) return null;
  const code = asText(error.error_code) ?? '';
  const words = `${asText(error.reason) ?? ''} ${JSON.stringify(error.params ?? '')}`;
  const values = { status, code };
  const evidence = `${status}${code === '' ? '' : ` ${code}`}`;
  if (status === 401 || status === 403) {
    return {
      evidence: `${evidence}: wrong secret`,
      values,
      cause: 'METROCULUS_SECRET is not the cluster secret of this deployment.',
      next: 'kubectl exec etcd-0 -- etcdctl get /secret/cluster   # read it again, into METROCULUS_SECRET',
    };
  }
  if ((status === 404 || status === 400 || status === 422) && /account/i.test(words)) {
    return {
      evidence: `${evidence}: unknown account`,
      values,
      cause: 'Metroculus knows no cloud account of this id: it does not exist here, or was deleted.',
      explainedBy: 'account',
      next: curlRestApi(settings, `organizations/${settings.organization ?? '<id>'}/cloud_accounts`),
    };
  }
  if (status === 404) {
    return {
      evidence: `${evidence}: no such route`,
      values,
      cause: 'Wrong port or service, or a Metroculus of a version before kubecost_cluster_costs.',
      next: 'kubectl get deploy metroculusapi -o jsonpath="{..image}"',
    };
  }
  return null;
}

export interface ClusterFigures {
  total: number;
  cpu: number;
  ram: number;
  pv: number;
  /** Null: none came. */
  efficiency: number | null;
}

/** Flat, or in `summary` and `efficiency`: both shapes are in the field. Null: none of Metroculus's figures. */
export function readFigures(body: Record<string, unknown> | null): ClusterFigures | null {
  const find = (name: string) =>
    places(body)
      .map((place) => asNumber(place?.[name]))
      .find((value) => value !== null) ?? null;
  const total = find('total_cost');
  if (total === null) return null;
  const efficiencies = [find('cpu_efficiency'), find('ram_efficiency'), find('total_efficiency')].filter((value) => value !== null);
  return {
    total,
    cpu: find('cpu_cost') ?? 0,
    ram: find('ram_cost') ?? 0,
    pv: find('pv_cost') ?? 0,
    efficiency: efficiencies.length === 0 ? null : Math.max(...efficiencies),
  };
}

function places(body: Record<string, unknown> | null): (Record<string, unknown> | null)[] {
  return [body, asObject(body?.summary), asObject(body?.breakdown), asObject(body?.efficiency)];
}

function phaseCheck(figures: ClusterFigures, context: Context): Check {
  const { total, cpu, ram, pv, efficiency } = figures;
  const { currency } = context;
  const id = 'metroculus.phase';
  const parts = `CPU ${money(cpu, currency)}, RAM ${money(ram, currency)}`;
  const phase = cpu > 0 || ram > 0 || pv > 0 || (efficiency ?? 0) > 0 ? 2 : 1;
  const values = { phase: total > 0 ? phase : null, total, cpu, ram, pv, efficiency };
  if (total <= 0) {
    const boundary = hourBoundaryZero(context);
    return {
      id,
      verdict: boundary?.verdict ?? 'broken',
      evidence: `${money(total, currency)} in the period`,
      values,
      cause: boundary?.cause ?? 'Metroculus found no sample of this account in the period, of either kind.',
      next: logs,
      flow: 'cost',
      isSymptom: true,
    };
  }
  if (phase === 2)
    return { id, verdict: 'ok', evidence: `Phase 2, ${money(total, currency)} (${parts})`, values, flow: 'cost', proves: ['thanos'] };
  const inThanos = thanosCost(context);
  const isThere = inThanos !== null && inThanos.rate > 0;
  return {
    id,
    verdict: isThere ? 'broken' : 'suspicious',
    evidence: `Phase 1, ${money(total, currency)} (${parts})`,
    values,
    cause: isThere
      ? 'Metroculus fell back to infrastructure metrics although Thanos has the exporter’s: it asks another Thanos, or for another tenant.'
      : 'Metroculus fell back to infrastructure metrics, because it found none of the exporter above 0 in the period.',
    next: `${logs} | grep -E 'Phase [12]'`,
    flow: 'cost',
    isSymptom: true,
  };
}
