/** Type of the accounts that are Kubernetes clusters. */
export const KUBERNETES_ACCOUNT = 'kubernetes_cnr';
