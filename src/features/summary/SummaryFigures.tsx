import { Box } from '@mui/material';
import { hasCloudBill } from '../../domain/report/partOfCloudBill.js';
import type { KubernetesOverlap } from '../../domain/types.js';
import { useI18n, useLandmarkName } from '../../i18n/I18nProvider.js';
import { CloudBillFigures } from './CloudBillFigures.js';
import { TotalFigures } from './TotalFigures.js';
import { EfficiencyFigures, type EfficiencyFiguresProps } from './EfficiencyFigures.js';
import { OverlapSwitch } from './OverlapSwitch.js';
import { Sheet } from '../../ui/Sheet.js';

export interface SummaryFiguresProps extends EfficiencyFiguresProps {
  /** Whether Kubernetes is added to the cloud's cost; default: it is. */
  overlap?: KubernetesOverlap;
  /** Offers the other way to look at the same figures. */
  onOverlapChange?: (overlap: KubernetesOverlap) => void;
}

/** What matters first: total = cloud + Kubernetes, and how much of what was requested is used. Each figure names its source. */
export function SummaryFigures({ report, targets, comparison, overlap = 'separate', onOverlapChange }: SummaryFiguresProps) {
  const { t } = useI18n();
  const name = useLandmarkName(t('summary.title'));
  return (
    <Box component="section" aria-label={name} data-test-id="k8s-summary" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      <Sheet sx={{ ...SHEET, flex: '3 1 480px' }}>
        {overlap === 'partOfCloud' && hasCloudBill(report) ? (
          <CloudBillFigures report={report} comparison={comparison} />
        ) : (
          <TotalFigures report={report} comparison={comparison} />
        )}
        {onOverlapChange && hasCloudBill(report) && report.kubernetes !== null && (
          <OverlapSwitch overlap={overlap} onChange={onOverlapChange} />
        )}
      </Sheet>
      <Sheet sx={{ ...SHEET, ...COLUMN, flex: '2 1 400px' }}>
        <EfficiencyFigures report={report} targets={targets} comparison={comparison} />
      </Sheet>
    </Box>
  );
}

const SHEET = { breakInside: 'avoid' };

/** Last lines of neighbouring sheets stand at one height. */
const COLUMN = { display: 'flex', flexDirection: 'column', justifyContent: 'space-between' };
