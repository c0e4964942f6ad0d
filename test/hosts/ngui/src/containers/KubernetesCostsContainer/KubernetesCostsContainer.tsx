import { chargePeriodFromUnix, chargePeriodToUnix, createExpensesClient, KubernetesCosts } from "@cloudtuner/k8s-costs";
import { useIntl } from "react-intl";
import { getApiUrl } from "api/utils";
import { useGetToken } from "hooks/useGetToken";
import { useOrganizationInfo } from "hooks/useOrganizationInfo";
import { useSignOut } from "hooks/useSignOut";

export type PageProps = {
  startDateTimestamp: number;
  endDateTimestamp: number;
  onApply: (range: ReturnType<typeof chargePeriodToUnix>) => void;
  dense?: boolean;
};

const connect = () => createExpensesClient({ baseUrl: getApiUrl("restapi"), getToken: (): string => session.token });
const session = { userId: "", token: "", client: connect() };

export default function KubernetesCostsContainer({ startDateTimestamp, endDateTimestamp, onApply, dense }: PageProps) {
  const { organizationId, currency } = useOrganizationInfo();
  const { locale, messages } = useIntl();
  const { userId, token } = useGetToken();
  const onUnauthorized = useSignOut();
  if (session.userId !== userId) Object.assign(session, { userId, client: connect() });
  session.token = token;
  return (
    <KubernetesCosts
      client={session.client}
      organizationId={organizationId}
      currency={currency}
      locale={locale}
      messages={messages as Record<string, string>}
      onUnauthorized={onUnauthorized}
      period={chargePeriodFromUnix(startDateTimestamp, endDateTimestamp)}
      onPeriodChange={(period) => onApply(chargePeriodToUnix(period))}
      periodPicker="hidden"
      dense={dense}
    />
  );
}
