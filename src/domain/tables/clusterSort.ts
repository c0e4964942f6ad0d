import type { Efficiency } from '../types.js';
import { compareFigures } from './rowFigures.js';

/** By what clusters are sorted: name, cost, or one of their efficiencies (`efficiency`: CPU and RAM together). */
export type ClusterSortColumn = 'name' | 'cost' | 'cpu' | 'ram' | 'efficiency';
/** What is not known comes last either way. */
export type SortDirection = 'asc' | 'desc';

/** The order of the clusters and, inside each, of its namespaces. */
export interface ClusterSort {
  column: ClusterSortColumn;
  direction: SortDirection;
}

/** What a click on a column's header asks for: the other way round, or a new column the way it is read most (names from A, figures from the top). */
export function nextSort(current: ClusterSort, column: ClusterSortColumn): ClusterSort {
  if (current.column === column) return { column, direction: current.direction === 'asc' ? 'desc' : 'asc' };
  return { column, direction: column === 'name' ? 'asc' : 'desc' };
}

export interface Sortable {
  name: string;
  total: number | null;
  efficiency: Efficiency;
}

/** A sorted copy. Unknown values come last whichever the direction; equals keep the order they had. */
export function sortRows<Row>(
  rows: readonly Row[],
  read: (row: Row) => Sortable,
  sort: ClusterSort,
  compareNames: (a: string, b: string) => number,
): Row[] {
  const sign = sort.direction === 'asc' ? 1 : -1;
  if (sort.column === 'name') return [...rows].sort((a, b) => sign * compareNames(read(a).name, read(b).name));
  // A host may keep the sort in its address, where anything can stand.
  const figure = FIGURES.get(sort.column) ?? costOf;
  return [...rows].sort((a, b) => compareFigures(figure(read(a)), figure(read(b)), sign));
}

const costOf = (row: Sortable): number | null => row.total;
const FIGURES: ReadonlyMap<string, (row: Sortable) => number | null> = new Map([
  ['cpu', (row) => row.efficiency.cpu],
  ['ram', (row) => row.efficiency.ram],
  ['efficiency', (row) => row.efficiency.total],
]);
