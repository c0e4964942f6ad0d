import { useHost } from "./useHost";

export function useOrganizationInfo() {
  const {
    id,
    name,
    currency = "USD",
    hasDataSources
  } = useHost(({ organizations, organizationId }) => {
    const found = organizations.find((organization) => organization.id === organizationId);
    return found ?? organizations[0];
  });
  return { organizationId: id, name, currency, hasDataSources };
}
