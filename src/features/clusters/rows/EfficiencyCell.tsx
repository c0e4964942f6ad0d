import { efficiencyBand } from '../../../domain/efficiency/efficiencyBand.js';
import { BandMark } from '../../../ui/BandMark.js';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.js';
import type { Doubt } from '../../../domain/explain/doubt.js';
import { DoubtSign } from './DoubtSign.js';
import type { ClusterTableView } from '../useClusterTableView.js';
import { GridCell } from '../treegrid/GridCell.js';

export interface EfficiencyCellProps {
  column: 'cpu' | 'ram' | 'efficiency';
  /** 1 = 100 %; may exceed 1. Null: not known. */
  ratio: number | null;
  /** Why it is not known; asked only where it is not. */
  why: () => string | undefined;
  /** Why it is in doubt; asked only where it is known. Null: nothing says so. */
  doubt: () => Doubt | null;
  view: Pick<ClusterTableView, 'targets' | 'i18n' | 'colors'>;
}

/** An efficiency with the mark and the word of its band, or "—" with the reason. */
export function EfficiencyCell({ column, ratio, why, doubt, view }: EfficiencyCellProps) {
  const { targets, i18n, colors } = view;
  const band = efficiencyBand(ratio, targets);
  const percent = i18n.percent(ratio);
  const word = band === 'unknown' ? why() : i18n.t(`gauge.${band}`);
  const title =
    band === 'unknown' ? word : i18n.t('clusters.bandTitle', { percent, band: word, range: i18n.t('gauge.range', { band, ...targets }) });
  return (
    <GridCell column={column} isFigure title={title}>
      <span className="figure">
        <DoubtSign doubt={ratio === null ? null : doubt()} i18n={view.i18n} />
        {percent}
        <BandMark band={band} colors={colors} />
      </span>
      <VisuallyHidden>{word}</VisuallyHidden>
    </GridCell>
  );
}
