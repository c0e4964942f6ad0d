import { Box } from '@mui/material';
import { useI18n } from '../../i18n/I18nProvider.js';
import { unknownText } from '../../i18n/words/unknownText.js';
import { AmountCard, type AmountCardProps } from './AmountCard.js';

export interface KubernetesFigureProps extends Omit<AmountCardProps, 'amount' | 'caption'> {
  /** Of what it is which share, in words. Null: of nothing that is known. */
  share?: string | null;
}

/** What Kubernetes costs, and what that is worth. */
export function KubernetesFigure({ share = null, ...card }: KubernetesFigureProps) {
  return <AmountCard {...card} amount="kubernetes" caption={<Caption report={card.report} share={share} />} />;
}

/** Its share, of when its figures are and over how many clusters; or why it is not known. */
function Caption({ report, share }: Required<Pick<KubernetesFigureProps, 'report' | 'share'>>) {
  const i18n = useI18n();
  const { t, dateTime } = i18n;
  const { kubernetes, missingClusters, decisions } = report;
  const live = report.clusters.filter((_, index) => decisions.clusters[index]?.place !== null);
  // One whose cost is not known is in no sum.
  const clusters = live.filter(({ total }) => total !== null);
  const reported = clusters.length;
  const ofRows = report.clusters.length - live.length;
  const expected = live.length + ofRows + missingClusters.length;
  if (kubernetes === null) return unknownText(decisions.kubernetes ?? 'notReported', report, i18n);

  const isInfrastructure = reported > 0 && clusters.every(({ source }) => source === 'infrastructure') ? 'yes' : 'no';
  const ages = clusters.flatMap(({ asOf }) => (asOf === null ? [] : [asOf.getTime()]));
  const unknown = reported - ages.length;
  return (
    <>
      {share !== null && (
        <Box component="span" sx={{ display: 'block', color: 'text.primary' }}>
          {share}
        </Box>
      )}
      {/* As of when the figures are complete: the age of the oldest. */}
      {ages.length > 0 && (
        <Box component="span" sx={{ display: 'block' }}>
          {t(unknown > 0 ? 'summary.figuresOfPartly' : 'summary.figuresOf', { time: dateTime(new Date(Math.min(...ages))), unknown })}
        </Box>
      )}
      {(reported > 0 || ofRows === 0) &&
        t(expected > reported ? 'summary.kubernetesSourcePartial' : 'summary.kubernetesSource', { isInfrastructure, reported, expected })}
      {ofRows > 0 && (
        <Box component="span" sx={{ display: 'block' }}>
          {t('summary.importedRows', { count: ofRows })}
        </Box>
      )}
    </>
  );
}
