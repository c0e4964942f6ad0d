/** The organization's options decide. */
export const featureFlags: Record<string, boolean | undefined> = {};
