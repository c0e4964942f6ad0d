import { Box } from '@mui/material';
import { useI18n, useLandmarkName } from '../../i18n/I18nProvider.js';
import { EfficiencyFigures, type EfficiencyFiguresProps } from './EfficiencyFigures.js';
import { KubernetesFigure } from './KubernetesFigure.js';
import { MEDIUM } from '../../theme/container.js';
import { Sheet } from '../../ui/Sheet.js';

export type KubernetesSummaryProps = EfficiencyFiguresProps;

/** What matters first where the host's page has the other totals: what Kubernetes costs, and how much of what was requested is used. */
export function KubernetesSummary({ report, targets, comparison }: KubernetesSummaryProps) {
  const { t } = useI18n();
  const name = useLandmarkName(t('summary.title'));
  return (
    <Sheet component="section" aria-label={name} data-test-id="k8s-summary" sx={SHEET}>
      <KubernetesFigure report={report} comparison={comparison} label={t('summary.kubernetes')} />
      <Box sx={COLUMN}>
        <EfficiencyFigures report={report} targets={targets} comparison={comparison} />
      </Box>
    </Sheet>
  );
}

const SHEET = {
  breakInside: 'avoid',
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'minmax(0, 1fr)',
  [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 3fr)' },
};

/** Last lines of neighbouring figures stand at one height. */
const COLUMN = { display: 'flex', flexDirection: 'column', justifyContent: 'space-between' };
