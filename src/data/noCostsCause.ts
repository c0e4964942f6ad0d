import type { CloudAccount } from '../api/restApiTypes.js';
import type { ExpensesScope } from './expensesScope.js';

/**
 * Why a period has no costs, where it can be told: something is filtered, no account was connected before it was over, or none was imported
 * so far. `accounts`: null where they are not known. Null: it cannot be told.
 */
export function noCostsCause(
  accounts: readonly CloudAccount[] | null,
  { period, filters = {} }: ExpensesScope,
): { why: 'filtered' | 'notImported' } | { why: 'notConnected'; connectedAt: Date } | null {
  const { accounts: ids = [], pools = [], owners = [], regions = [] } = filters;
  if (ids.length + pools.length + owners.length + regions.length > 0) return { why: 'filtered' };
  if (accounts === null || accounts.length === 0) return null;
  const connectedAt = Math.min(...accounts.map(({ created_at }) => (created_at ?? -Infinity) * 1_000));
  if (connectedAt >= period.end.getTime()) return { why: 'notConnected', connectedAt: new Date(connectedAt) };
  return accounts.every(({ last_import_at }) => last_import_at === null) ? { why: 'notImported' } : null;
}
