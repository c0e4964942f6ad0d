import { noCostsCause } from '../data/index.js';
import type { ChargePeriod } from '../domain/types.js';
import { EmptyState } from '../features/states/EmptyState.js';
import type { Emptiness } from './emptiness.js';
import type { ExpensesProps } from './expensesProps.js';
import { useNewestCosts, type NewestCostsRequest } from './questions/useNewestCosts.js';
import { useReportedErrors } from './questions/useReportedErrors.js';

export interface NothingToShowProps extends NewestCostsRequest, Pick<ExpensesProps, 'onUnauthorized' | 'onError'> {
  kind: Emptiness;
  /** Left out: there is no way to another period. */
  onShowPeriod?: ((period: ChargePeriod) => void) | undefined;
  /** Left out: the host knows no way there. */
  onConnectAccount?: (() => void) | undefined;
}

/** Why there is nothing to show, and what helps. */
export function NothingToShow({ kind, onConnectAccount, ...props }: NothingToShowProps) {
  if (kind === 'noAccounts') return <EmptyState kind={kind} onConnect={onConnectAccount} />;
  return <EmptyPeriod {...props} kind={kind} />;
}

function EmptyPeriod({ kind, accounts, onShowPeriod, ...props }: NothingToShowProps & { kind: Exclude<Emptiness, 'noAccounts'> }) {
  const { scope } = props;
  const { elsewhere, question } = useNewestCosts({ ...props, accounts });
  useReportedErrors([question], props);
  const cause = kind === 'notBegun' ? null : noCostsCause(accounts, scope);
  return <EmptyState kind={kind} period={scope.period} cause={cause} elsewhere={elsewhere} onShowPeriod={onShowPeriod} />;
}
