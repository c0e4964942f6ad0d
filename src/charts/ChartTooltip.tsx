import { Paper, Stack, Typography } from '@mui/material';

export interface ChartTooltipProps {
  title: string;
  /** Name and figure, one line each. */
  lines: readonly { name: string; value: string }[];
}

/** What a chart says about the mark under the pointer. The same figures are in its table. */
export function ChartTooltip({ title, lines }: ChartTooltipProps) {
  return (
    <Paper variant="outlined" sx={{ px: 1.5, py: 1, maxWidth: 280, boxShadow: 3 }}>
      <Typography variant="caption" component="div" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      {lines.map(({ name, value }) => (
        <Stack key={name} direction="row" sx={{ justifyContent: 'space-between', gap: 2 }}>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {name}
          </Typography>
          <Typography variant="caption" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
            {value}
          </Typography>
        </Stack>
      ))}
    </Paper>
  );
}
