import type { ClusterTableView } from '../useClusterTableView.js';
import { GridCell } from '../treegrid/GridCell.js';

export interface ShareCellProps {
  /** A ratio of the whole; null: not known. */
  share: number | null;
  /** Of what it is a share; left out: of all Kubernetes cost. */
  title?: string;
  view: ClusterTableView;
}

/** A share as a percentage, and as a bar where there is room. A negative share has no bar. */
export function ShareCell({ share, title, view }: ShareCellProps) {
  const { i18n, colors } = view;
  const filled = Math.min(1, Math.max(0, share ?? 0));
  return (
    <GridCell
      column="share"
      isFigure
      title={share === null ? undefined : (title ?? i18n.t('clusters.shareTitle', { share: i18n.percent(share) }))}
    >
      <span className="figure">
        {share !== null && (
          <span aria-hidden className="share-track" style={{ backgroundColor: colors.track }}>
            <span style={{ width: `${filled * 100}%`, backgroundColor: colors.kubernetes }} />
          </span>
        )}
        <span className="share-value">{i18n.percent(share)}</span>
      </span>
    </GridCell>
  );
}

/** For the `sx` of the table. */
export const SHARE_CELL_STYLES = {
  '& .share-track': {
    display: 'inline-block',
    width: 48,
    height: 4,
    borderRadius: 2,
    overflow: 'hidden',
    flex: 'none',
    forcedColorAdjust: 'none',
  },
  '& .share-track > span': { display: 'block', height: '100%' },
  // Shares of namespaces are too small, and the total is too plain, for a bar to say anything.
  '& tr:not([aria-level="1"]) .share-track': { display: 'none' },
  '& .share-value': { minWidth: '3.4em', textAlign: 'end' },
} as const;
