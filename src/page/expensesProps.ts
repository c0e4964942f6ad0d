import type { ExpensesClient, ExpensesError } from '../data/index.js';
import type { ExpensesFilters } from '../domain/expensesFilters.js';
import type { ChargePeriod, EfficiencyTargets } from '../domain/index.js';
import type { Messages } from '../i18n/messages.js';
import type { FormatMoney } from '../i18n/formats/moneyFormat.js';
import type { ExpensesView } from './view/viewState.js';

/** Where a user wants to go that only the host knows the way to. */
export type NavigationTarget =
  | { to: 'cluster'; clusterId: string }
  | { to: 'namespace'; clusterId: string; namespace: string }
  | { to: 'connect-cluster' }
  | { to: OptionalPlace };

/**
 * Where only a host that says so in `navigatesTo` is asked to lead: to its sign-in, where the session has ended; to where a cloud account
 * is connected, where there is none.
 */
export type OptionalPlace = 'sign-in' | 'connect-account';

/** The props once it is decided who keeps the period and the view. */
export type MountedProps = ExpensesProps &
  Required<Pick<ExpensesProps, 'period' | 'onPeriodChange' | 'view' | 'onViewChange'>> & {
    /** Nobody takes another period: none is offered. */
    isPeriodFixed: boolean;
  };

/** Props of `<ExpensesPage>` and of `<KubernetesCosts>`. Callbacks may be new functions on every render. */
export interface ExpensesProps {
  /** Where the figures come from. Make it once: panels given the same object share one cache and one request. */
  client: ExpensesClient;
  /** As in the addresses of the REST API. */
  organizationId: string;
  /** The organization's, ISO 4217. Amounts are in it already; nothing is converted. */
  currency: string;
  /** BCP 47, such as `de` or `es-MX`. Default: en. */
  locale?: string;
  /** Half-open, UTC. Left out: the component keeps its own, at first the last 30 days. */
  period?: ChargePeriod;
  /** The user chose another period. Without `period` the component has changed it already. */
  onPeriodChange?: (period: ChargePeriod) => void;
  /** `hidden`: the host's own field rules the period, which is said in words. Default: shown. */
  periodPicker?: 'shown' | 'hidden';
  /** In place of ours; false: the host has one above. Default: Expenses, Kubernetes. */
  title?: string | false;
  /** Level of the title's heading, or of the host's in its place; those of the parts follow it. Default: 1 of the page, 2 of the panel. */
  level?: 1 | 2 | 3 | 4 | 5 | 6;
  /** Stands in a card of the host's: its parts have no cards of their own, and less room between them. Default: false. */
  dense?: boolean;
  /** Ids to narrow the cloud rows to. Kubernetes costs follow `accounts` only, and the page says so. */
  filters?: ExpensesFilters;
  /** Sort, search, unfolded and selected clusters: one serialisable object. Left out: the component keeps its own. */
  view?: ExpensesView;
  /** The user sorted, searched, unfolded or selected something. Without `view` the component has changed it already. */
  onViewChange?: (view: ExpensesView) => void;
  /** From where efficiency is good, and below what it is poor; ratios. Default: 0.6 and 0.4. */
  efficiencyTargets?: EfficiencyTargets;
  /** The host's own texts by key, in ICU syntax; ours stand in where one is missing or broken. */
  messages?: Messages;
  /** The host's way to write money. Gets amounts that are rounded to the currency's minor unit. */
  formatMoney?: FormatMoney;
  /** The session ended (401). Called once for each time it is found out, by one of the panels of a client. */
  onUnauthorized?: () => void;
  /** Any other failed request, once each whatever the number of panels, for the host's log. That no cloud account is connected yet is no failure. */
  onError?: (error: ExpensesError) => void;
  /** Makes clusters and namespaces links, and offers to connect a cluster where there is none. */
  onNavigate?: (target: NavigationTarget) => void;
  /** Which further places `onNavigate` knows the way to; a button leads to each where that helps. Left out: neither, and it is never asked for them. */
  navigatesTo?: readonly OptionalPlace[];
}
