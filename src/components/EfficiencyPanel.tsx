import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import type { ClusterCost, DataNotice, Efficiency, EfficiencyTargets } from '../domain/types.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { BandLegend } from './BandLegend.js';
import { ClusterSelect } from './ClusterSelect.js';
import { ComputeUseBar } from './ComputeUseBar.js';
import { efficiencyGaps } from './efficiencyGap.js';
import { GaugeGroup } from './GaugeGroup.js';
import { Section } from './Section.js';

export interface EfficiencyPanelProps {
  /** Of all clusters, cost-weighted. */
  overall: Efficiency;
  clusters: readonly ClusterCost[];
  /** The report's; they say why an efficiency is not known. */
  notices?: readonly DataNotice[];
  selectedClusterId: string | null;
  onSelectCluster: (clusterId: string | null) => void;
  /** Why there are no clusters; read only where there are none. */
  gap?: string;
  targets?: EfficiencyTargets;
}

/** How much of the requested CPU and RAM is used: over all clusters, and beside it in the chosen one. Where nothing is known, and no cluster was asked for, only why. */
export function EfficiencyPanel(props: EfficiencyPanelProps) {
  const { overall, clusters, notices = [], selectedClusterId, onSelectCluster, gap, targets } = props;
  const { t } = useI18n();
  const groupsId = useId();
  const explain = efficiencyGaps({ clusters: [...clusters], notices: [...notices] });
  const selected = clusters.find(({ id }) => id === selectedClusterId) ?? null;
  const [only] = clusters.length === 1 ? clusters : [];
  const all = {
    clusterId: only?.id ?? null,
    kind: 'cluster',
    source: only?.source ?? null,
    components: clusters.flatMap(({ components }) => components),
  } as const;

  if (selected === null && ![overall, ...clusters.map(({ efficiency }) => efficiency)].some(isKnown)) {
    const reasons = METRICS.map((metric) => t(explain(all, metric)));
    return (
      <Section title={t('gauge.title')} testId="k8s-efficiency">
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {clusters.length === 0 && gap !== undefined ? gap : [...new Set(reasons)].join(' · ')}
        </Typography>
        <ComputeUseBar clusters={clusters} notices={notices} />
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
          explain={(metric) => t(explain(all, metric))}
          targets={targets}
        />
        {selected !== null && only === undefined && (
          <GaugeGroup
            name={selected.name}
            efficiency={selected.efficiency}
            reported={selected.reportedEfficiency}
            figureOf={(metric) => ({ kind: 'clusterEfficiency', metric, clusterId: selected.id })}
            explain={(metric) =>
              t(explain({ clusterId: selected.id, kind: 'cluster', source: selected.source, components: selected.components }, metric))
            }
            targets={targets}
          />
        )}
        <ComputeUseBar
          clusters={selected === null ? clusters : [selected]}
          notices={notices}
          only={only === undefined ? (selected ?? undefined) : undefined}
        />
      </Box>
      <BandLegend targets={targets} />
    </Section>
  );
}

const METRICS = ['cpu', 'ram', 'total'] as const;

function isKnown(efficiency: Efficiency): boolean {
  return METRICS.some((metric) => efficiency[metric] !== null);
}

/** Side by side as far as there is room. */
const GROUPS = { display: 'grid', columnGap: 4, rowGap: 3, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))' };
