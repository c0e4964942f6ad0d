import { useHost } from "./useHost";

export const useIsAllowed = ({ requiredActions }: { requiredActions: string[] }) =>
  useHost(({ allowedActions }) => requiredActions.some((action) => allowedActions.includes(action)));
