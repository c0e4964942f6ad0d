import { TableRow } from '@mui/material';
import type { MoneyFigure } from '../../domain/figures/figureRef.js';
import type { RowFigures } from '../../domain/tables/rowFigures.js';
import type { CloudResourceCost } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';
import { ReceiptButton } from '../../ui/ReceiptButton.js';
import { ResourceCell } from './ResourceCell.js';

export interface ResourceRowProps {
  resource: CloudResourceCost;
  figures: RowFigures<MoneyFigure>;
  i18n: I18n;
}

/** One resource; what is not known of it is "—". */
export function ResourceRow({ resource, figures, i18n }: ResourceRowProps) {
  const { id, name, service, type, region, accountName } = resource;
  return (
    <TableRow role="row" hover data-receipts>
      <ResourceCell column="name" text={name} title={name === id ? name : `${name} (${id})`} i18n={i18n} />
      <ResourceCell column="service" text={[service, type].filter(Boolean).join(', ')} i18n={i18n} />
      <ResourceCell column="region" text={region} i18n={i18n} />
      <ResourceCell column="account" text={accountName} i18n={i18n} />
      <CostCells name={name} figures={figures} i18n={i18n} />
    </TableRow>
  );
}

export interface ResourceSumRowProps {
  name: string;
  figures: RowFigures<MoneyFigure>;
  className?: string;
  i18n: I18n;
}

/** Several resources as one: those left over, or all. */
export function ResourceSumRow({ name, figures, className, i18n }: ResourceSumRowProps) {
  return (
    <TableRow role="row" className={className} data-receipts>
      <ResourceCell column="name" text={name} colSpan={4} i18n={i18n} />
      <CostCells name={name} figures={figures} i18n={i18n} />
    </TableRow>
  );
}

function CostCells({ name, figures: { amount, share, figure }, i18n }: ResourceSumRowProps) {
  return (
    <>
      <ResourceCell
        column="cost"
        text={amount === null ? null : i18n.money(amount)}
        action={<ReceiptButton figure={figure} label={name} />}
        i18n={i18n}
      />
      <ResourceCell column="share" text={share === null ? null : i18n.percent(share)} i18n={i18n} />
    </>
  );
}
