import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nProvider.js';
import { ChartTable, type ChartTableColumn, type ChartTableRow } from './ChartTable.js';
import { remainder, share, type NamedAmount } from './partition.js';

export interface ComponentTableProps {
  parts: readonly (NamedAmount & { key: string; fill: string })[];
  total: number | null;
  label: string;
  /** Stands beside the name of a part. */
  actionOf?: (key: string) => ReactNode;
}

/** Every cost part with its colour, amount and share; what they leave of the total has a row of its own. */
export function ComponentTable({ parts, total, label, actionOf }: ComponentTableProps) {
  const { currency, money, percent, t } = useI18n();
  const columns: ChartTableColumn[] = [
    { key: 'name', label: t('charts.columnPart') },
    { key: 'amount', label: t('charts.columnAmount'), isFigure: true },
    { key: 'share', label: t('charts.columnShare'), isFigure: true },
  ];
  const row = (key: string, name: string, amount: number | null, fill?: string): ChartTableRow => ({
    key,
    cells: {
      name: (
        <span data-receipts>
          <PartName name={name} fill={amount !== null && amount > 0 ? fill : undefined} />
          {key !== 'rest' && actionOf !== undefined && <> {actionOf(key)}</>}
        </span>
      ),
      amount: money(amount),
      share: percent(share(amount, total)),
    },
  });
  const rest = remainder(
    total,
    parts.map(({ amount }) => amount),
    currency,
  );
  const rows = parts.map(({ key, name, amount, fill }) => row(key, name, amount, fill));
  if (rest !== null) {
    rows.push(row('rest', t('charts.notAttributed'), rest));
  }
  return (
    <ChartTable
      label={label}
      columns={columns}
      rows={rows}
      total={{ key: 'total', cells: { name: t('charts.total'), amount: money(total), share: percent(share(total, total)) } }}
    />
  );
}

/** Without a fill the part is not in the drawing: its mark is an empty frame. */
function PartName({ name, fill }: { name: string; fill?: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'baseline', gap: 1 }}>
      <span
        aria-hidden="true"
        style={{
          flex: 'none',
          width: 10,
          height: 10,
          boxSizing: 'border-box',
          borderRadius: 2,
          background: fill,
          border: fill === undefined ? '1px dashed currentColor' : undefined,
          opacity: fill === undefined ? 0.5 : 1,
          forcedColorAdjust: 'none',
          printColorAdjust: 'exact',
        }}
      />
      {name}
    </Box>
  );
}
