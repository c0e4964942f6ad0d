import { useEventCallback } from '@mui/material';
import { useCallback, useMemo } from 'react';
import type { CleanExpenses, ExpensesScope } from '../data/index.js';
import { rankNotices } from '../domain/notices/rankNotices.js';
import { partOfCloudBill } from '../domain/report/partOfCloudBill.js';
import type { ChargePeriod, DataNotice, KubernetesOverlap } from '../domain/index.js';
import type { SharedDetails } from './detailsProps.js';
import type { MountedProps, NavigationTarget } from './expensesProps.js';
import type { ExpensesState } from './questions/expensesState.js';
import { useComparison } from './questions/useComparison.js';
import { useDailyCosts, type DailyAnswer } from './questions/useDailyCosts.js';
import { useExpenses, type Expenses } from './questions/useExpenses.js';
import type { KubernetesElsewhere } from './questions/kubernetesElsewhere.js';
import { useKubernetesElsewhere, withElsewhere } from './questions/useKubernetesElsewhere.js';
import type { LaterAnswers } from './questions/later.js';
import { useLaterAnswers } from './questions/useLaterAnswers.js';
import { useNow } from './useNow.js';
import { usePreviousDays } from './questions/usePreviousDays.js';
import { useReportedErrors } from './questions/useReportedErrors.js';
import { useStable } from './useStable.js';
import { useViewActions } from './view/useViewActions.js';

const HALF_A_MINUTE = 30_000;

export interface ExpensesModel {
  state: ExpensesState;
  scope: ExpensesScope;
  setPeriod: (period: ChargePeriod) => void;
  now: Date;
  later: LaterAnswers;
  /** What all below the first figures is made of, beside those. */
  details: SharedDetails;
}

/**
 * What both ways in share: the period, the view, and the figures they ask for. Whatever a host makes anew on every render is the same here
 * until its content changes, and so is what is made of it: of a page with thousands of rows only what changed is drawn again.
 */
export function useExpensesModel(props: MountedProps): ExpensesModel {
  const now = useNow(HALF_A_MINUTE);
  const { client, currency, onPeriodChange: setPeriod, view, onViewChange: setView } = props;
  const scope = useScope(props);
  const targets = useStable(props.efficiencyTargets ?? null) ?? undefined;
  const navigate = useEventCallback((target: NavigationTarget) => props.onNavigate?.(target));
  const onNavigate = props.onNavigate && navigate;
  const actions = useViewActions(view, setView);

  const { state, questions, expectedClustersIn: connectedIn } = useExpenses({ client, scope, currency, targets, now });
  const { answer, report, accounts } = state.status === 'ready' ? state : NOTHING_READY;
  const clusters = useStable(
    report?.clusters.map(({ id, name, total, coverage, source }) => ({ id, name, total, coverage, source })) ?? [],
  );
  const clusterIds = useStable(clusters.map(({ id }) => id));
  const asked = { client, scope, currency };
  const later = useLaterAnswers(answer);
  const { elsewhere, question: ofElsewhere } = useKubernetesElsewhere({ client, scope, now, later, state });
  const expectedClustersIn = useExpectedSince(elsewhere?.since ?? null, connectedIn);
  const askedByDay = { ...asked, later, clusterIds, fetchedAt: answer?.fetchedAt ?? null };
  const covered = useSamePeriod(report?.period);
  const isSameScope = report !== null && isScopeOf(report.period, scope);
  const { daily, question: ofDays } = useDailyCosts({ ...askedByDay, clusters, expectedClustersIn, covered, isSameScope });
  const { comparison, previous, questions: ofPeriods } = useComparison({ ...asked, answer, accounts, expectedClustersIn, daily, later });
  const { previousDays, question: ofDaysBefore } = usePreviousDays({ ...askedByDay, daily, comparison });
  useReportedErrors([...questions, ofDays, ...ofPeriods, ofDaysBefore, ofElsewhere], props);

  // The days may show that there is nothing to compare: no change is claimed before.
  const isEarly = daily.state === 'loading';
  const shown = useMemo(() => (isEarly ? { ...comparison, changes: null } : comparison), [comparison, isEarly]);
  const settled = useElsewhere(useSettledUnit(state, previous), elsewhere, later);
  const viewed = useViewed(settled, view.overlap, comparison.notices, daily);
  const details = { daily, previousDays, comparison: shown, view, actions, targets, onNavigate };
  return { state: viewed, scope, setPeriod, now, later, details };
}

