import { Box } from '@mui/material';
import { matchPreset } from '../../domain/period/periodPresets.js';
import type { ChargePeriod } from '../../domain/types.js';
import { CustomPeriodForm } from './CustomPeriodForm.js';
import { PresetList } from './PresetList.js';

export interface PeriodChoicesProps {
  /** The one in force. */
  period: ChargePeriod;
  /** Decides what "today" is; in UTC, as the costs are. */
  now: Date;
  onChoose: (period: ChargePeriod) => void;
}

/** Periods by name, and by two dates. */
export function PeriodChoices({ period, now, onChoose }: PeriodChoicesProps) {
  return (
    <Box sx={MENU}>
      <PresetList chosen={matchPreset(period, now)} now={now} onChoose={onChoose} />
      <CustomPeriodForm period={period} now={now} onApply={onChoose} />
    </Box>
  );
}

const MENU = { display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, alignItems: 'stretch' };
