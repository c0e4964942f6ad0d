import { ExpensesError, UnauthorizedError, type ExpensesClient, type ExpensesScope } from '../data/index.js';
import { fetchEveryResource, RowPagesError } from '../data/everyResource.js';
import { ExportButton, type ExportButtonProps } from '../features/export/ExportButton.js';
import type { FetchResources } from '../features/export/useFiles.js';
import { whatFailed } from '../features/states/ErrorState.js';
import { useI18n } from '../i18n/I18nProvider.js';
import type { MountedProps } from './expensesProps.js';
import type { ReadyState } from './questions/expensesState.js';
import type { SharedDetails } from './detailsProps.js';

export interface FileExportProps
  extends Pick<ExportButtonProps, 'tables' | 'format' | 'onFormatChange' | 'onPrint'>, Pick<MountedProps, 'onUnauthorized' | 'onError'> {
  ready: ReadyState;
  details: SharedDetails;
  client: ExpensesClient;
  scope: ExpensesScope;
}

/** What can be taken away, of all that the page knows, and of what is fetched for a file alone. */
export function FileExport({ ready, details, client, scope, onUnauthorized, onError, ...props }: FileExportProps) {
  const { t } = useI18n();
  const { report, source, fetchedAt } = ready;
  const { daily, previousDays, comparison, view } = details;
  const { changes, periods, textOf } = comparison;
  const handleFetch: FetchResources = async (options) => {
    const clusters = [...report.clusters, ...report.missingClusters];
    const shown = { expenses: source.expenses, fetchedAt: fetchedAt.getTime() };
    try {
      return await fetchEveryResource({ client, scope, shown, clusterIds: new Set(clusters.map(({ id }) => id)), ...options });
    } catch (error) {
      if (error instanceof UnauthorizedError) onUnauthorized?.();
      else if (error instanceof ExpensesError) onError?.(error);
      throw error;
    }
  };
  const describeFailure = (error: unknown): string => {
    if (error instanceof RowPagesError) return t('export.pagesFailed', { reason: error.reason });
    if (!(error instanceof ExpensesError) || error.kind === 'noCloudAccounts') return t('export.failed');
    const what = t(`state.error.${error.kind}.title`, { what: whatFailed(error.status) });
    return t('export.fetchFailed', { what, reason: error.reason ?? 'none' });
  };
  return (
    <ExportButton
      // Another question: what is fetched for this one is given up.
      key={JSON.stringify(scope)}
      report={report}
      fetchedAt={fetchedAt}
      filters={scope.filters}
      view={view}
      days={daily.costs !== null && daily.costs.clusters.length > 0 ? daily.costs : null}
      previousDays={previousDays}
      comparison={changes !== null && periods !== null ? { changes, periods, textOf } : null}
      fetchResources={handleFetch}
      describeFailure={describeFailure}
      {...props}
    />
  );
}
