import { FormControl, InputAdornment, InputLabel, OutlinedInput, Popover } from '@mui/material';
import { useContext, useId, useState, type ReactNode, type Ref } from 'react';
import type { ChargePeriod } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { accessibleStyles } from '../../theme/accessibleStyles.js';
import { PaperContext } from '../../theme/PaperContext.js';
import { popoverPlace } from '../../theme/useDirection.js';
import { CalendarIcon } from '../../ui/icons.js';

export interface PeriodPickerProps {
  period: ChargePeriod;
  /** The field that opens the choices. */
  fieldRef?: Ref<HTMLInputElement>;
  onChange: (period: ChargePeriod) => void;
  /** Draws what opens: `PeriodChoices`. */
  renderChoices: (onChoose: (period: ChargePeriod) => void) => ReactNode;
}

/** The period of the page: a field that shows the range of UTC days and opens the choices. */
export function PeriodPicker({ period, fieldRef, onChange, renderChoices }: PeriodPickerProps) {
  const { t, dateRange } = useI18n();
  const inputId = useId();
  // Paper has it in words.
  const isOnPaper = useContext(PaperContext);
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
      <FormControl size="small" data-print={isOnPaper ? 'hide' : undefined} data-test-id="k8s-period">
        <InputLabel shrink htmlFor={inputId}>
          {t('period.label')}
        </InputLabel>
        {/* An input of type button: at home among the host's fields, and a real button for keyboard and screen reader. */}
        <OutlinedInput
          id={inputId}
          inputRef={fieldRef}
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
            'aria-label': t('page.labelled', { label: t('period.label'), value: range }),
          }}
          sx={FIELD}
        />
      </FormControl>
      <Popover
        open={isOpen}
        anchorEl={anchor}
        onClose={close}
        {...popoverPlace(anchor, 'end')}
        sx={accessibleStyles}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('period.choose'), sx: { mt: 0.5 } } }}
      >
        {renderChoices(choose)}
      </Popover>
    </>
  );
}

const FIELD = { cursor: 'pointer', '& input': { cursor: 'pointer', textAlign: 'start', fieldSizing: 'content', minWidth: '12ch' } };
