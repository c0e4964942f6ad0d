import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReceiptSource } from '../../data/index.js';
import type { ExpensesState, ReadyState } from './expensesState.js';
import type { KubernetesElsewhere } from './kubernetesElsewhere.js';
import { lastYear } from './lastYear.js';
import type { NewestCostsRequest } from './useNewestCosts.js';
import { NO_DAYS_ASKED } from './noDaysAsked.js';
import type { Question } from './question.js';

export type KubernetesElsewhereRequest = Omit<NewestCostsRequest, 'ofKubernetes' | 'accounts'> & { state: ExpensesState };

/** Where the figures of clusters are, asked only where the period has none and nothing says why. Null: not asked, or not known. */
export function useKubernetesElsewhere({ client, scope, now, later, state }: KubernetesElsewhereRequest): {
  elsewhere: KubernetesElsewhere | null;
  question: Question;
} {
  const { code } = later;
  const isAsked = state.status === 'ready' && isSilent(state, now);
  const today = Math.floor(now.getTime() / 86_400_000);
  const asked = useMemo(() => lastYear(today), [today]);
  const question = useQuery(isAsked && code ? code.breakdownQuery(client, { ...scope, period: asked }, 'cloud_account_id') : NO_DAYS_ASKED);
  const { data } = question;
  const { period } = scope;
  const { accounts, report } = isAsked ? state : NOT_ASKED;
  const missing = report?.missingClusters;
  const elsewhere = useMemo(() => {
    if (missing === undefined || !code || !data) return null;
    return code.kubernetesElsewhere(data, { period, asked, now: new Date(today * 86_400_000), accounts, missing });
  }, [missing, code, data, period, asked, today, accounts]);
  return { elsewhere, question };
}

const NOT_ASKED = { accounts: null, report: null };

/** No cluster is in the answer, which names none as failed. That of a period that is not over may be on its way. */
function isSilent({ report, noClusters, waiting }: ReadyState, now: Date): boolean {
  const { clusters, kubernetes, missingClusters, period } = report;
  if (clusters.length > 0 || kubernetes !== null || noClusters !== null || waiting !== null) return false;
  return missingClusters.length === 0 || (period.end <= now && missingClusters.every(({ reason }) => reason === null));
}

/** The state with what is known of other periods: where no cluster had figures yet, none is missing. */
export function withElsewhere(state: ExpensesState, elsewhere: KubernetesElsewhere | null, source: ReceiptSource | null): ExpensesState {
  if (state.status !== 'ready' || elsewhere === null) return state;
  const { newest, since } = elsewhere;
  if (since !== null && source !== null) {
    return { ...state, source, report: source.shown, noClusters: { why: 'unmeasured', since, elsewhere: newest } };
  }
  return state.report.missingClusters.length > 0 ? state : { ...state, noClusters: { why: 'unknown', elsewhere: newest } };
}
