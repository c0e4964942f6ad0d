/** What is said here counts, whatever the organization's options say. */
export const featureFlags: Record<string, boolean | undefined> = {
  product_tour: false,
  k8s_costs: true
};
