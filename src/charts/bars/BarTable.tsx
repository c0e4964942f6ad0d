import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { barScale, type BarPlace } from './barScale.js';
import { barTableStyles } from './barTableStyles.js';
import { NameText } from '../NameText.js';

export interface BarTableRow {
  key: string;
  name: string;
  /** Before the name, for the eye: `kind` says the same. */
  mark?: ReactNode;
  /** In a column of its own for those who do not see marks and colours. */
  kind?: string;
  /** In billing currency, as it is written. Null: not known. */
  amount: number | null;
  /** The same before rounding, as it is drawn. */
  exact: number | null;
  /** A ratio. Null: not known. */
  share: number | null;
  /** Null: it has no bar, being no one thing to compare with the others. */
  fill: string | null;
  /** Stands behind the name. */
  action?: ReactNode;
}

export interface BarTableProps {
  /** Name of the table for assistive technology; the title above it says the same to the eye. */
  label: string;
  nameLabel: string;
  /** Left out: rows have no kind. */
  kindLabel?: string;
  rows: readonly BarTableRow[];
  /** The sum of the rows. */
  total: Pick<BarTableRow, 'amount' | 'share'>;
  totalAction?: ReactNode;
  /** One of the amounts may be implausible: it has no bar, and leaves theirs to the others. */
  isDoubted?: boolean;
}

/**
 * Costs with a bar each. The table is the chart: name, bar, amount and share stand side by side, so there is no axis to look along, no
 * legend to look up and nothing that only a pointer finds.
 */
export function BarTable({ label, nameLabel, kindLabel, rows, total, totalAction, isDoubted = false }: BarTableProps) {
  const { money, percent, t } = useI18n();
  const scale = barScale(
    rows.map(({ exact, fill }) => (fill === null ? null : exact)),
    isDoubted,
  );
  const kindCell = (kind: string) =>
    kindLabel !== undefined && (
      <TableCell className="kind">
        <span>{kind}</span>
      </TableCell>
    );
  return (
    <Box sx={barTableStyles}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{nameLabel}</TableCell>
            {kindLabel !== undefined && (
              <TableCell scope="col" className="kind">
                <span>{kindLabel}</span>
              </TableCell>
            )}
            <TableCell scope="col" className="figure">
              {t('charts.columnAmount')}
            </TableCell>
            <TableCell scope="col" className="figure">
              {t('charts.columnShare')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, name, mark, kind = '', amount, exact, share, fill, action }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row" data-receipts>
                <div className="named">
                  <span className="name">
                    {mark !== undefined && <span className="mark">{mark}</span>}
                    <NameText>{name}</NameText>
                  </span>
                  <span className="action">{action}</span>
                  <Track place={fill === null ? null : scale.placeOf(exact)} zero={scale.zero} fill={fill} />
                </div>
              </TableCell>
              {kindCell(kind)}
              <TableCell className="figure">{money(amount)}</TableCell>
              <TableCell className="figure">{percent(share)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
        <tfoot>
          <TableRow>
            <TableCell component="th" scope="row" data-receipts>
              <div className="named">
                <span className="name">{t('charts.total')}</span>
                <span className="action">{totalAction}</span>
              </div>
            </TableCell>
            {kindCell('')}
            <TableCell className="figure">{money(total.amount)}</TableCell>
            <TableCell className="figure">{percent(total.share)}</TableCell>
          </TableRow>
        </tfoot>
      </Table>
    </Box>
  );
}

interface TrackProps {
  place: BarPlace | null;
  zero: number;
  fill: string | null;
}

function Track({ place, zero, fill }: TrackProps) {
  const { textMuted } = useCostColors();
  return (
    <span aria-hidden="true" className="track">
      {place !== null && (
        <span
          className="bar"
          style={{ insetInlineStart: `${place.from * 100}%`, width: `${place.length * 100}%`, backgroundColor: fill ?? undefined }}
        />
      )}
      {zero > 0 && <span className="zero" style={{ insetInlineStart: `${zero * 100}%`, backgroundColor: textMuted }} />}
    </span>
  );
}
