import { Box, Button, Table, TableBody, TableCell, TableFooter, TableHead, TableRow, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { FIRST_RESOURCES, resourceRows } from '../../domain/tables/resourceRows.js';
import type { CostReport } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import type { MessageKey } from '../../i18n/messages.js';
import { otherResourcesName } from '../../i18n/words/otherResourcesName.js';
import { ResourceRow, ResourceSumRow, type ResourceColumn } from './ResourceRow.js';
import { resourcePanelStyles, resourceTableStyles } from './resourceTableStyles.js';
import { Section } from '../../ui/Section.js';
import { quietText } from '../../theme/quietText.js';

export interface ResourceTableProps {
  /** Amounts rounded already: they are shown as they are. */
  report: CostReport;
  actions?: ReactNode;
  /** Shows all resources: for print. */
  renderAll?: boolean;
}

const COLUMNS: readonly { column: ResourceColumn; label: MessageKey; isFigure?: boolean }[] = [
  { column: 'name', label: 'resources.columnName' },
  { column: 'service', label: 'resources.columnService' },
  { column: 'region', label: 'resources.columnRegion' },
  { column: 'account', label: 'resources.columnAccount' },
  { column: 'cost', label: 'resources.columnCost', isFigure: true },
  { column: 'share', label: 'resources.columnShare', isFigure: true },
];

/** The most expensive cloud resources; with all others as one row they add up to the cloud total. */
export function ResourceTable({ report, actions, renderAll = false }: ResourceTableProps) {
  const { t } = useI18n();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const { rows, rest, total } = resourceRows(report, isUnfolded || renderAll ? undefined : FIRST_RESOURCES);
  const count = report.resources.length;
  const listsEvery = report.otherResources.count === 0;

  if (count === 0) {
    return (
      <Section title={t('resources.title')} testId="k8s-resources">
        <Typography variant="body2" sx={{ color: quietText, py: 1 }}>
          {t('resources.none')}
        </Typography>
      </Section>
    );
  }
  return (
    <Box sx={resourcePanelStyles}>
      <Section title={t('resources.title')} caption={t('resources.caption')} actions={actions} testId="k8s-resources">
        <Box sx={resourceTableStyles}>
          <Table role="table" size="small" aria-label={t('resources.title')}>
            <TableHead role="rowgroup">
              <TableRow role="row">
                {COLUMNS.map(({ column, label, isFigure }) => (
                  <TableCell
                    key={column}
                    role="columnheader"
                    scope="col"
                    data-column={column}
                    className={isFigure === true ? 'end' : undefined}
                  >
                    {t(label)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody role="rowgroup">
              {rows.map((row, index) => (
                <ResourceRow key={`${index} ${row.resource.id}`} row={row} />
              ))}
              {rest !== null && <ResourceSumRow className="rest" name={otherResourcesName(rest, { t })} figures={rest} />}
            </TableBody>
            <TableFooter role="rowgroup">
              <ResourceSumRow name={t('resources.total')} figures={total} />
            </TableFooter>
          </Table>
        </Box>
        {count > FIRST_RESOURCES && !renderAll && (
          <Button size="small" data-print="hide" sx={{ mt: 1 }} aria-expanded={isUnfolded} onClick={() => setIsUnfolded(!isUnfolded)}>
            {t(isUnfolded ? 'resources.showFewer' : listsEvery ? 'resources.showAll' : 'resources.showTop', {
              count: isUnfolded ? FIRST_RESOURCES : count,
            })}
          </Button>
        )}
      </Section>
    </Box>
  );
}
