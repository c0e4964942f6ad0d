import { asObject, asText, type JsonObject, type ValueReader } from './readValues.js';
import type { ExpenseRow } from './restApiTypes.js';

/** Type of the accounts that are Kubernetes clusters. */
export const KUBERNETES_ACCOUNT = 'kubernetes_cnr';

const LETTER_T = 't'.charCodeAt(0);
const LETTER_Y = 'y'.charCodeAt(0);

/** Shared by the rows without any, which are most of them. */
const NO_COSTS: Readonly<Record<string, number | null>> = Object.freeze({});

/** Keeps of each row what the page reads; a row that is no object is noted and left out. */
export function readExpenseRows(rows: readonly unknown[], read: ValueReader): ExpenseRow[] {
  const projected: ExpenseRow[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = asObject(rows[i]);
    if (row === null) read.note(rows[i], 'clean_expenses', i);
    else projected.push(readRow(row, i, read));
  }
  return projected;
}

function readRow(row: JsonObject, index: number, read: ValueReader): ExpenseRow {
  const type = asText(row.resource_type);
  const accountType = asText(row.cloud_account_type);
  // As the importer writes it: a row has the field of its own only where the server lifts it out.
  const ownNamespace = asText(row.k8s_namespace);
  const namespace = ownNamespace?.trim() ? ownNamespace : (asText(asObject(row.meta)?.k8s_namespace) ?? ownNamespace);
  const isKubernetes = accountType === KUBERNETES_ACCOUNT || namespace !== null || type?.startsWith('K8s') === true;
  return {
    resource_id: asText(row.resource_id),
    cloud_resource_id: asText(row.cloud_resource_id),
    resource_name: asText(row.resource_name),
    resource_type: type,
    service_name: asText(row.service_name),
    region: asText(row.region),
    cost: read.number(row.cost, 'clean_expenses', index, 'cost'),
    cloud_account_id: asText(row.cloud_account_id),
    cloud_account_name: asText(row.cloud_account_name),
    cloud_account_type: accountType,
    k8s_namespace: namespace,
    costs: isKubernetes ? readRowCosts(row, index, read) : NO_COSTS,
  };
}

function readRowCosts(row: JsonObject, index: number, read: ValueReader): Record<string, number | null> {
  const costs: [string, number | null][] = [];
  for (const [key, value] of Object.entries(row)) {
    if (isFigure(key)) costs.push([key, read.number(value, 'clean_expenses', index, key)]);
  }
  return costs.length === 0 ? NO_COSTS : Object.fromEntries(costs);
}

/** A cost or an efficiency, told by its last letter first: this sees every key of every Kubernetes row. */
function isFigure(key: string): boolean {
  const last = key.charCodeAt(key.length - 1);
  // A row's total_cost is what the resource has cost since it exists, not in the period.
  if (last === LETTER_T) return key.endsWith('_cost') && key !== 'total_cost';
  return last === LETTER_Y && key.endsWith('_efficiency');
}
