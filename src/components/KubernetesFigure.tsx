import { Box } from '@mui/material';
import type { CostReport } from '../domain/types.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { FigureCard } from './FigureCard.js';
import { kubernetesGap } from './figureGap.js';
import type { FigureMarks } from './figureMarks.js';
import { changeOf, type ShownComparison } from './shownComparison.js';

export interface KubernetesFigureProps {
  report: CostReport;
  /** Left out: there is nothing to compare with. */
  comparison?: ShownComparison;
  /** Null: they are on their way, and their lines are kept. */
  marks: FigureMarks | null;
  /** Beside the total it is a share of. */
  hasShare?: boolean;
  color?: string;
  fitLetters?: number;
}

/** What Kubernetes costs, its share of the total and over how many clusters; or why that is not known. */
export function KubernetesFigure({ report, comparison, marks, hasShare = false, color, fitLetters }: KubernetesFigureProps) {
  const { t, money, percent, dateTime } = useI18n();
  const { kubernetes, total, clusters, missingClusters } = report;
  const reported = clusters.length;
  const expected = reported + missingClusters.length;
  const isInfrastructure = reported > 0 && clusters.every(({ source }) => source === 'infrastructure') ? 'yes' : 'no';
  const isPart = hasShare && kubernetes !== null && total !== null && total > 0 && kubernetes >= 0 && kubernetes <= total;
  const share = isPart ? kubernetes / total : null;

  const oldest = oldestFigures(clusters);

  const caption =
    kubernetes === null ? (
      t(kubernetesGap(report), { expected })
    ) : (
      <>
        {share !== null && (
          <Box component="span" sx={{ display: 'block', color: 'text.primary' }}>
            {t('summary.shareOfTotal', { share: percent(share) })}
          </Box>
        )}
        {oldest !== null && (
          <Box component="span" sx={{ display: 'block' }}>
            {t('summary.figuresOf', { time: dateTime(oldest) })}
          </Box>
        )}
        {t(expected > reported ? 'summary.kubernetesSourcePartial' : 'summary.kubernetesSource', { isInfrastructure, reported, expected })}
      </>
    );
  return (
    <FigureCard
      marks={marks}
      label={t('summary.kubernetes')}
      figure={{ kind: 'kubernetes' }}
      value={money(kubernetes)}
      isUnknown={kubernetes === null}
      change={comparison && marks && <marks.ChangeMark {...changeOf(comparison, 'kubernetes')} showReason />}
      caption={caption}
      color={color}
      fitLetters={fitLetters}
      testId="k8s-summary-kubernetes"
    />
  );
}

/** As of when the figures are complete: the age of the oldest. Null: some cluster does not tell. */
function oldestFigures(clusters: CostReport['clusters']): Date | null {
  const times = clusters.map(({ asOf }) => asOf?.getTime() ?? NaN);
  const oldest = Math.min(...times);
  return times.length > 0 && Number.isFinite(oldest) ? new Date(oldest) : null;
}
