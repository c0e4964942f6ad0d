import { useHost } from './useHost';

export const useIsFeatureEnabled = (name: string) => useHost(({ features }) => features[name] === 1);
