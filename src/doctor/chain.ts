/** The hops a Kubernetes cost takes from the cluster to the page, in this order. */
export const HOPS = [
  {
    id: 'exporter',
    name: 'Exporter',
    service: 'the exporter',
    forward: 'kubectl port-forward svc/kubecost-allocation-exporter 9103:9103',
    logs: 'kubectl logs -l app.kubernetes.io/name=kubecost-allocation-exporter --tail=50',
  },
  {
    id: 'prometheus',
    name: 'Prometheus',
    service: 'Prometheus',
    forward: 'kubectl port-forward svc/prometheus-server 9090:80',
    logs: 'kubectl logs -l app=prometheus,component=server --tail=50',
  },
  {
    id: 'remote-write',
    name: 'Remote write',
    service: 'the write endpoint',
    forward: 'kubectl port-forward svc/diproxy 8935:80',
    logs: 'kubectl logs -l app=diproxy --tail=50',
  },
  {
    id: 'thanos',
    name: 'Thanos',
    service: 'Thanos',
    forward: 'kubectl port-forward svc/thanos-query 10902:10902',
    logs: 'kubectl logs -l app=thanos-query --tail=50',
  },
  {
    id: 'metroculus',
    name: 'Metroculus',
    service: 'Metroculus',
    forward: 'kubectl port-forward svc/metroculusapi 8969:80',
    logs: 'kubectl logs -l app=metroculusapi --tail=100',
  },
  {
    id: 'account',
    name: 'Account',
    service: 'the REST API',
    forward: 'kubectl port-forward svc/restapi 8999:80',
    logs: 'kubectl logs -l app=restapi --tail=100',
  },
  {
    id: 'rest-api',
    name: 'REST API',
    service: 'the REST API',
    forward: 'kubectl port-forward svc/restapi 8999:80',
    logs: 'kubectl logs -l app=restapi --tail=100',
  },
  {
    id: 'page',
    name: 'Page',
    service: 'the REST API',
    forward: 'kubectl port-forward svc/restapi 8999:80',
    logs: 'kubectl logs -l app=restapi --tail=100',
  },
] as const satisfies readonly { id: string; name: string; service: string; forward: string; logs: string }[];

export type HopId = (typeof HOPS)[number]['id'];
export type Hop = (typeof HOPS)[number];

/** Counted from 1, as people say it. */
export function hopNumber(id: HopId): number {
  return HOPS.findIndex((hop) => hop.id === id) + 1;
}

export function hopOf(id: HopId): Hop {
  const hop = HOPS.find((each) => each.id === id);
  if (hop === undefined) throw new Error(`There is no hop ${id}.`);
  return hop;
}

/** "4 Thanos". */
export function hopTitle(id: HopId): string {
  return `${hopNumber(id)} ${hopOf(id).name}`;
}
