import type { ReactNode } from 'react';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import type { ClusterSort } from '../../domain/tables/clusterSort.js';
import type { EfficiencyTargets } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';
import type { ShownComparison } from '../../ui/shownComparison.js';
import type { ClusterTarget } from './clusterTarget.js';

/** A cluster, or one of its namespaces. */
export interface RowSpot {
  clusterId: string;
  namespace?: string;
}

export interface ClusterTableProps {
  /** Amounts rounded already: they are shown as they are. */
  report: DecidedReport;
  sort: ClusterSort;
  onSortChange: (sort: ClusterSort) => void;
  /** Part of a cluster's or a namespace's name; '' shows all. */
  search: string;
  onSearchChange: (search: string) => void;
  /** Clusters that are open; a search opens those in which it finds namespaces by itself. */
  expandedIds: readonly string[];
  onToggle: (clusterId: string) => void;
  /** The cluster the rest of the page is about. */
  selectedClusterId?: string | null;
  /** Null: the selected one was chosen again, which takes the choice back. */
  onSelectCluster?: (clusterId: string | null) => void;
  /** Makes names links; without it, Enter opens and closes. */
  onNavigate?: (target: ClusterTarget) => void;
  targets?: EfficiencyTargets;
  /** Against the period before. Left out: there is nothing to compare with. */
  comparison?: ShownComparison;
  /** The row that is to be scrolled to, focused and marked: a new object each time. Null: none. */
  spot?: RowSpot | null;
  /** At the end of the toolbar: export and the like. */
  actions?: ReactNode;
  /** Renders every row, also those out of sight: for print. */
  renderAll?: boolean;
}

export interface SortProps extends Pick<ClusterTableProps, 'sort' | 'onSortChange'> {
  i18n: I18n;
}
