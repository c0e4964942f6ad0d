import { FormControl, InputLabel, MenuItem, Select } from '@mui/material';
import { useId } from 'react';
import type { ClusterCost } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { accessibleStyles } from '../../theme/accessibleStyles.js';
import { shownName } from '../../i18n/words/shownName.js';

export interface ClusterSelectProps {
  clusters: readonly Pick<ClusterCost, 'id' | 'name'>[];
  /** Null: all of them together. */
  selectedClusterId: string | null;
  onSelectCluster: (clusterId: string | null) => void;
  /** Id of what the choice changes. */
  controls: string;
}

/** No id of a cluster: the wire's are UUIDs. */
const ALL = '*';

/** Past them a menu cannot be read; the table of clusters leads to each of them. */
const LISTED = 100;

/** Chooses one of the clusters, of very many one of the first, or all of them together. */
export function ClusterSelect({ clusters, selectedClusterId, onSelectCluster, controls }: ClusterSelectProps) {
  const { t } = useI18n();
  const labelId = useId();
  const listed = clusters.filter(({ id }, index) => index < LISTED || id === selectedClusterId);
  const hidden = clusters.length - listed.length;
  return (
    <FormControl size="small" sx={{ minWidth: 160, maxWidth: '100%' }}>
      <InputLabel id={labelId}>{t('gauge.cluster')}</InputLabel>
      <Select
        labelId={labelId}
        label={t('gauge.cluster')}
        value={selectedClusterId ?? ALL}
        onChange={({ target: { value } }) => onSelectCluster(value === ALL ? null : value)}
        SelectDisplayProps={{ 'aria-controls': controls }}
        MenuProps={{ sx: accessibleStyles }}
        sx={{ maxWidth: 280 }}
        data-test-id="k8s-efficiency-cluster"
      >
        <MenuItem value={ALL}>{t('gauge.allClusters')}</MenuItem>
        {listed.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {shownName(name, { t })}
          </MenuItem>
        ))}
        {hidden > 0 && <MenuItem disabled>{t('notice.andMore', { count: hidden })}</MenuItem>}
      </Select>
    </FormControl>
  );
}
