import { efficiencyBand } from '../../../domain/efficiency/efficiencyBand.js';
import type { EfficiencyTargets } from '../../../domain/types.js';
import type { I18n } from '../../../i18n/createI18n.js';
import type { CostColors } from '../../../theme/createCostColors.js';
import { BandMark } from '../../../ui/BandMark.js';
import { GridCell } from '../treegrid/GridCell.js';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.js';

export interface EfficiencyCellProps {
  column: 'cpu' | 'ram' | 'efficiency';
  /** 1 = 100 %; may exceed 1. Null: not known. */
  ratio: number | null;
  /** Why it is not known; asked only where it is not. */
  why: () => string;
  targets: EfficiencyTargets;
  i18n: I18n;
  colors: CostColors;
}

/** An efficiency with the mark and the word of its band, or "—" with the reason. */
export function EfficiencyCell({ column, ratio, why, targets, i18n, colors }: EfficiencyCellProps) {
  const band = efficiencyBand(ratio, targets);
  const percent = i18n.percent(ratio);
  const word = band === 'unknown' ? why() : i18n.t(`gauge.${band}`);
  const title =
    band === 'unknown' ? word : i18n.t('clusters.bandTitle', { percent, band: word, range: i18n.t('gauge.range', { band, ...targets }) });
  return (
    <GridCell column={column} isFigure title={title}>
      <span className="figure">
        {percent}
        <BandMark band={band} colors={colors} />
      </span>
      <VisuallyHidden>{word}</VisuallyHidden>
    </GridCell>
  );
}
