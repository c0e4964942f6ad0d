import type { ExpensesProps } from './page/expensesProps.js';
import { ExpensesRoot } from './page/ExpensesRoot.js';
import { panelKind } from './page/panelKind.js';

/** Props of `<KubernetesCosts>`. */
export type KubernetesCostsProps = ExpensesProps;

/**
 * The Kubernetes panel for a host's own Expenses page: cost, efficiency, notices, clusters and their namespaces.
 * Brings its own cache, error boundary and messages; takes colours and fonts from the MUI theme around it, and is laid out by the width it is given.
 */
export function KubernetesCosts(props: KubernetesCostsProps) {
  return <ExpensesRoot {...props} kind={panelKind} />;
}
