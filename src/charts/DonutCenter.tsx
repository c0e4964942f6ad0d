import { Box, Typography } from '@mui/material';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';

export interface DonutCenterProps {
  /** Null: not known. */
  total: number | null;
}

/** Amounts longer than this do not fit into the ring and are shortened; the table has them in full. */
const LONGEST = 13;

/** The total in the middle of the ring. Not spoken: the table's last row says it. */
export function DonutCenter({ total }: DonutCenterProps) {
  const { money, moneyCompact, t } = useI18n();
  const full = money(total);
  const text = full.length > LONGEST ? moneyCompact(total) : full;
  return (
    <Box
      aria-hidden="true"
      sx={{ position: 'absolute', inset: 0, display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center' }}
    >
      <Typography variant="caption" sx={{ color: 'text.secondary', lineHeight: 1.3 }}>
        {t('charts.total')}
      </Typography>
      <Typography
        component="div"
        title={full}
        sx={{ fontSize: text.length > 9 ? 15 : 18, fontWeight: 600, lineHeight: 1.3, fontVariantNumeric: 'tabular-nums' }}
      >
        {text}
      </Typography>
    </Box>
  );
}

/** The ring where no part has a slice. */
export function EmptyRing({ size }: { size: number }) {
  const { track } = useCostColors();
  return (
    <svg width={size} height={size} aria-hidden="true" focusable="false" style={{ display: 'block' }}>
      <circle cx={size / 2} cy={size / 2} r={size / 2 - 13} fill="none" stroke={track} strokeWidth={22} strokeDasharray="3 5" />
    </svg>
  );
}
