import { TableRow } from '@mui/material';
import type { CloudResourceCost } from '../domain/types.js';
import type { FigureRef } from '../domain/receipt.js';
import { shareOf } from '../domain/tables/share.js';
import type { I18n } from '../i18n/createI18n.js';
import { ReceiptButton } from './ReceiptButton.js';
import { ResourceCell } from './ResourceCell.js';
import { serviceOf } from './resourceRows.js';

interface ShareBase {
  /** What the share is of. */
  cloud: number | null;
  i18n: I18n;
}

export interface ResourceRowProps extends ShareBase {
  resource: CloudResourceCost;
  figure: FigureRef;
}

/** One resource; what is not known of it is "—". */
export function ResourceRow({ resource, figure, cloud, i18n }: ResourceRowProps) {
  const { id, name, region, accountName, total } = resource;
  return (
    <TableRow role="row" hover data-receipts>
      <ResourceCell column="name" text={name} title={name === id ? name : `${name} (${id})`} i18n={i18n} />
      <ResourceCell column="service" text={serviceOf(resource)} i18n={i18n} />
      <ResourceCell column="region" text={region} i18n={i18n} />
      <ResourceCell column="account" text={accountName} i18n={i18n} />
      <ResourceCell
        column="cost"
        text={total === null ? null : i18n.money(total)}
        action={<ReceiptButton figure={figure} label={name} />}
        i18n={i18n}
      />
      <ShareOfCloud total={total} cloud={cloud} i18n={i18n} />
    </TableRow>
  );
}

export interface ResourceSumRowProps extends ShareBase {
  name: string;
  total: number | null;
  className?: string;
  figure: FigureRef;
}

/** Several resources as one: those left over, or all. */
export function ResourceSumRow({ name, total, figure, cloud, className, i18n }: ResourceSumRowProps) {
  return (
    <TableRow role="row" className={className} data-receipts>
      <ResourceCell column="name" text={name} colSpan={4} i18n={i18n} />
      <ResourceCell
        column="cost"
        text={total === null ? null : i18n.money(total)}
        action={<ReceiptButton figure={figure} label={name} />}
        i18n={i18n}
      />
      <ShareOfCloud total={total} cloud={cloud} i18n={i18n} />
    </TableRow>
  );
}

function ShareOfCloud({ total, cloud, i18n }: ShareBase & { total: number | null }) {
  const share = shareOf(total, cloud);
  return <ResourceCell column="share" text={share === null ? null : i18n.percent(share)} i18n={i18n} />;
}
