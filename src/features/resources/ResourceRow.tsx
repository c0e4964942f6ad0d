import { TableCell, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import type { MoneyFigure } from '../../domain/figures/figureRef.js';
import type { ResourceRows } from '../../domain/tables/resourceRows.js';
import type { RowFigures } from '../../domain/tables/rowFigures.js';
import { UNKNOWN } from '../../i18n/formats/unknownSign.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { ReceiptButton } from '../../ui/ReceiptButton.js';
import { cleanName } from '../../domain/cleanName.js';

export type ResourceColumn = 'name' | 'service' | 'region' | 'account' | 'cost' | 'share';

/** One resource; what is not known of it is "—". */
export function ResourceRow({ row }: { row: ResourceRows['rows'][number] }) {
  const { id, name, service, type, region, accountName } = row.resource;
  return (
    <TableRow role="row" hover data-receipts>
      <Cell column="name" text={name} title={cleanName(name === id ? name : `${name} (${id})`)} />
      <Cell column="service" text={[service, type].filter(Boolean).join(', ')} />
      <Cell column="region" text={region} />
      <Cell column="account" text={accountName} />
      <CostCells name={cleanName(name)} figures={row} />
    </TableRow>
  );
}

export interface ResourceSumRowProps {
  name: string;
  figures: RowFigures<MoneyFigure>;
  className?: string;
}

/** Several resources as one: those left over, or all. */
export function ResourceSumRow({ name, figures, className }: ResourceSumRowProps) {
  return (
    <TableRow role="row" className={className} data-receipts>
      <Cell column="name" text={name} colSpan={4} />
      <CostCells name={name} figures={figures} />
    </TableRow>
  );
}

function CostCells({ name, figures: { amount, share, figure } }: ResourceSumRowProps) {
  const { money, percent } = useI18n();
  return (
    <>
      <Cell
        column="cost"
        text={amount === null ? null : money(amount)}
        action={<ReceiptButton figure={figure} label={name} isUnknown={amount === null} />}
      />
      <Cell column="share" text={share === null ? null : percent(share)} />
    </>
  );
}

interface CellProps {
  /** Layouts place the cell by it. */
  column: ResourceColumn;
  /** Null or '': not known. */
  text: string | null;
  /** Stands before the text. */
  action?: ReactNode;
  title?: string;
  colSpan?: number;
}

/** Roles are written out: where a narrow layout turns rows into grids, the elements alone would lose them. */
function Cell({ column, text: given, action, title, colSpan }: CellProps) {
  const { t } = useI18n();
  const text = given === null ? null : cleanName(given);
  const isKnown = text !== null && text !== '';
  const isFigure = column === 'cost' || column === 'share';
  return (
    <TableCell
      role={column === 'name' ? 'rowheader' : 'cell'}
      data-column={column}
      className={isFigure ? 'end' : undefined}
      colSpan={colSpan}
      title={isKnown ? (title ?? (isFigure ? undefined : text)) : t('resources.unknown')}
    >
      {action}
      {isKnown ? text : UNKNOWN}
    </TableCell>
  );
}
