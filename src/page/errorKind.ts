import type { ExpensesError } from '../data/index.js';
import type { ErrorKind } from '../features/states/ErrorState.js';

/** What is said of a failed request. Null: it is no failure, since no cloud account is connected yet. */
export function errorKind({ kind, cutOff }: ExpensesError): ErrorKind | null {
  if (kind === 'noCloudAccounts') return null;
  return cutOff === null ? kind : 'cutOff';
}
