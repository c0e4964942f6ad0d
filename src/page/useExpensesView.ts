import { useMemo } from 'react';
import { partOfCloudBill } from '../domain/partOfCloudBill.js';
import type { ChargePeriod, KubernetesOverlap } from '../domain/index.js';
import { useNow } from './useNow.js';
import { useExpenses, type ExpensesState } from './useExpenses.js';
import type { MountedProps } from './expensesProps.js';
import { useReportedErrors } from './useReportedErrors.js';
import { viewActions, type ViewActions } from './viewActions.js';
import type { ExpensesView } from './viewState.js';

const HALF_A_MINUTE = 30_000;

export interface ExpensesModel {
  state: ExpensesState;
  period: ChargePeriod;
  setPeriod: (period: ChargePeriod) => void;
  view: ExpensesView;
  actions: ViewActions;
  now: Date;
}

/** What both ways in share: the period, the view, and the figures they ask for. */
export function useExpensesView(props: MountedProps): ExpensesModel {
  const now = useNow(HALF_A_MINUTE);
  const { period, onPeriodChange: setPeriod, view, onViewChange: setView } = props;
  const { state, failures } = useExpenses({
    client: props.client,
    organizationId: props.organizationId,
    period,
    currency: props.currency,
    filters: props.filters ?? NO_FILTERS,
    targets: props.efficiencyTargets,
    now,
  });
  useReportedErrors(failures, props);
  return { state: useOverlap(state, view.overlap), period, setPeriod, view, actions: viewActions(view, setView), now };
}

const NO_FILTERS = {};

/** The figures as the view takes them: Kubernetes added to the cloud, or a part of its bill. */
function useOverlap(state: ExpensesState, overlap: KubernetesOverlap): ExpensesState {
  const report = state.status === 'ready' ? state.report : null;
  const viewed = useMemo(() => (report !== null && overlap === 'partOfCloud' ? partOfCloudBill(report) : report), [report, overlap]);
  return state.status === 'ready' && viewed !== null ? { ...state, report: viewed } : state;
}
