import { Box, Table, TableFooter } from '@mui/material';
import type { ReactNode } from 'react';
import type { DecidedReport } from '../domain/report/decidedReport.js';
import type { ClusterSort } from '../domain/tables/clusterSort.js';
import type { EfficiencyTargets } from '../domain/types.js';
import { ClusterTableBody } from './ClusterTableBody.js';
import { ClusterTableCaption } from './ClusterTableCaption.js';
import { ClusterTableHead } from './ClusterTableHead.js';
import { clusterPanelStyles, clusterTableStyles } from './clusterTableStyles.js';
import type { ClusterTarget } from './clusterTarget.js';
import { ClusterTotalRow } from './ClusterTotalRow.js';
import { EmptyClusterRow } from './EmptyClusterRow.js';
import { PartLegend } from './PartLegend.js';
import { RowExplanations } from './RowExplanations.js';
import type { ShownComparison } from './shownComparison.js';
import { Section } from './Section.js';
import { SortSelect } from './SortSelect.js';
import { TableSearch } from './TableSearch.js';
import { TOTAL_KEY, useClusterTable } from './useClusterTable.js';
import { WINDOW_THRESHOLD } from './useRowWindow.js';

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
  /** At the end of the toolbar: export and the like. */
  actions?: ReactNode;
  /** Renders every row, also those out of sight: for print. */
  renderAll?: boolean;
}

/** Clusters and their namespaces as a treegrid whose figures add up, most expensive first unless sorted otherwise. */
export function ClusterTable(props: ClusterTableProps) {
  const { report, sort, onSortChange, search, onSearchChange, selectedClusterId = null, actions, renderAll = false } = props;
  const { rows, total, hits, view, gridRef, keys, onClick, onKeyDown } = useClusterTable(props);
  const { i18n, colors, id } = view;
  const isWindowed = !renderAll && rows.length > WINDOW_THRESHOLD;
  const rowCount = Math.max(1, rows.length);
  return (
    <Box sx={clusterPanelStyles}>
      <Section
        title={i18n.t('clusters.title')}
        caption={<ClusterTableCaption report={report} hits={hits} i18n={i18n} />}
        actions={
          <>
            <SortSelect sort={sort} onSortChange={onSortChange} i18n={i18n} />
            <TableSearch
              value={search}
              onChange={onSearchChange}
              label={i18n.t('clusters.search')}
              placeholder={i18n.t('clusters.searchPlaceholder')}
              clearLabel={i18n.t('clusters.searchClear')}
            />
            {actions}
          </>
        }
        testId="k8s-clusters"
      >
        <Box ref={gridRef} sx={clusterTableStyles(isWindowed, i18n.money(report.kubernetes).length, i18n)}>
          <Table
            role="treegrid"
            size="small"
            aria-label={i18n.t('clusters.title')}
            aria-rowcount={rowCount + 2}
            onClick={onClick}
            onKeyDown={onKeyDown}
            onFocus={keys.onFocus}
          >
            <ClusterTableHead sort={sort} onSortChange={onSortChange} i18n={i18n} />
            {rows.length === 0 ? (
              <EmptyClusterRow search={hits === null ? null : search.trim()} i18n={i18n} />
            ) : (
              <ClusterTableBody
                rows={rows}
                activeKey={keys.activeKey}
                selectedClusterId={selectedClusterId}
                isWindowed={isWindowed}
                scrollRef={gridRef}
                view={view}
              />
            )}
            <TableFooter role="rowgroup">
              <ClusterTotalRow
                rowKey={TOTAL_KEY}
                index={rowCount}
                isTabStop={keys.activeKey === TOTAL_KEY}
                total={total}
                kubernetes={report.kubernetes}
                view={view}
              />
            </TableFooter>
          </Table>
        </Box>
        <PartLegend parts={report.components} i18n={i18n} colors={colors} />
        <RowExplanations id={id} i18n={i18n} />
      </Section>
    </Box>
  );
}
