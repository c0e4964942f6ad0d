import { Button, FormControl, FormHelperText, InputLabel, OutlinedInput, Stack, Typography } from '@mui/material';
import { useId, useState, type FormEvent } from 'react';
import { customPeriod, daysOfPeriod } from '../../domain/period/customPeriod.js';
import type { ChargePeriod } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';

export interface CustomPeriodFormProps {
  /** The one in force, which the fields start with. */
  period: ChargePeriod;
  /** Decides what "today" is; in UTC, as the costs are. */
  now: Date;
  onChoose: (period: ChargePeriod) => void;
}

/** Two UTC days, both included. What is wrong with them is said once they were to be applied, and from then on at every change. */
export function CustomPeriodForm({ period, now, onChoose }: CustomPeriodFormProps) {
  const { t, date } = useI18n();
  const id = useId();
  const [days, setDays] = useState(() => daysOfPeriod(period));
  const [isTried, setIsTried] = useState(false);
  const result = customPeriod(days.firstDay, days.lastDay, now);
  const problem = isTried ? result.problem : null;
  const today = daysOfPeriod({ start: now, end: now }).firstDay;
  const isCut = result.period !== null && days.lastDay > today;
  const hint = isCut ? t('period.untilToday', { date: date(now) }) : t('period.utcHint');

  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (result.period !== null) onChoose(result.period);
  };

  const day = (name: 'firstDay' | 'lastDay', label: string) => (
    <FormControl size="small" fullWidth error={problem !== null}>
      <InputLabel shrink htmlFor={`${id}-${name}`}>
        {label}
      </InputLabel>
      <OutlinedInput
        id={`${id}-${name}`}
        type="date"
        notched
        label={label}
        value={days[name]}
        // The browser's calendar offers no days to come; one that is typed is answered by the hint.
        inputProps={{ max: today }}
        onChange={(event) => setDays({ ...days, [name]: event.target.value })}
        aria-describedby={`${id}-hint`}
        // The browser draws the calendar button; it must know that the surface is dark.
        sx={({ palette }) => ({ colorScheme: palette.mode })}
      />
    </FormControl>
  );

  return (
    <Stack component="form" noValidate onSubmit={handleSubmit} aria-labelledby={`${id}-title`} sx={FORM}>
      <Typography variant="body2" component="h3" id={`${id}-title`} sx={{ fontWeight: 600 }}>
        {t('period.preset', { preset: 'custom' })}
      </Typography>
      {day('firstDay', t('period.first'))}
      {day('lastDay', t('period.last'))}
      <FormHelperText id={`${id}-hint`} error={problem !== null} role={problem === null ? 'status' : 'alert'} sx={{ m: 0, maxWidth: 220 }}>
        {problem === null ? hint : t('period.problem', { problem })}
      </FormHelperText>
      <Button type="submit" variant="contained" size="small" disableElevation sx={{ alignSelf: 'flex-end' }}>
        {t('period.apply')}
      </Button>
    </Stack>
  );
}

const FORM = {
  gap: 1.75,
  p: 2,
  minWidth: 220,
  borderStyle: 'solid',
  borderColor: 'divider',
  borderWidth: 0,
  borderBlockStartWidth: { xs: '1px', sm: 0 },
  borderInlineStartWidth: { xs: 0, sm: '1px' },
};
