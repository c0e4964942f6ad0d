import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { METRICS } from '../../domain/efficiency/metrics.js';
import { whyNoEfficiency } from '../../domain/explain/whyNoEfficiency.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import type { ClusterCost, Efficiency, EfficiencyTargets } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { unknownText } from '../../i18n/words/unknownText.js';
import { BandLegend } from './BandLegend.js';
import { ClusterSelect } from './ClusterSelect.js';
import { ComputeUseBar } from './ComputeUseBar.js';
import { GaugeGroup } from './GaugeGroup.js';
import { Section } from '../../ui/Section.js';
import { quietText } from '../../theme/quietText.js';
import { shownName } from '../../i18n/words/shownName.js';

export interface EfficiencyPanelProps {
  report: DecidedReport;
  selectedClusterId: string | null;
  onSelectCluster: (clusterId: string | null) => void;
  targets?: EfficiencyTargets;
}

/** How much of the requested CPU and RAM is used: over all clusters, and beside it in the chosen one. Where nothing is known, and no cluster was asked for, only why. */
export function EfficiencyPanel(props: EfficiencyPanelProps) {
  const { report, selectedClusterId, onSelectCluster, targets } = props;
  const { clusters, efficiency: overall } = report;
  const i18n = useI18n();
  const { t } = i18n;
  const groupsId = useId();
  const why = whyNoEfficiency(report);
  const explain = (metric: keyof Efficiency, cluster: ClusterCost | null) => unknownText(why(metric, cluster), report, i18n);
  const selected = clusters.find(({ id }) => id === selectedClusterId) ?? null;
  const [only] = clusters.length === 1 ? clusters : [];

  if (selected === null && ![overall, ...clusters.map(({ efficiency }) => efficiency)].some(isKnown)) {
    const reasons = METRICS.map((metric) => explain(metric, only ?? null));
    return (
      <Section title={t('gauge.title')} testId="k8s-efficiency">
        <Typography variant="body2" sx={{ color: quietText, mb: 1 }}>
          {[...new Set(reasons)].join(' · ')}
        </Typography>
        <ComputeUseBar report={report} />
      </Section>
    );
  }
  return (
    <Section
      title={t('gauge.title')}
      caption={t('gauge.explanation')}
      actions={
        clusters.length > 1 ? (
          <ClusterSelect
            clusters={clusters}
            selectedClusterId={selected?.id ?? null}
            onSelectCluster={onSelectCluster}
            controls={groupsId}
          />
        ) : undefined
      }
      testId="k8s-efficiency"
    >
      <Box id={groupsId} sx={GROUPS}>
        <GaugeGroup
          name={only?.name ?? t('gauge.allClusters')}
          efficiency={overall}
          reported={only?.reportedEfficiency}
          figureOf={(metric) => ({ kind: 'efficiency', metric })}
          explain={(metric) => explain(metric, only ?? null)}
          targets={targets}
        />
        {selected !== null && only === undefined && (
          <GaugeGroup
            name={shownName(selected.name, { t })}
            efficiency={selected.efficiency}
            reported={selected.reportedEfficiency}
            figureOf={(metric) => ({ kind: 'clusterEfficiency', metric, clusterId: selected.id })}
            explain={(metric) => explain(metric, selected)}
            targets={targets}
          />
        )}
        <ComputeUseBar report={report} only={only === undefined ? (selected ?? undefined) : undefined} />
      </Box>
      <BandLegend targets={targets} />
    </Section>
  );
}

function isKnown(efficiency: Efficiency): boolean {
  return METRICS.some((metric) => efficiency[metric] !== null);
}

/** Side by side as far as there is room. */
const GROUPS = { display: 'grid', columnGap: 4, rowGap: 3, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))' };
