import type { ExpenseRow } from '../api/restApiTypes.js';
import {
  CENT,
  sortParts,
  sumKnown,
  UNKNOWN_EFFICIENCY,
  type ClusterFigures,
  type CostPart,
  type EfficiencyUnit,
  type NamespaceFigures,
} from '../domain/index.js';
import { kindOf } from './namespaceKind.js';
import { partsOf } from './readParts.js';
import { firstName } from './firstName.js';

/** Each level is the whole cost once more; from the coarsest to the finest. */
const LEVELS = ['K8s Cluster', 'K8s Namespace', 'K8s Pod'];
const NAMESPACE_LEVELS = LEVELS.slice(1);

/** A Kubernetes account by its rows: what one level of them costs. */
export function readRowCluster(id: string, rows: readonly ExpenseRow[], efficiencyUnit: EfficiencyUnit): ClusterFigures {
  const [coarsest = rows, ...finer] = levelsOf(rows);
  const larger = finer.filter((level) => costOf(level) > costOf(coarsest) + CENT).sort((a, b) => costOf(b) - costOf(a));
  const chosen = larger[0] ?? coarsest;
  return {
    id,
    name: firstName(...rows.map(({ cloud_account_name: name }) => name), id),
    total: sumKnown(chosen.map(({ cost }) => cost)),
    breakdownTotal: null,
    parts: addRowParts(chosen),
    efficiency: UNKNOWN_EFFICIENCY,
    efficiencyUnit,
    namespaces: namespacesFromRows(rows),
    namespacesFrom: 'rows',
    asOf: null,
    coverage: null,
    source: null,
    ...(larger.length > 0 && { isAtLeast: true }),
  };
}

/** The rows by level, each the whole cost once more, the coarsest first. None: no level is known. */
function levelsOf(rows: readonly ExpenseRow[]): (readonly ExpenseRow[])[] {
  const ofType = (wanted: string | null) => rows.filter(({ resource_type: type }) => type === wanted);
  const known = LEVELS.map(ofType).filter((own) => own.length > 0);
  // Rows of no level are parts beside the finest, but of a whole cluster; a type that costs as much as a level does is that level again.
  const isLevel = (own: readonly ExpenseRow[]): boolean => known.some((level) => Math.abs(costOf(level) - costOf(own)) <= CENT);
  const others = [...new Set(rows.map(({ resource_type: type }) => type))].filter((type) => !LEVELS.includes(type ?? '')).map(ofType);
  const beside = others.filter((own) => !isLevel(own)).flat();
  const finest = known.at(-1);
  return known.map((own) => (own !== finest || own[0]?.resource_type === LEVELS[0] ? own : [...own, ...beside]));
}

function costOf(rows: readonly ExpenseRow[]): number {
  return sumKnown(rows.map(({ cost }) => cost)) ?? 0;
}

/** The rows that carry namespaces, of one level only, added up by namespace. Rows carry no efficiency. Null: there are none. */
export function namespacesFromRows(rows: readonly ExpenseRow[]): NamespaceFigures[] | null {
  const named = rows.filter(({ k8s_namespace: name }) => name !== null);
  const level = NAMESPACE_LEVELS.find((one) => named.some(({ resource_type: type }) => type === one));
  if (level === undefined) return null;
  const byName = new Map<string, ExpenseRow[]>();
  for (const row of named) {
    if (row.resource_type !== level) continue;
    const name = row.k8s_namespace ?? '';
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return [...byName].map(([name, own]) => ({
    name,
    kind: kindOf(name),
    total: sumKnown(own.map(({ cost }) => cost)),
    parts: addRowParts(own),
    efficiency: UNKNOWN_EFFICIENCY,
  }));
}

function addRowParts(rows: readonly ExpenseRow[]): CostPart[] {
  const lists = rows.map(({ costs }) => partsOf(costs));
  const keys = new Set(lists.flat().map(({ key }) => key));
  return sortParts(
    [...keys].map((key) => ({
      key,
      amount: sumKnown(lists.flatMap((parts) => parts.filter((part) => part.key === key).map(({ amount }) => amount))),
    })),
  );
}
