import { Box, Paper } from '@mui/material';
import type { CostReport, EfficiencyTargets, KubernetesOverlap } from '../domain/types.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { CloudBillFigures } from './CloudBillFigures.js';
import { CostFigures } from './CostFigures.js';
import { EfficiencyFigures } from './EfficiencyFigures.js';
import { KubernetesFigure } from './KubernetesFigure.js';
import { OverlapSwitch } from './OverlapSwitch.js';
import type { ShownComparison } from './shownComparison.js';

export interface SummaryFiguresProps {
  /** With its amounts rounded: they are shown as they are. */
  report: CostReport;
  /** Kubernetes alone, for a host whose page has the other totals. */
  compact?: boolean;
  /** Where good ends and poor begins; default 60 % and 40 %. */
  targets?: EfficiencyTargets;
  /** Against the period before. Left out: there is nothing to compare with. */
  comparison?: ShownComparison;
  /** Whether Kubernetes is added to the cloud's cost; default: it is. */
  overlap?: KubernetesOverlap;
  /** Offers the other way to look at the same figures. */
  onOverlapChange?: (overlap: KubernetesOverlap) => void;
}

/** What matters first: total = cloud + Kubernetes, and how much of what was requested is used. Each figure names its source. */
export function SummaryFigures({
  report,
  compact = false,
  targets,
  comparison,
  overlap = 'separate',
  onOverlapChange,
}: SummaryFiguresProps) {
  const { t } = useI18n();
  if (compact) {
    return (
      <Paper
        variant="outlined"
        component="section"
        aria-label={t('summary.title')}
        data-test-id="k8s-summary"
        sx={{ ...SHEET, ...COMPACT }}
      >
        <KubernetesFigure report={report} comparison={comparison} />
        <Box sx={COLUMN}>
          <EfficiencyFigures report={report} targets={targets} comparison={comparison} />
        </Box>
      </Paper>
    );
  }
  return (
    <Box component="section" aria-label={t('summary.title')} data-test-id="k8s-summary" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      <Paper variant="outlined" sx={{ ...SHEET, flex: '3 1 480px' }}>
        {overlap === 'partOfCloud' && report.cloud !== null ? (
          <CloudBillFigures report={report} comparison={comparison} />
        ) : (
          <CostFigures report={report} comparison={comparison} />
        )}
        {onOverlapChange && report.cloud !== null && report.kubernetes !== null && (
          <OverlapSwitch overlap={overlap} onChange={onOverlapChange} />
        )}
      </Paper>
      <Paper variant="outlined" sx={{ ...SHEET, ...COLUMN, flex: '2 1 400px' }}>
        <EfficiencyFigures report={report} targets={targets} comparison={comparison} />
      </Paper>
    </Box>
  );
}

const SHEET = { p: 2, minWidth: 0, breakInside: 'avoid' };

/** Last lines of neighbouring sheets stand at one height. */
const COLUMN = { display: 'flex', flexDirection: 'column', justifyContent: 'space-between' };

const COMPACT = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 3fr)' },
};
