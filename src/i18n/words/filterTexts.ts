import { cleanName } from '../../domain/cleanName.js';
import type { ExpensesFilters } from '../../domain/expensesFilters.js';
import type { CostReport } from '../../domain/index.js';
import type { I18n } from '../createI18n.js';

type NamedAccounts = Pick<CostReport, 'cloudAccounts' | 'clusters' | 'missingClusters'>;

/** For each filter that is set what it is called and what it lets through; accounts by the names they have in the report. */
export function filterTexts(
  { accounts = [], pools = [], owners = [], regions = [] }: ExpensesFilters,
  report: NamedAccounts | null,
  { t }: I18n,
): [label: string, values: string][] {
  const known = report === null ? [] : [...report.cloudAccounts, ...report.clusters, ...report.missingClusters];
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const lists = { accounts: accounts.map((id) => names.get(id) ?? id), pools, owners, regions };
  return Object.entries(lists)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => [
      t('export.filter', { filter: t('notice.filterName', { name }) }),
      values.map((value) => cleanName(value) || value).join(', '),
    ]);
}
