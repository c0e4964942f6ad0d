import { isOfOneScope } from '../../domain/report/partOfCloudBill.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import { shareWithin } from '../../domain/money/share.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { AmountCard } from './AmountCard.js';
import { KubernetesCaption } from './KubernetesCaption.js';
import type { ShownComparison } from '../../ui/shownComparison.js';

export interface KubernetesFigureProps {
  report: DecidedReport;
  /** Left out: there is nothing to compare with. */
  comparison?: ShownComparison;
  /** Beside the total it is a share of. */
  hasShare?: boolean;
  color?: string;
  fitLetters?: number;
}

/** What Kubernetes costs, its share of the total and over how many clusters; or why that is not known. */
export function KubernetesFigure({ report, comparison, hasShare = false, color, fitLetters }: KubernetesFigureProps) {
  const { t, percent } = useI18n();
  const { kubernetes, total } = report;
  const share = hasShare && isOfOneScope(report) ? shareWithin(kubernetes, total) : null;
  return (
    <AmountCard
      report={report}
      amount="kubernetes"
      comparison={comparison}
      label={t('summary.kubernetes')}
      caption={<KubernetesCaption report={report} share={share === null ? null : t('summary.shareOfTotal', { share: percent(share) })} />}
      color={color}
      fitLetters={fitLetters}
    />
  );
}
