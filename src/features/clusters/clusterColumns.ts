import type { ClusterSortColumn } from '../../domain/tables/clusterSort.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { ClusterColumn } from './treegrid/GridCell.js';

export interface ColumnDefinition {
  column: Exclude<ClusterColumn, 'reason'>;
  label: MessageKey;
  /** What the column holds and in which unit. */
  help: MessageKey;
  isFigure?: boolean;
  /** Left out: cannot be sorted by. */
  sortBy?: ClusterSortColumn;
}

export const CLUSTER_COLUMNS: readonly ColumnDefinition[] = [
  { column: 'name', label: 'clusters.columnName', help: 'clusters.helpName', sortBy: 'name' },
  { column: 'cost', label: 'clusters.columnCost', help: 'clusters.helpCost', isFigure: true, sortBy: 'cost' },
  { column: 'change', label: 'clusters.columnChange', help: 'clusters.helpChange', isFigure: true },
  // Shares are in the order of the costs.
  { column: 'share', label: 'clusters.columnShare', help: 'clusters.helpShare', isFigure: true },
  { column: 'parts', label: 'clusters.columnParts', help: 'clusters.helpParts' },
  { column: 'cpu', label: 'clusters.columnCpu', help: 'clusters.helpCpu', isFigure: true, sortBy: 'cpu' },
  { column: 'ram', label: 'clusters.columnRam', help: 'clusters.helpRam', isFigure: true, sortBy: 'ram' },
  { column: 'efficiency', label: 'clusters.columnEfficiency', help: 'clusters.helpEfficiency', isFigure: true, sortBy: 'efficiency' },
];
