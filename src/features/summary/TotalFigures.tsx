import { Box } from '@mui/material';
import { isOfOneScope } from '../../domain/report/partOfCloudBill.js';
import { exactOf } from '../../domain/report/decidedReport.js';
import { shareWithin } from '../../domain/money/share.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { unknownCloud, unknownText } from '../../i18n/words/unknownText.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { AmountCard, type AmountCardProps } from './AmountCard.js';
import { KubernetesFigure } from './KubernetesFigure.js';
import { CloudShareBar } from './CloudShareBar.js';
import { quietText } from '../../theme/quietText.js';
import { MEDIUM } from '../../theme/container.js';

export type TotalFiguresProps = Pick<AmountCardProps, 'report' | 'comparison'>;

/** Total = cloud + Kubernetes, written as that, with a bar of the proportion. */
export function TotalFigures({ report, comparison }: TotalFiguresProps) {
  const i18n = useI18n();
  const { t, money, percent } = i18n;
  const colors = useCostColors();
  const { total, cloud, kubernetes } = report;
  const exact = exactOf(report);
  const share = isOfOneScope(report) ? shareWithin(exact.kubernetes, exact.total) : null;
  const fitLetters = Math.max(...[total, cloud, kubernetes].map((amount) => money(amount).length));
  const shared = { report, comparison, fitLetters };

  return (
    <>
      <Box sx={EQUATION}>
        <Box sx={{ gridColumn: '1 / -1', minWidth: 0, [MEDIUM]: { gridColumn: 'auto' } }}>
          <AmountCard {...shared} amount="total" label={t('summary.total')} caption={<TotalCaption report={report} />} />
        </Box>
        <Operator sign="=" />
        <AmountCard
          {...shared}
          amount="cloud"
          label={t('summary.cloud')}
          caption={cloud === null ? unknownCloud(report, i18n) : t('summary.cloudSource')}
          color={colors.cloud}
        />
        <Operator sign="+" />
        <KubernetesFigure
          {...shared}
          label={t('summary.kubernetes')}
          share={share === null ? null : t('summary.shareOfTotal', { share: percent(share) })}
          color={colors.kubernetes}
        />
      </Box>
      <CloudShareBar share={cloud === null ? null : share} />
    </>
  );
}

function TotalCaption({ report }: Pick<TotalFiguresProps, 'report'>) {
  const i18n = useI18n();
  const { t, money } = i18n;
  const { total, cloud, reportedTotal, kubernetes, decisions } = report;
  if (total === null) return unknownText(decisions.total ?? 'notReported', report, i18n);
  // A Kubernetes cost that contradicts itself, or is not known of every cluster, was reported all the same.
  const isReported = decisions.kubernetes === 'contradiction' || decisions.kubernetes === 'clusterUnknown' || total !== cloud;
  const alone = isReported ? 'summary.totalReported' : 'summary.totalCloudOnly';
  const source = kubernetes === null ? alone : 'summary.totalSource';
  return (
    <>
      {t(cloud === null ? 'summary.totalReported' : source)}
      {reportedTotal !== null && reportedTotal !== total && (
        <Box component="span" sx={{ display: 'block' }}>
          {t('summary.corrected', { amount: money(reportedTotal) })}
        </Box>
      )}
    </>
  );
}

/** Stands at the height of the amounts; where the figures are stacked there is no equation to read. */
function Operator({ sign }: { sign: string }) {
  return (
    <Box aria-hidden sx={{ display: 'none', color: quietText, fontSize: '1.25rem', pt: 3, [MEDIUM]: { display: 'block' } }}>
      {sign}
    </Box>
  );
}

const EQUATION = {
  display: 'grid',
  columnGap: 2,
  rowGap: 2,
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr) auto minmax(0, 1fr)' },
};
