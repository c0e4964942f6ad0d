import { FormControlLabel, Switch, Typography } from '@mui/material';
import { useId } from 'react';
import type { KubernetesOverlap } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { quietText } from '../../theme/quietText.js';

export interface OverlapSwitchProps {
  overlap: KubernetesOverlap;
  onChange: (overlap: KubernetesOverlap) => void;
}

/** Offers to take Kubernetes as a part of the cloud bill instead of adding it, and says why one would. */
export function OverlapSwitch({ overlap, onChange }: OverlapSwitchProps) {
  const { t } = useI18n();
  const hintId = useId();
  // What MUI hands on to the input has another name in each of its versions.
  const describe = (place: HTMLElement | null) => place?.querySelector('input')?.setAttribute('aria-describedby', hintId);
  return (
    <div data-print="hide" data-test-id="k8s-overlap" ref={describe}>
      <FormControlLabel
        label={<Typography variant="caption">{t('summary.overlapLabel')}</Typography>}
        control={
          <Switch
            size="small"
            checked={overlap === 'partOfCloud'}
            onChange={(_, isPart) => onChange(isPart ? 'partOfCloud' : 'separate')}
          />
        }
        sx={SWITCH}
      />
      <Typography id={hintId} variant="caption" component="p" sx={HINT}>
        {t('summary.overlapHint')}
      </Typography>
    </div>
  );
}

const SWITCH = {
  mt: 1,
  mx: 0,
  marginInlineStart: -0.75,
  // MUI draws it with backgrounds alone, of which there are none here.
  '@media (forced-colors: active)': {
    '& .MuiSwitch-track': { border: '1px solid ButtonText', boxSizing: 'border-box', opacity: 1 },
    '& .MuiSwitch-thumb': { border: '6px solid ButtonText', boxSizing: 'border-box' },
    '& .Mui-checked .MuiSwitch-thumb': { borderColor: 'Highlight' },
  },
};
const HINT = { color: quietText, lineHeight: 1.4 };
