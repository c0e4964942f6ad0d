import { KUBERNETES_ACCOUNT } from '../api/readExpenseRows.js';
import type { CleanExpenses, CloudAccount } from '../api/restApiTypes.js';
import { dateFromUnix, type ChargePeriod, type ExpectedCluster } from '../domain/index.js';
import { isKubernetesRow } from './expenseRows.js';
import { firstName } from './firstName.js';

/** The clusters that existed in some of the period; where it is not known since when one exists, it is expected. */
export function expectedClustersFrom(accounts: readonly CloudAccount[], period: ChargePeriod): ExpectedCluster[] {
  const [start, end] = [period.start.getTime() / 1000, period.end.getTime() / 1000];
  return accounts
    .filter(
      ({ type, deleted_at, created_at }) =>
        type === KUBERNETES_ACCOUNT && (deleted_at === null || deleted_at > start) && (created_at ?? 0) < end,
    )
    .map(({ id, name, created_at, deleted_at, last_import_at }) => ({
      id,
      name: firstName(name, id),
      ...known('createdAt', created_at),
      ...known('deletedAt', deleted_at),
      ...known('lastImportAt', last_import_at),
    }));
}

/** A time, where it is one that a calendar has. */
function known<Name extends string>(name: Name, seconds: number | null): Partial<Record<Name, Date>> {
  const date = dateFromUnix(seconds);
  return date === null ? {} : ({ [name]: date } as Record<Name, Date>);
}

/** Every other account, as far as the list of accounts and the rows of the answer tell; sorted. */
export function cloudAccountIds(accounts: readonly CloudAccount[], expenses: CleanExpenses): string[] {
  const kubernetes = new Set(kubernetesAccountIds(accounts, expenses));
  const listed = accounts.map(({ id }) => id);
  const inRows = (expenses.clean_expenses ?? []).flatMap(({ cloud_account_id: id }) => id ?? []);
  return [...new Set([...listed, ...inRows])].filter((id) => !kubernetes.has(id)).sort();
}

/** Every account whose rows are Kubernetes rows, as far as the list of accounts and the answer itself tell; sorted. */
export function kubernetesAccountIds(accounts: readonly CloudAccount[], expenses: CleanExpenses): string[] {
  const listed = accounts.filter(({ type }) => type === KUBERNETES_ACCOUNT).map(({ id }) => id);
  const reported = (expenses.k8s_costs?.k8s_cost_breakdown ?? []).map(({ cloud_account_id }) => cloud_account_id);
  const known = new Set([...listed, ...reported].filter((id) => id !== null));
  const inRows = (expenses.clean_expenses ?? []).filter((row) => isKubernetesRow(row, known)).map(({ cloud_account_id: id }) => id);
  return [...new Set([...known, ...inRows].filter((id) => id !== null))].sort();
}
