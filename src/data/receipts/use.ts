import { computeUse, type ComputeUse } from '../../domain/computeUse.js';
import type { ReceiptField } from '../../domain/receipt.js';
import { derived, noise, unknown, type Derivation } from './derivation.js';
import { efficiencyFields } from './efficiencyRow.js';
import { findClusters, type FoundCluster, type ReadSource } from './readSource.js';

/** What the money for CPU and RAM bought, in all clusters or in those of one id. */
export function explainUse(read: ReadSource, part: keyof ComputeUse, clusterId?: string): Derivation {
  const clusters = findClusters(read).filter(({ cost }) => cost.id === (clusterId ?? cost.id));
  const use = computeUse(clusters.map(({ cost }) => cost));
  const fields = clusters.flatMap(computeFields);
  if (use === null) return unknown('noCost', fields);
  const { used, unused, idle, unknown: notKnown } = use;
  return derived('use', { part, ...use }, fields, [noise(use.total, used + unused + idle + notKnown)]);
}

function computeFields({ wire, path }: FoundCluster): ReceiptField[] {
  const { breakdown, breakdown_by_namespace: rows } = wire;
  if (rows !== null) return rows.flatMap((row) => efficiencyFields(row, `${path}.breakdown_by_namespace[${row.namespace ?? ''}]`, 'total'));
  return breakdown === null ? [] : efficiencyFields(breakdown, `${path}.breakdown`, 'total');
}
