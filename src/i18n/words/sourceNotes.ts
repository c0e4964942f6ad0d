import type { CostReport } from '../../domain/index.js';
import { isOfOneScope } from '../../domain/report/partOfCloudBill.js';
import type { SourceRows } from '../../domain/tables/sourceRows.js';
import type { I18n } from '../createI18n.js';

/** Why there are no shares of a total that is known. Null: there are. */
export function noSharesText(report: CostReport, { whole, total }: SourceRows, { t }: I18n): string | null {
  if (whole !== null || total.amount === null) return null;
  return t('page.sharesUnknown', { isFiltered: isOfOneScope(report) ? 'no' : 'yes' });
}

/**
 * That the answer lists a part of its rows only, and where the costs of the others are. Null: it lists all. A table without the accounts
 * says the first alone.
 */
export function cutRowsText({ cutRows, cloudRemainder }: CostReport, hasAccounts: boolean, { t }: I18n): string | null {
  if (cutRows === null) return null;
  const where = !hasAccounts ? 'elsewhere' : cloudRemainder === null || cloudRemainder === 0 ? 'missing' : 'line';
  return t('page.rowsCut', { ...cutRows, where, rest: t('page.cloudRemainder', { isCut: 'yes' }) });
}
