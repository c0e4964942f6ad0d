import { chargePeriodFromUnix, chargePeriodToUnix, KubernetesCosts } from '@cloudtuner/k8s-costs';
import { useIntl } from 'react-intl';
import { createExpensesClient } from './expensesClient';
import { useGetToken, useIsAllowed, useIsFeatureEnabled, useOrganizationInfo, useSignOut, type DateRange } from './hooks';

let session = { userId: '', client: createExpensesClient() };

export default function KubernetesCostsContainer({ range, onApply }: { range: DateRange; onApply: (range: DateRange) => void }) {
  const { organizationId, currency } = useOrganizationInfo();
  const { locale, messages } = useIntl();
  const { userId } = useGetToken();
  const signOut = useSignOut();
  const isShown = [useIsFeatureEnabled('k8s_costs'), useIsAllowed({ requiredActions: ['INFO_ORGANIZATION'] })].every(Boolean);
  if (!isShown) return null;
  if (session.userId !== userId) session = { userId, client: createExpensesClient() };
  return (
    <KubernetesCosts
      {...{ client: session.client, organizationId, currency, locale, messages: messages as Record<string, string> }}
      period={chargePeriodFromUnix(range.startDate, range.endDate)}
      onPeriodChange={(period) => onApply(chargePeriodToUnix(period))}
      onUnauthorized={signOut}
    />
  );
}