/** The same object for the same dates. */
function useSamePeriod<Period extends ChargePeriod | undefined>(given: Period): Period {
  const [from, to] = [given?.start.getTime(), given?.end.getTime()];
  const period = useMemo(
    () => (from === undefined || to === undefined ? undefined : { start: new Date(from), end: new Date(to) }),
    [from, to],
  );
  return period as Period;
}

/** The same object for the same content: hosts make their dates and filters anew on every render. */
function useScope({ organizationId, period: asked, filters: given = {} }: MountedProps): ExpensesScope {
  const filters = useStable(given);
  const period = useSamePeriod(asked);
  return useMemo(() => ({ organizationId, period, filters }), [organizationId, period, filters]);
}

/** The unit of efficiency is one for all that is shown together: of the period that is compared too, once its answer is there. */
function useSettledUnit(state: ExpensesState, previous: CleanExpenses | null): ExpensesState {
  const sourceBeside = state.status === 'ready' ? state.sourceBeside : null;
  const source = useMemo(() => (previous === null ? null : (sourceBeside?.(previous) ?? null)), [sourceBeside, previous]);
  return state.status === 'ready' && source !== null ? { ...state, source, report: source.shown } : state;
}

/** Before the first figures of any cluster none should report. */
function useExpectedSince(since: Date | null, connectedIn: Expenses['expectedClustersIn']): Expenses['expectedClustersIn'] {
  return useCallback((period) => (since !== null && period.end <= since ? [] : connectedIn(period)), [since, connectedIn]);
}

/** The state with what is known of other periods. */
function useElsewhere(state: ExpensesState, elsewhere: KubernetesElsewhere | null, { code }: LaterAnswers): ExpensesState {
  const source = state.status === 'ready' ? state.source : null;
  const isBefore = (elsewhere?.since ?? null) !== null;
  const before = useMemo(() => {
    if (!isBefore || source === null || code === null) return null;
    return { ...source, exact: code.beforeFirstFigures(source.exact), shown: code.beforeFirstFigures(source.shown) };
  }, [isBefore, source, code]);
  return withElsewhere(state, elsewhere, before);
}

/** Whether the costs of a period are of the scope's period, and its days are filtered as they are: Kubernetes follows the accounts alone. */
function isScopeOf({ start, end }: ChargePeriod, { period, filters: { pools, owners, regions } = {} }: ExpensesScope): boolean {
  const isFiltered = [pools, owners, regions].some((ids) => (ids?.length ?? 0) > 0);
  return !isFiltered && start.getTime() === period.start.getTime() && end.getTime() === period.end.getTime();
}

/** The figures as the view takes them, Kubernetes added to the cloud or a part of its bill; and what was noticed beside them, for receipts too. */
function useViewed(state: ExpensesState, overlap: KubernetesOverlap, compared: DataNotice[], daily: DailyAnswer): ExpensesState {
  const { report, source } = state.status === 'ready' ? state : NOTHING_READY;
  const viewed = useMemo(() => {
    if (report === null) return null;
    const noticed = { ...report, notices: rankNotices([...daily.tell(report.notices), ...compared, ...daily.notices], report) };
    const shown = overlap === 'partOfCloud' ? partOfCloudBill(noticed) : noticed;
    return { report: shown, source: { ...source, shown: { ...source.shown, notices: shown.notices } } };
  }, [report, source, overlap, compared, daily]);
  return state.status === 'ready' && viewed !== null ? { ...state, ...viewed } : state;
}

const NOTHING_READY = { answer: null, report: null, source: null, accounts: null };
