import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { clusterRows } from '../../domain/tables/clusterRows.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { specialNames } from '../../i18n/words/specialNames.js';
import { useDirection } from '../../theme/useDirection.js';
import type { ClusterTableProps } from './clusterTableProps.js';
import { clusterTarget } from './clusterTarget.js';
import { rowReceipt, totalReceipt } from './rowReceipt.js';
import type { TreegridStop } from './treegrid/treegridMove.js';
import { useClusterTableView } from './useClusterTableView.js';
import { useMarkedRow } from './useMarkedRow.js';
import { useRowReceipts } from './useRowReceipts.js';
import { useTreegridKeys } from './treegrid/useTreegridKeys.js';

export const TOTAL_KEY = 'total';
const NONE: readonly string[] = [];

/** The rows of a `ClusterTable`, computed once per report, order, search and open clusters, and what clicks and keys on them do. */
export function useClusterTable(props: ClusterTableProps) {
  const { report, sort, search, expandedIds, onToggle, onSelectCluster, onNavigate } = props;
  const i18n = useI18n();
  const gridRef = useRef<HTMLDivElement>(null);

  // A search opens what it finds; what the user closes again stays closed until the search changes.
  const [closed, setClosed] = useState({ search, ids: NONE });
  const closedIds = closed.search === search ? closed.ids : NONE;
  const model = useMemo(
    () => clusterRows(report, { sort, search, expandedIds, closedIds, locale: i18n.locale, specialNames: specialNames(i18n) }),
    [report, sort, search, expandedIds, closedIds, i18n],
  );

  const rowOf = (key: string) => model.rows.find((row) => row.key === key);
  const toggle = (key: string) => {
    const row = rowOf(key);
    if (row?.type !== 'cluster') return;
    const { id } = row.cluster;
    if (row.found === 0) onToggle(id);
    else setClosed({ search, ids: row.isOpen ? [...closedIds, id] : closedIds.filter((closedId) => closedId !== id) });
  };
  const enter = (key: string) => {
    const row = rowOf(key);
    const target = row && clusterTarget(row);
    if (target !== undefined && onNavigate !== undefined) onNavigate(target);
    else toggle(key);
  };
  const select = (key: string) => {
    const row = rowOf(key);
    if (row?.type !== 'cluster') return;
    if (onSelectCluster === undefined) toggle(key);
    else onSelectCluster(row.cluster.id === props.selectedClusterId ? null : row.cluster.id);
  };

  const stops = useMemo<TreegridStop[]>(() => [...model.rows, { key: TOTAL_KEY, level: 1 }], [model.rows]);
  const keys = useTreegridKeys({ stops, gridRef, onToggle: toggle, onEnter: enter, onSpace: select });
  const marked = useMarkedRow(props.spot ?? null, model.rows, keys.focusRow);
  const receipts = useRowReceipts((key) => {
    if (key === TOTAL_KEY) return totalReceipt(model.total, i18n);
    const row = rowOf(key);
    return row === undefined ? null : rowReceipt(row, i18n);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!receipts.onKeyDown(event)) keys.onKeyDown(event);
  };
  const onClick = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || receipts.onClick(event)) return;
    const key = target.closest<HTMLElement>('[data-row-key]')?.dataset.rowKey;
    if (key === undefined) return;
    keys.focusRow(key);
    const action = target.closest<HTMLElement>('[data-action]')?.dataset.action;
    if (action === 'toggle') toggle(key);
    else if (action === 'navigate') enter(key);
    else select(key);
  };

  const view = useClusterTableView(props, receipts.isAvailable, useDirection(gridRef));
  return { ...model, view, gridRef, keys, marked, onClick, onKeyDown };
}
