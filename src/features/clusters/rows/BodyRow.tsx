import { memo } from 'react';
import type { ClusterTableRow } from '../../../domain/tables/clusterRows.js';
import { sameKeys } from '../../../ui/sameKeys.js';
import type { ClusterTableView } from '../useClusterTableView.js';
import { TreegridRow, type RowFrameProps } from '../treegrid/TreegridRow.js';
import type { RowKind } from '../RowExplanations.js';
import { FigureCells } from './FigureCells.js';
import { NameCell } from './NameCell.js';
import { rowWords } from './rowWords.js';

export interface BodyRowProps extends RowFrameProps {
  row: ClusterTableRow;
  isSelected: boolean;
  view: ClusterTableView;
}

/** A row between head and total: a cluster, which opens into its namespaces, one of these, or what is left beside them. */
export const BodyRow = memo(function BodyRow({ isSelected, view, ...frame }: BodyRowProps) {
  const { row, isTabStop, isMarked = false } = frame;
  const words = rowWords(row, view);
  const cluster = row.type === 'cluster' ? row : undefined;
  const isAlone = row.type === 'no-namespaces';
  return (
    <TreegridRow
      {...frame}
      isSelected={cluster && view.isSelectable ? isSelected : undefined}
      isContext={cluster && !cluster.isHit}
      isQuiet={row.type === 'namespace' ? words.kind !== undefined : cluster === undefined}
      describedBy={describedBy(view.id, [words.kind, isMarked && 'marked'])}
    >
      <NameCell words={words} isOpen={cluster?.isOpen} colSpan={isAlone ? 8 : undefined} search={isAlone ? '' : view.search} view={view} />
      {!isAlone && <FigureCells words={words} figures={row} isTabStop={isTabStop} view={view} />}
    </TreegridRow>
  );
}, isDrawnAlike);

/** Ids of the table's explanations, for as many as there are. */
function describedBy(id: string, kinds: readonly (RowKind | false | undefined)[]): string | undefined {
  const ids = kinds.flatMap((kind) => (kind === undefined || kind === false ? [] : [`${id}-${kind}`]));
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Rows are made anew with each order, search and opened cluster: one that says the same as before is not drawn again. */
function isDrawnAlike(one: BodyRowProps, other: BodyRowProps): boolean {
  return sameKeys(drawnFrom(one), drawnFrom(other));
}

/** Those two are new objects in a new row, made of what else is in it. */
function drawnFrom({ row, ...props }: BodyRowProps): unknown[] {
  return Object.values({ ...props, ...row, figure: null, components: null });
}
