import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nProvider.js';
import { ChartTable, type ChartTableColumn, type ChartTableRow } from './ChartTable.js';
import { remainder, share } from './partition.js';
import { byCost, type CostSource } from './sourceRows.js';

export interface SourceTableProps {
  sources: readonly CostSource[];
  total: number | null;
  label: string;
  /** Stands beside the name of a source. */
  actionOf?: (id: string) => ReactNode;
}

/** Every data source with its cost, and what they leave of the total. */
export function SourceTable({ sources, total, label, actionOf }: SourceTableProps) {
  const { currency, money, percent, t } = useI18n();
  const columns: ChartTableColumn[] = [
    { key: 'name', label: t('charts.columnSource') },
    { key: 'kind', label: t('charts.columnKind') },
    { key: 'amount', label: t('charts.columnAmount'), isFigure: true },
    { key: 'share', label: t('charts.columnShare'), isFigure: true },
  ];
  const row = (key: string, name: ReactNode, kind: string, amount: number | null): ChartTableRow => ({
    key,
    cells: { name, kind, amount: money(amount), share: percent(share(amount, total)) },
  });
  const nameOf = (id: string, name: string): ReactNode => (
    <span data-receipts>
      {name}
      {actionOf !== undefined && <> {actionOf(id)}</>}
    </span>
  );
  const rest = remainder(
    total,
    sources.map((source) => source.total),
    currency,
  );
  const rows = byCost(sources).map(({ id, name, kind, total: amount }) =>
    row(`${kind} ${id}`, nameOf(id, name), t(`charts.${kind}`), amount),
  );
  if (rest !== null) {
    rows.push(row('rest', t('charts.notAttributed'), '', rest));
  }
  return <ChartTable label={label} columns={columns} rows={rows} total={row('total', t('charts.total'), '', total)} />;
}
