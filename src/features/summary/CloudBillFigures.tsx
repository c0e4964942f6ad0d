import { Box } from '@mui/material';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import { shareWithin } from '../../domain/tables/share.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { ChangeMark } from '../../ui/ChangeMark.js';
import { FigureCard } from './FigureCard.js';
import { KubernetesCaption } from './KubernetesCaption.js';
import { CloudShareBar } from './CloudShareBar.js';
import { changeOf, type ShownComparison } from '../../ui/shownComparison.js';

export interface CloudBillFiguresProps {
  report: DecidedReport;
  /** Left out: there is nothing to compare with. */
  comparison?: ShownComparison;
}

/** The cloud bill as the total, with Kubernetes as an "of which": the two are never added here. */
export function CloudBillFigures({ report, comparison }: CloudBillFiguresProps) {
  const { cloud, kubernetes } = report;
  const { t, money, percent } = useI18n();
  const colors = useCostColors();
  // An allocation at list prices may exceed what was billed: then it is no share of it.
  const share = shareWithin(kubernetes, cloud);
  const fitLetters = Math.max(money(cloud).length, money(kubernetes).length);
  return (
    <>
      <Box sx={{ display: 'grid', columnGap: 2, rowGap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        <FigureCard
          label={t('summary.total')}
          figure={{ kind: 'cloud' }}
          value={money(cloud)}
          isUnknown={cloud === null}
          change={comparison && <ChangeMark {...changeOf(comparison, 'cloud')} showReason />}
          caption={t('summary.totalCloudBill')}
          color={colors.cloud}
          fitLetters={fitLetters}
          testId="k8s-summary-total"
        />
        <FigureCard
          label={t('summary.ofWhichKubernetes')}
          figure={{ kind: 'kubernetes' }}
          value={money(kubernetes)}
          isUnknown={kubernetes === null}
          change={comparison && <ChangeMark {...changeOf(comparison, 'kubernetes')} showReason />}
          caption={
            <KubernetesCaption report={report} share={share === null ? null : t('summary.shareOfCloud', { share: percent(share) })} />
          }
          color={colors.kubernetes}
          fitLetters={fitLetters}
          testId="k8s-summary-kubernetes"
        />
      </Box>
      <CloudShareBar share={share} />
    </>
  );
}
