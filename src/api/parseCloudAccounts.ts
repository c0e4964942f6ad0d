import { ContractError } from './errors.js';
import { readBody } from './readBody.js';
import { asArray, asObject, asText, describeValue, ValueReader } from './readValues.js';
import type { CloudAccount } from './restApiTypes.js';

/**
 * Reads an answer of `cloud_accounts`, text or parsed JSON. An account without an id is left out; one without a name goes by its id.
 * Times are Unix seconds, null for the wire's 0. Throws ContractError where there is no list of accounts.
 */
export function parseCloudAccounts(body: unknown): CloudAccount[] {
  const value = readBody(body);
  const answer = asObject(value);
  const list = asArray(answer?.cloud_accounts);
  if (list === null) {
    const [path, found] = answer === null ? ['', describeValue(value)] : ['cloud_accounts', describeValue(answer.cloud_accounts)];
    throw new ContractError({ path, expected: answer === null ? 'an object with cloud_accounts' : 'a list', found });
  }
  const read = new ValueReader();
  const accounts: CloudAccount[] = [];
  for (const entry of list) {
    const account = asObject(entry);
    const id = asText(account?.id);
    if (account === null || id === null || id === '') continue;
    accounts.push({
      id,
      name: asText(account.name) ?? id,
      type: asText(account.type),
      created_at: momentOf(read.number(account.created_at)),
      deleted_at: momentOf(read.number(account.deleted_at)),
      last_import_at: momentOf(read.number(account.last_import_at)),
    });
  }
  return accounts;
}

function momentOf(seconds: number | null): number | null {
  return seconds !== null && seconds > 0 ? seconds : null;
}
