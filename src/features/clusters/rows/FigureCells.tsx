import { SplitBar } from '../../../charts/bars/SplitBar.js';
import type { Change } from '../../../domain/compare/change.js';
import type { CostPart, Efficiency, OtherMeaning } from '../../../domain/types.js';
import { partName } from '../../../i18n/words/partName.js';
import { ChangeMark } from '../../../ui/ChangeMark.js';
import type { ClusterTableView } from '../clusterTableView.js';
import { EfficiencyCell } from './EfficiencyCell.js';
import { GridCell } from '../treegrid/GridCell.js';
import { RowReceiptButton } from './RowReceiptButton.js';
import { ShareCell } from './ShareCell.js';

export interface FigureCellsProps {
  /** Whose figures these are, for the name of the bar. */
  name: string;
  /** The row is the one the tab key leads to. */
  isTabStop: boolean;
  amount: number | null;
  /** Against the period before. Null: still being asked for. Left out: of what no period before is asked for. */
  change?: Change | null;
  share: number | null;
  shareTitle?: string;
  /** Null: not known. */
  parts: readonly CostPart[] | null;
  /** What the part `other` is; named plainly where it is several things. */
  otherMeaning?: OtherMeaning;
  efficiency: Efficiency;
  /** Why an efficiency is not known. */
  why: (metric: keyof Efficiency) => string;
  view: ClusterTableView;
}

/** All cells of a row but its name. */
export function FigureCells({
  name,
  isTabStop,
  amount,
  change,
  share,
  shareTitle,
  parts,
  otherMeaning,
  efficiency,
  why,
  view,
}: FigureCellsProps) {
  const { i18n, colors, targets } = view;
  const shared = { targets, i18n, colors };
  const isSplit = parts?.some((part) => part.amount !== null && part.amount !== 0) ?? false;
  return (
    <>
      <GridCell column="cost" isFigure title={amount === null ? i18n.t('clusters.amountUnknown') : undefined}>
        {view.hasReceipts && <RowReceiptButton name={name} isTabStop={isTabStop} i18n={i18n} />}
        {i18n.money(amount)}
      </GridCell>
      <GridCell column="change" isFigure>
        {change !== undefined && <ChangeMark change={change} periods={view.periods} />}
      </GridCell>
      <ShareCell
        share={share}
        title={share === null ? undefined : (shareTitle ?? i18n.t('clusters.shareTitle', { share: i18n.percent(share) }))}
        i18n={i18n}
        colors={colors}
      />
      <GridCell column="parts" title={isSplit ? undefined : i18n.t('clusters.partsUnknown')}>
        {isSplit && parts !== null ? (
          <SplitBar
            label={i18n.t('clusters.partsOf', { name })}
            parts={parts.map(({ key, amount: part }) => ({
              key,
              name: partName(key, otherMeaning, i18n),
              amount: part,
              color: colors.component(key),
            }))}
          />
        ) : (
          '—'
        )}
      </GridCell>
      <EfficiencyCell column="cpu" ratio={efficiency.cpu} why={() => why('cpu')} {...shared} />
      <EfficiencyCell column="ram" ratio={efficiency.ram} why={() => why('ram')} {...shared} />
      <EfficiencyCell column="efficiency" ratio={efficiency.total} why={() => why('total')} {...shared} />
    </>
  );
}
