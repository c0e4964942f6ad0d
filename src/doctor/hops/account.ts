import { type CloudAccount, ContractError, parseCloudAccounts } from '../../core.js';
import type { Check, Judged } from '../check.js';
import type { Context } from '../context.js';
import type { Answer, Ask } from '../http.js';
import { curlRestApi } from '../commands.js';
import { below } from '../readAddress.js';
import { asArray, asObject, asText, readPythonJson } from '../readPythonJson.js';
import type { Settings } from '../doctorSettings.js';
import type { AccountSeen } from '../seenHops.js';
import { list, moment, plural, span } from '../words.js';
import { bearer, readExpenses } from './restApi.js';
import { restApiFault } from './restApiFault.js';

const KUBERNETES = 'kubernetes_cnr';
const STALE = 3 * 3_600_000;

export async function seeAccount(
  { urls: { restapi }, organization, account, credentials: { token } }: Settings,
  ask: Ask,
): Promise<AccountSeen | null> {
  if (restapi === null || organization === null || token === null) return null;
  const headers = bearer(token);
  const [all, one] = await Promise.all([
    ask({ url: below(restapi, `organizations/${encodeURIComponent(organization)}/cloud_accounts`), headers }),
    account === null ? null : ask({ url: below(restapi, `cloud_accounts/${encodeURIComponent(account)}`), headers }),
  ]);
  return { list: all, one };
}

/** The data sources the REST API listed. Null: it gave no list. */
export function readAccounts(seen: AccountSeen | null): CloudAccount[] | null {
  if (seen?.list.kind !== 'answered' || seen.list.status !== 200) return null;
  try {
    return parseCloudAccounts(seen.list.body);
  } catch (error) {
    if (error instanceof ContractError) return null;
    throw error;
  }
}

/** The cluster as the organization knows it: is it there, of the right type, not deleted, and when were its data last imported. */
export function judgeAccount(seen: AccountSeen, context: Context): Judged {
  const accounts = readAccounts(seen);
  if (accounts === null) return { summary: '', checks: [noList(seen, context)] };
  const { account: id } = context.settings;
  if (id === null) return withoutId(accounts, context);
  const found = accounts.find((account) => account.id === id);
  if (found === undefined) return { summary: '', checks: [absent(seen.one, accounts, context)] };

  const state = stateCheck(found, context);
  const imported = importCheck(found, context, tellsImport(seen.list, id));
  return { summary: `${found.name}, ${imported.evidence}`, checks: [state, imported] };
}

/** Said here only where hop 7 has nothing to say: its expenses come, and this list does not. */
function noList({ list: answer }: AccountSeen, context: Context): Check {
  const id = 'account.exists';
  const { restApi } = context.seenHops;
  const hasExpenses = restApi !== null && [restApi.nested, restApi.flat].some((each) => readExpenses(each) !== null);
  if (hasExpenses) return { id, flow: 'cost', ...restApiFault(answer, context) };
  return { id, verdict: 'not-checked', evidence: 'the REST API gave no list of cloud accounts; hop 7 says why' };
}

/** Older servers leave the time of the import out, which is not the same as 0, never. */
function tellsImport(answer: Answer, id: string): boolean {
  const body = answer.kind === 'answered' ? asObject(readPythonJson(answer.body)) : null;
  const account = asArray(body?.cloud_accounts)
    .map(asObject)
    .find((each) => each?.id === id);
  return account?.last_import_at !== undefined;
}

function withoutId(accounts: readonly CloudAccount[], { settings }: Context): Judged {
  const clusters = accounts.filter(({ type, deleted_at }) => type === KUBERNETES && deleted_at === null);
  const values = { clusters: clusters.length };
  if (clusters.length === 0) {
    const check: Check = {
      id: 'account.exists',
      verdict: 'broken',
      evidence: 'the organization has no Kubernetes account',
      values,
      cause: 'No cluster is connected to this organization, or all were disconnected.',
      next: listing(settings),
      flow: 'cost',
    };
    return { summary: '', checks: [check] };
  }
  const evidence = `Kubernetes accounts: ${list(clusters.map(({ name }) => name))}; --account ID says which`;
  return { summary: evidence, checks: [{ id: 'account.exists', verdict: 'not-checked', evidence, values }] };
}

