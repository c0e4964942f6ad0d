import { ContractError } from './errors.js';
import { readBody } from './readBody.js';
import { readExpenseRows } from './readExpenseRows.js';
import { readK8sCosts } from './readK8sCosts.js';
import { asArray, asObject, describeValue, ValueReader } from './readValues.js';
import type { CleanExpenses } from './restApiTypes.js';

/**
 * Reads an answer of `clean_expenses`: text (bare NaN and Infinity tolerated) or parsed JSON. Rows are cut down to what the page reads.
 * A value that cannot be read is null and listed in `unreadable`; a missing one is null. Throws ContractError only where the body is
 * not expenses data at all: not JSON, no object, or none of `clean_expenses`, `k8s_costs` and `total_cost`.
 */
export function parseCleanExpenses(body: unknown): CleanExpenses {
  const value = readBody(body);
  const answer = asObject(value);
  if (answer === null || !('clean_expenses' in answer || 'k8s_costs' in answer || 'total_cost' in answer)) {
    const found = answer === null ? describeValue(value) : 'an object with none of them';
    throw new ContractError({ path: '', expected: 'an object with clean_expenses, k8s_costs or total_cost', found });
  }
  const read = new ValueReader();
  const start_date = read.number(answer.start_date, 'start_date');
  const end_date = read.number(answer.end_date, 'end_date');
  const total_count = read.number(answer.total_count, 'total_count');
  const total_cost = read.number(answer.total_cost, 'total_cost');
  const limit = read.number(answer.limit, 'limit');
  // Before the rows: a hundred bad rows must not crowd a bad cluster out of the list of what is unreadable.
  const k8s_costs = readK8sCosts(answer.k8s_costs, read);
  const rows = asArray(answer.clean_expenses);
  if (rows === null && answer.clean_expenses !== undefined && answer.clean_expenses !== null) {
    read.note(answer.clean_expenses, 'clean_expenses');
  }
  const clean_expenses = rows === null ? null : readExpenseRows(rows, read);
  return { start_date, end_date, total_count, total_cost, limit, clean_expenses, k8s_costs, unreadable: read.unreadable };
}
