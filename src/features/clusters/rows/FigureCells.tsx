import { SplitBar } from '../../../charts/bars/SplitBar.js';
import { UNKNOWN_EFFICIENCY } from '../../../domain/efficiency/rowEfficiency.js';
import { amountOf } from '../../../domain/money/costParts.js';
import { foldParts, sumOfParts } from '../../../domain/tables/foldParts.js';
import type { ClusterTotal } from '../../../domain/tables/clusterTotal.js';
import type { Efficiency } from '../../../domain/types.js';
import { efficiencyBeside } from '../../../domain/figures/figuresBeside.js';
import type { MoneyFigure } from '../../../domain/figures/figureRef.js';
import { UNKNOWN } from '../../../i18n/formats/unknownSign.js';
import { partName } from '../../../i18n/words/partName.js';
import { ChangeMark } from '../../../ui/ChangeMark.js';
import type { ClusterTableView } from '../useClusterTableView.js';
import { GridCell } from '../treegrid/GridCell.js';
import { DoubtSign } from './DoubtSign.js';
import { EfficiencyCell } from './EfficiencyCell.js';
import { RowReceiptButton } from './RowReceiptButton.js';
import type { RowWords } from './rowWords.js';
import { ShareCell } from './ShareCell.js';

export interface FigureCellsProps {
  words: RowWords;
  figures: Omit<ClusterTotal, 'figure'> & { figure: MoneyFigure | null };
  /** The row is the one the tab key leads to. */
  isTabStop: boolean;
  view: ClusterTableView;
}

/** All cells of a row but its name. */
export function FigureCells({ words, figures, isTabStop, view }: FigureCellsProps) {
  const { i18n } = view;
  const { name, reason } = words;
  const { amount, figure } = figures;
  return (
    <>
      <GridCell column="cost" isFigure title={amount === null && figure !== null ? view.explainUnknown.figure(figure) : undefined}>
        {view.hasReceipts && <RowReceiptButton name={name} isTabStop={isTabStop} i18n={i18n} />}
        <DoubtSign doubt={amount === null || figure === null ? null : view.doubtOf(figure)} i18n={i18n} />
        {i18n.money(amount)}
      </GridCell>
      {reason === undefined ? (
        <CellsBesideCost words={words} figures={figures} view={view} />
      ) : (
        <GridCell column="reason" colSpan={6} title={reason}>
          {reason}
        </GridCell>
      )}
    </>
  );
}

function CellsBesideCost({ words, figures, view }: Omit<FigureCellsProps, 'isTabStop'>) {
  const { i18n, colors } = view;
  const { name, change, otherMeaning, why } = words;
  const { components, exactComponents, efficiency } = figures;
  const { cpu, ram, total } = efficiency ?? UNKNOWN_EFFICIENCY;
  const doubt = (metric: keyof Efficiency) => () => {
    const ratio = figures.figure && efficiencyBeside(figures.figure, metric);
    return ratio && view.doubtOf(ratio);
  };
  const isSplit = components.some((part) => part.amount !== null && part.amount !== 0);
  const { shown, others } = foldParts(components);
  const parts = shown.map(({ key, amount }) => ({
    key,
    name: partName(key, otherMeaning, i18n),
    amount,
    exact: amountOf(exactComponents, key) ?? amount,
    color: colors.component(key),
  }));
  if (others.length > 0) {
    const keys = new Set(shown.map(({ key }) => key));
    parts.push({
      key: 'more',
      name: i18n.t('notice.andMore', { count: others.length }),
      amount: sumOfParts(others),
      exact: sumOfParts(exactComponents.filter(({ key }) => !keys.has(key))),
      color: colors.component('other'),
    });
  }
  return (
    <>
      <GridCell column="change" isFigure>
        {change !== undefined && <ChangeMark change={change} periods={view.periods} textOf={view.textOf} />}
      </GridCell>
      <ShareCell share={figures.share} title={words.shareTitle} view={view} />
      <GridCell column="parts" title={isSplit ? undefined : i18n.t('clusters.partsUnknown')}>
        {isSplit ? <SplitBar label={i18n.t('clusters.partsOf', { name })} parts={parts} /> : UNKNOWN}
      </GridCell>
      <EfficiencyCell column="cpu" ratio={cpu} doubt={doubt('cpu')} why={() => why?.('cpu')} view={view} />
      <EfficiencyCell column="ram" ratio={ram} doubt={doubt('ram')} why={() => why?.('ram')} view={view} />
      <EfficiencyCell column="efficiency" ratio={total} doubt={doubt('total')} why={() => why?.('total')} view={view} />
    </>
  );
}
