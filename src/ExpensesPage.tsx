import type { ExpensesProps } from './page/expensesProps.js';
import { ExpensesRoot } from './page/ExpensesRoot.js';
import { pageKind } from './page/pageKind.js';

/** Props of `<ExpensesPage>`. */
export type ExpensesPageProps = ExpensesProps;

/**
 * The whole Expenses page of an organization: total, cloud beside Kubernetes, notices, efficiency, clusters and cloud resources.
 * Brings its own cache, error boundary and messages; takes colours and fonts from the MUI theme around it, and is laid out by the width it is given.
 */
export function ExpensesPage(props: ExpensesPageProps) {
  return <ExpensesRoot {...props} kind={pageKind} />;
}
