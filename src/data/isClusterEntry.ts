import { KUBERNETES_ACCOUNT } from '../api/readExpenseRows.js';
import type { BreakdownCost, BreakdownExpenses, CloudAccount } from '../api/restApiTypes.js';
import { ownValue } from '../domain/ownValue.js';

/**
 * Whether an entry of a breakdown by `cloud_account_id` is a cluster: by the accounts that are known, else by its type, which not every server
 * sends. Null: neither tells.
 */
export function isClusterEntry(
  { counts }: BreakdownExpenses,
  accounts: readonly Pick<CloudAccount, 'id' | 'type'>[],
): (key: string, entry: BreakdownCost) => boolean | null {
  const typeOf = new Map(accounts.map(({ id, type }) => [id, type]));
  return (key, entry) => {
    // Costs of no account are of no cluster.
    if (key === 'null') return false;
    const type = typeOf.get(key) ?? entry.type ?? ownValue(counts, key)?.type ?? null;
    return type === null ? null : type === KUBERNETES_ACCOUNT;
  };
}

/** Accounts of which only that is known: that they are clusters. */
export function asClusters(ids: readonly string[]): Pick<CloudAccount, 'id' | 'type'>[] {
  return ids.map((id) => ({ id, type: KUBERNETES_ACCOUNT }));
}
