import type { ExpenseRow } from '../../api/types.js';
import { resourceAt } from '../../domain/figurePlace.js';
import type { CloudAccountCost, CloudResourceCost } from '../../domain/index.js';
import type { ReceiptCorrection, ReceiptField } from '../../domain/receipt.js';
import { hasEveryRow } from '../expenseRows.js';
import { derived, unknown, type Derivation } from './derivation.js';
import type { ReadSource } from './readSource.js';

/** The sum of an account's rows; each of them where the answer still has them, most expensive first. */
export function explainAccount(read: ReadSource, id: string): Derivation {
  const account = read.exact.cloudAccounts.find((candidate) => candidate.id === id);
  if (account === undefined) return unknown('absent');
  const rows = (read.expenses.clean_expenses ?? []).filter(
    (row) => (row.cloud_account_id ?? '') === id && row.cloud_account_type !== 'kubernetes_cnr',
  );
  const isKept = rows.length === account.resourceCount;
  const fields = isKept ? byCost(rows).map(rowField) : [accountField(account)];
  if (account.total === null) return unknown('notReported', fields);
  const sum = isKept ? rows.reduce((total, { cost }) => total + (cost ?? 0), 0) : account.total;
  return derived('sumOfRows', { sum, count: account.resourceCount }, fields, [rowsCut(read)]);
}

/** `cost` of one row. */
export function explainResource(read: ReadSource, place: { id: string; nth?: number }): Derivation {
  const resource = resourceAt(read.exact, place);
  if (resource === undefined) return unknown('absent');
  const fields = [resourceField(resource)];
  return resource.total === null
    ? unknown('notReported', fields)
    : derived('field', { field: 'cost', of: 'row', value: resource.total }, fields);
}

export function accountField({ id, total }: CloudAccountCost): ReceiptField {
  return { path: `Σ clean_expenses[cloud_account_id=${id}].cost`, value: total };
}

export function resourceField({ id, total }: CloudResourceCost): ReceiptField {
  return { path: `clean_expenses[${id}].cost`, value: total };
}

/** The answer has fewer rows than the server. */
export function rowsCut({ expenses }: ReadSource): ReceiptCorrection | null {
  const { clean_expenses: rows, total_count: all, limit } = expenses;
  const sent = rows === null ? limit : rows.length;
  const isCut = rows === null ? all !== null && limit !== null && all > limit : !hasEveryRow(expenses);
  return isCut && sent !== null && all !== null ? { code: 'rowsCut', values: { sent, all } } : null;
}

function rowField(row: ExpenseRow): ReceiptField {
  return { path: `clean_expenses[${row.resource_id ?? row.cloud_resource_id ?? ''}].cost`, value: row.cost };
}

function byCost(rows: readonly ExpenseRow[]): ExpenseRow[] {
  return [...rows].sort((a, b) => (b.cost ?? -Infinity) - (a.cost ?? -Infinity));
}
