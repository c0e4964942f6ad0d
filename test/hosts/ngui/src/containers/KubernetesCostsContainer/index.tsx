import { lazy, Suspense } from "react";
import { Box, Skeleton } from "@mui/material";
import { FormattedMessage } from "react-intl";
import { useIsAllowed } from "hooks/useAllowedActions";
import { useIsFeatureEnabled } from "hooks/useIsFeatureEnabled";
import type { PageProps } from "./KubernetesCostsContainer";

const Container = lazy(() =>
  import("./KubernetesCostsContainer").catch(() => ({ default: () => <FormattedMessage id="k8sNotLoaded" /> }))
);

type Props = PageProps & { isInScopeOfPageMockup?: boolean; className?: string };

export function KubernetesCosts({ isInScopeOfPageMockup, className, ...page }: Props) {
  const isEnabled = useIsFeatureEnabled("k8s_costs");
  const isAllowed = useIsAllowed({ requiredActions: ["INFO_ORGANIZATION"] });
  if (!isEnabled || !isAllowed || isInScopeOfPageMockup) return null;
  return (
    <Box className={className} sx={{ mt: 2 }}>
      <Suspense fallback={<Skeleton height={200} />}>
        <Container {...page} />
      </Suspense>
    </Box>
  );
}
