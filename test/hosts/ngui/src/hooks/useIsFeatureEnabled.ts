import { featureFlags } from "@theme/theme.features";
import { useHost } from "./useHost";

/** What the theme says, else what the organization's options say. */
export const useIsFeatureEnabled = (name: string) => {
  const options = useHost(({ features }) => features);
  return featureFlags[name] ?? options[name] === 1;
};
