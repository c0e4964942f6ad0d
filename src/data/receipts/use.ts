import { computeUse, USE_PARTS, type ComputeUse } from '../../domain/computeUse.js';
import type { ReceiptField } from '../../domain/receipt.js';
import { derived, noise, unknown, type Derivation } from './derivation.js';
import { efficiencyFields } from './efficiencyRow.js';
import { findClusters, type FoundCluster, type ReadSource } from './readSource.js';

/** What the money for CPU and RAM bought, in all clusters or in those of one id. */
export function explainUse(read: ReadSource, part: keyof ComputeUse, clusterId?: string): Derivation {
  const clusters = findClusters(read).filter(({ cost }) => cost.id === (clusterId ?? cost.id));
  const use = computeUse(read.exact, clusterId);
  const fields = clusters.flatMap(computeFields);
  if (use === null) return unknown('noCost', fields);
  const sum = USE_PARTS.reduce((whole, each) => whole + use[each], 0);
  return derived('use', { part, ...use }, fields, [noise(use.total, sum)]);
}

function computeFields({ wire, path }: FoundCluster): ReceiptField[] {
  const { breakdown, breakdown_by_namespace: rows } = wire;
  if (rows !== null) return rows.flatMap((row) => efficiencyFields(row, `${path}.breakdown_by_namespace[${row.namespace ?? ''}]`, 'total'));
  return breakdown === null ? [] : efficiencyFields(breakdown, `${path}.breakdown`, 'total');
}
