import { Skeleton } from "@mui/material";
import { useIsAllowed } from "hooks/useAllowedActions";
import { useIsFeatureEnabled } from "hooks/useIsFeatureEnabled";
import { type ComponentProps, lazy, Suspense } from "react";
import { FormattedMessage } from "react-intl";

const Container = lazy(() =>
  import("./KubernetesCostsContainer").catch(() => ({ default: () => <FormattedMessage id="k8sNotLoaded" /> }))
);

export function KubernetesCosts(props: ComponentProps<typeof Container>) {
  const isShown = [useIsFeatureEnabled("k8s_costs"), useIsAllowed({ requiredActions: ["INFO_ORGANIZATION"] })].every(Boolean);
  return isShown ? (
    <Suspense fallback={<Skeleton height={200} />}>
      <Container {...props} />
    </Suspense>
  ) : null;
}