/** Not in the organization's list: nowhere, deleted, or another organization's. */
function absent(one: Answer | null, accounts: readonly CloudAccount[], { settings }: Context): Check {
  const { organization, account: id } = settings;
  const account = one?.kind === 'answered' && one.status === 200 ? asObject(readPythonJson(one.body)) : null;
  const owner = asText(account?.organization_id);
  const values = { status: one?.kind === 'answered' ? one.status : null, accounts: accounts.length };
  const fault = { id: 'account.exists', verdict: 'broken', values, flow: 'cost' } as const;
  if (typeof account?.deleted_at === 'number' && account.deleted_at > 0) {
    return {
      ...fault,
      evidence: `deleted on ${moment(new Date(account.deleted_at * 1000))}`,
      cause: 'The data source was removed, so neither writes nor costs are taken for it any more.',
      next: curlRestApi(settings, `cloud_accounts/${id ?? ''}`),
    };
  }
  if (owner !== null && owner !== organization) {
    return {
      ...fault,
      evidence: 'exists, but is not linked to this organization',
      cause: 'The account belongs to another organization: the wrong --organization, or the cluster was connected there.',
      next: curlRestApi(settings, `cloud_accounts/${id ?? ''}`),
    };
  }
  return {
    ...fault,
    evidence: `not among the organization's ${plural(accounts.length, 'cloud account')}`,
    cause: 'No such account: the id is wrong, the data source was removed, or it belongs to another organization.',
    next: listing(settings),
  };
}

function stateCheck({ type, deleted_at, name }: CloudAccount, { settings }: Context): Check {
  const id = 'account.exists';
  const values = { type, deleted: deleted_at !== null };
  if (deleted_at !== null) {
    const evidence = `deleted on ${moment(new Date(deleted_at * 1000))}`;
    const cause = 'The data source was removed, so neither writes nor costs are taken for it any more.';
    return { id, verdict: 'broken', evidence, values, cause, next: listing(settings), flow: 'cost' };
  }
  if (type !== KUBERNETES) {
    const evidence = `is of type ${type ?? 'unknown'}, not ${KUBERNETES}`;
    const cause = 'The id is that of another data source, and the REST API asks Metroculus about Kubernetes accounts alone.';
    return { id, verdict: 'broken', evidence, values, cause, next: listing(settings), flow: 'cost' };
  }
  return { id, verdict: 'ok', evidence: `${name} is a Kubernetes account of the organization`, values };
}

function importCheck({ last_import_at }: CloudAccount, { now, settings }: Context, isTold: boolean): Check {
  const id = 'account.import';
  if (!isTold) {
    const evidence = 'this REST API does not say when it was imported';
    return { id, verdict: 'not-checked', evidence, values: { seconds: null }, isOptional: true };
  }
  const next = listing(settings);
  if (last_import_at === null) {
    const cause = 'It was connected a moment ago, or no import of it has ever succeeded.';
    return { id, verdict: 'suspicious', evidence: 'never imported', values: { seconds: null }, cause, next, flow: 'cost', isSymptom: true };
  }
  const age = now.getTime() - last_import_at * 1000;
  const values = { seconds: Math.round(age / 1000) };
  const evidence = `imported ${span(age)} ago`;
  if (age <= STALE) return { id, verdict: 'ok', evidence, values };
  const cause = 'The import has stopped, or it fails each time.';
  return { id, verdict: 'suspicious', evidence, values, cause, next, flow: 'cost', isSymptom: true };
}

function listing(settings: Settings): string {
  return curlRestApi(settings, `organizations/${settings.organization ?? ''}/cloud_accounts`);
}
