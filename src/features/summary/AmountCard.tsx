import type { DecidedReport } from '../../domain/report/decidedReport.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { ChangeMark } from '../../ui/ChangeMark.js';
import { changeOf, type ShownComparison } from '../../ui/shownComparison.js';
import { roomOfChange } from './roomOfChange.js';
import { FigureCard, type FigureCardProps } from './FigureCard.js';

export interface AmountCardProps extends Pick<FigureCardProps, 'label' | 'caption' | 'color' | 'fitLetters'> {
  report: DecidedReport;
  /** Which of the amounts at the top. */
  amount: 'total' | 'cloud' | 'kubernetes';
  /** Left out: there is nothing to compare with. */
  comparison?: ShownComparison;
  testId?: string;
}

/** One of the amounts at the top of the page, with its change. */
export function AmountCard({ report, amount, comparison, testId = `k8s-summary-${amount}`, ...card }: AmountCardProps) {
  const i18n = useI18n();
  const { story, leftOut } = roomOfChange(report, i18n);
  const room = leftOut === null || amount === 'cloud' ? [story] : [story, leftOut];
  return (
    <FigureCard
      figure={{ kind: amount }}
      value={i18n.money(report[amount])}
      isUnknown={report[amount] === null}
      change={comparison && <ChangeMark {...changeOf(comparison, amount)} room={room} showReason />}
      testId={testId}
      {...card}
    />
  );
}
