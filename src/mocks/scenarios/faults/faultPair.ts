import { organization } from '../../organization.js';
import { payloadSource } from '../../payloadSource.js';
import type { Scenario } from '../../scenario.js';
import { type Fault, withFault } from '../../withFault.js';
import { healthyDay, SHOP } from './healthyDay.js';

/** A cluster by its account. */
export interface ClusterRef {
  id: string;
  name: string;
}

/** A fault of the producers, to be laid on any organization. */
export interface FaultPlan<Name extends string> {
  name: Name;
  title: string;
  /** What arrives. */
  description: string;
  /** Lays it on a cluster. */
  fault: (cluster: ClusterRef) => Fault;
  /** The one of the organization's clusters that has it; left out: it is a fault of the whole answer. */
  cluster?: ClusterRef;
  viewpoint?: Scenario['viewpoint'];
}

/**
 * A fault twice: alone, on a payload small enough to check by heart, and in the organization of the demo, where it must stand out among
 * healthy neighbours and leave them alone.
 */
export function faultPair<const Name extends string>({
  name,
  title,
  description,
  fault,
  cluster,
  viewpoint,
}: FaultPlan<Name>): readonly [alone: Scenario<Name>, inOrganization: Scenario<`${Name}-in-organization`>] {
  return [
    { name, title, description, source: withFault(payloadSource(healthyDay), fault(SHOP)), viewpoint },
    {
      name: `${name}-in-organization`,
      title: `${title} (${cluster ? 'one of six clusters' : 'six clusters'})`,
      description: cluster
        ? `As \`${name}\`, in ${cluster.name} alone: the other five clusters and the cloud accounts are in good health.`
        : `As \`${name}\`, in the answer about the whole organization.`,
      source: withFault(organization, fault(cluster ?? SHOP)),
      viewpoint,
    },
  ];
}
