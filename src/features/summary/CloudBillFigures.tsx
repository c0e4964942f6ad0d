import { Box } from '@mui/material';
import { exactOf } from '../../domain/report/decidedReport.js';
import { shareWithin } from '../../domain/money/share.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { AmountCard, type AmountCardProps } from './AmountCard.js';
import { CloudShareBar } from './CloudShareBar.js';
import { KubernetesFigure } from './KubernetesFigure.js';

export type CloudBillFiguresProps = Pick<AmountCardProps, 'report' | 'comparison'>;

/** The cloud bill as the total, with Kubernetes as an "of which", unless it is more than the bill: the two are never added here. */
export function CloudBillFigures({ report, comparison }: CloudBillFiguresProps) {
  const { cloud, kubernetes } = report;
  const exact = exactOf(report);
  const { t, money, percent } = useI18n();
  const colors = useCostColors();
  // An allocation at list prices may exceed what was billed: then it is no share of it.
  const share = shareWithin(exact.kubernetes, exact.cloud);
  const isAbove = kubernetes !== null && cloud !== null && kubernetes > cloud;
  const fitLetters = Math.max(money(cloud).length, money(kubernetes).length);
  const shared = { report, comparison, fitLetters };
  return (
    <>
      <Box sx={{ display: 'grid', columnGap: 2, rowGap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        <AmountCard
          {...shared}
          amount="cloud"
          label={t('summary.total')}
          caption={t('summary.totalCloudBill')}
          color={colors.cloud}
          testId="k8s-summary-total"
        />
        <KubernetesFigure
          {...shared}
          label={t(isAbove ? 'summary.kubernetes' : 'summary.ofWhichKubernetes')}
          share={isAbove ? t('summary.aboveCloudBill') : share === null ? null : t('summary.shareOfCloud', { share: percent(share) })}
          color={colors.kubernetes}
        />
      </Box>
      <CloudShareBar share={share} />
    </>
  );
}
