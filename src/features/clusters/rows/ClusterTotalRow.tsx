import type { ClusterTotal } from '../../../domain/tables/clusterTotal.js';
import type { ClusterTableView } from '../useClusterTableView.js';
import { TreegridRow, type RowFrameProps } from '../treegrid/TreegridRow.js';
import { FigureCells } from './FigureCells.js';
import { NameCell } from './NameCell.js';
import { totalWords } from './rowWords.js';

export interface ClusterTotalRowProps extends RowFrameProps {
  total: ClusterTotal;
  /** All Kubernetes cost; differs from `total` while a search is on. */
  kubernetes: number | null;
  view: ClusterTableView;
}

/** The last row: what the rows add up to, and of what while a search hides some. */
export function ClusterTotalRow({ total, kubernetes, view, ...frame }: ClusterTotalRowProps) {
  const words = totalWords(total, kubernetes, view);
  return (
    <TreegridRow {...frame} describedBy={words.kind && `${view.id}-${words.kind}`}>
      <NameCell words={words} search="" view={view} />
      <FigureCells words={words} figures={total} isTabStop={frame.isTabStop} view={view} />
    </TreegridRow>
  );
}
