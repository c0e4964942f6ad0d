import { Box, ListItemButton, Typography } from '@mui/material';
import { matchPreset, PERIOD_PRESETS, presetPeriod } from '../../domain/period/periodPresets.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { CheckIcon } from '../../ui/laterIcons.js';
import { CustomPeriodForm, type CustomPeriodFormProps } from './CustomPeriodForm.js';
import { quietText } from '../../theme/quietText.js';

export type PeriodChoicesProps = CustomPeriodFormProps;

/** Periods by name, and by two dates. */
export function PeriodChoices(props: PeriodChoicesProps) {
  return (
    <Box sx={MENU}>
      <PresetList {...props} />
      <CustomPeriodForm {...props} />
    </Box>
  );
}

const MENU = { display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, alignItems: 'stretch' };

/** The ranges people ask for by name, each with its days. The one in force has the focus when the list opens. */
function PresetList({ period: current, now, onChoose }: PeriodChoicesProps) {
  const { t, dateRange } = useI18n();
  const chosen = matchPreset(current, now);
  return (
    <Box component="ul" aria-label={t('period.presets')} sx={{ listStyle: 'none', m: 0, p: 0, py: 1, minWidth: 220 }}>
      {PERIOD_PRESETS.map((preset, index) => {
        const period = presetPeriod(preset, now);
        const isChosen = preset === chosen;
        return (
          <li key={preset}>
            <ListItemButton
              component="button"
              dense
              // What opened moves the focus into itself, to the choice in force.
              // eslint-disable-next-line jsx-a11y-x/no-autofocus
              autoFocus={isChosen || (chosen === 'custom' && index === 0)}
              selected={isChosen}
              aria-pressed={isChosen}
              onClick={() => onChoose(period)}
              sx={ROW}
            >
              <Box component="span" sx={{ flex: 1 }}>
                <Typography variant="body2" component="span" sx={{ display: 'block', fontWeight: isChosen ? 600 : 400 }}>
                  {t('period.preset', { preset })}
                </Typography>
                <Typography variant="caption" component="span" sx={{ display: 'block', color: quietText }}>
                  {dateRange(period)}
                </Typography>
              </Box>
              {isChosen && <CheckIcon fontSize="small" sx={{ color: quietText }} />}
            </ListItemButton>
          </li>
        );
      })}
    </Box>
  );
}

const ROW = { width: '100%', gap: 2, textAlign: 'start', py: 0.25 };
