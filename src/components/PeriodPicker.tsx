import { Box, FormControl, InputAdornment, InputLabel, OutlinedInput, Popover } from '@mui/material';
import { useId, useState } from 'react';
import { matchPreset } from '../domain/periodPresets.js';
import type { ChargePeriod } from '../domain/types.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { CustomPeriodForm } from './CustomPeriodForm.js';
import { CalendarIcon } from './icons.js';
import { PresetList } from './PresetList.js';

export interface PeriodPickerProps {
  period: ChargePeriod;
  /** Decides what "today" is; in UTC, as the costs are. */
  now: Date;
  onChange: (period: ChargePeriod) => void;
}

/** The period of the page: a field that shows the range of UTC days and opens presets and two dates. */
export function PeriodPicker({ period, now, onChange }: PeriodPickerProps) {
  const { t, dateRange } = useI18n();
  const inputId = useId();
  /** The field the choices hang from; null: they are closed. */
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isOpen = anchor !== null;
  const close = (): void => setAnchor(null);
  const choose = (chosen: ChargePeriod): void => {
    close();
    onChange(chosen);
  };
  const range = dateRange(period);

  return (
    <>
      <FormControl size="small" data-test-id="k8s-period">
        <InputLabel shrink htmlFor={inputId}>
          {t('period.label')}
        </InputLabel>
        {/* An input of type button: at home among the host's fields, and a real button for keyboard and screen reader. */}
        <OutlinedInput
          id={inputId}
          type="button"
          notched
          label={t('period.label')}
          value={range}
          onClick={(event) => setAnchor(event.currentTarget)}
          endAdornment={
            <InputAdornment position="end" sx={{ pointerEvents: 'none' }}>
              <CalendarIcon fontSize="small" />
            </InputAdornment>
          }
          inputProps={{
            'aria-haspopup': 'dialog',
            'aria-expanded': isOpen,
            // No field of a form: a button can be neither valid nor invalid.
            'aria-invalid': undefined,
            'aria-label': `${t('period.label')}: ${range}`,
          }}
          sx={FIELD}
        />
      </FormControl>
      <Popover
        open={isOpen}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('period.choose'), sx: { mt: 0.5 } } }}
      >
        <Box sx={MENU}>
          <PresetList chosen={matchPreset(period, now)} now={now} onChoose={choose} />
          <CustomPeriodForm period={period} now={now} onApply={choose} />
        </Box>
      </Popover>
    </>
  );
}

const FIELD = { cursor: 'pointer', '& input': { cursor: 'pointer', textAlign: 'start', fieldSizing: 'content', minWidth: '12ch' } };

const MENU = { display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, alignItems: 'stretch' };
