import { Box, Table, TableFooter } from '@mui/material';
import { useEffect } from 'react';
import { ClusterTableBody, EmptyClusterTableBody } from './ClusterTableBody.js';
import { ClusterTableCaption } from './ClusterTableCaption.js';
import { ClusterTableHead } from './ClusterTableHead.js';
import type { ClusterTableProps } from './clusterTableProps.js';
import { clusterPanelStyles, clusterTableStyles } from './clusterTableStyles.js';
import { ClusterTotalRow } from './rows/ClusterTotalRow.js';
import { PartLegend } from './PartLegend.js';
import { RowExplanations } from './RowExplanations.js';
import { Section } from '../../ui/Section.js';
import { SortSelect } from './SortSelect.js';
import { TableSearch } from './TableSearch.js';
import { TOTAL_KEY, useClusterTable } from './useClusterTable.js';
import { rowsInSight } from './treegrid/lazyRows.js';
import { WINDOW_THRESHOLD } from './treegrid/rowWindow.js';

/** Clusters and their namespaces as a treegrid whose figures add up, most expensive first unless sorted otherwise. */
export function ClusterTable(props: ClusterTableProps) {
  const { report, sort, onSortChange, search, onSearchChange, selectedClusterId = null, actions, renderAll = false } = props;
  const { rows, total, hits, view, gridRef, keys, marked, onClick, onKeyDown } = useClusterTable(props);
  const { i18n, colors, id } = view;
  // Before the rows are opened that need it.
  const canBeLong = report.clusters.reduce((count, { namespaces }) => count + 1 + (namespaces?.length ?? 0), 0) > WINDOW_THRESHOLD;
  useEffect(() => {
    if (canBeLong) rowsInSight.preload();
  }, [canBeLong]);
  const isWindowed = !renderAll && rows.length > WINDOW_THRESHOLD;
  const sign = view.doubtOf({ kind: 'kubernetes' }) === null ? 0 : 2;
  const costLetters = i18n.money(report.kubernetes).length + sign;
  const rowCount = Math.max(1, rows.length);
  return (
    <Box sx={clusterPanelStyles}>
      <Section
        title={i18n.t('clusters.title')}
        caption={<ClusterTableCaption report={report} hits={hits} i18n={i18n} />}
        actions={
          <>
            <SortSelect sort={sort} onSortChange={onSortChange} i18n={i18n} />
            <TableSearch value={search} onChange={onSearchChange} />
            {actions}
          </>
        }
        testId="k8s-clusters"
      >
        <Box ref={gridRef} sx={clusterTableStyles(isWindowed, costLetters, i18n)}>
          <Table
            role="treegrid"
            size="small"
            aria-label={i18n.t('clusters.title')}
            aria-rowcount={rowCount + 2}
            onClick={onClick}
            onKeyDown={onKeyDown}
            onFocus={keys.onFocus}
            onBlur={marked.onBlur}
          >
            <ClusterTableHead sort={sort} onSortChange={onSortChange} i18n={i18n} />
            {rows.length === 0 ? (
              <EmptyClusterTableBody search={hits && search.trim()} view={view} />
            ) : (
              <ClusterTableBody
                rows={rows}
                activeKey={keys.activeKey}
                markedKey={marked.key}
                selectedClusterId={selectedClusterId}
                isWindowed={isWindowed}
                scrollRef={gridRef}
                view={view}
              />
            )}
            <TableFooter role="rowgroup">
              <ClusterTotalRow
                row={{ key: TOTAL_KEY }}
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
