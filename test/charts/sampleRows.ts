import { componentRows, type ComponentRows } from '../../src/domain/tables/componentRows.js';
import { sourceRows, type SourceKind, type SourceRows } from '../../src/domain/tables/sourceRows.js';
import type { CostPart, OtherMeaning } from '../../src/domain/types.js';
import { cluster, report } from '../support/sampleReport.js';

export interface SampleSource {
  id: string;
  name: string;
  kind: SourceKind;
  total: number | null;
}

/** Data sources of a report that has these accounts and clusters, and this total. */
export function sourcesOf(sources: readonly SampleSource[], total: number | null): SourceRows {
  const ofKind = (kind: SourceKind) => sources.filter((source) => source.kind === kind);
  const clusters = ofKind('kubernetes').map(({ id, name, total: cost }) => ({ ...cluster({ id, name }), total: cost }));
  const cloudAccounts = ofKind('cloud').map(({ id, name, total: cost }) => ({ id, name, type: null, total: cost, resourceCount: 1 }));
  return sourceRows({ ...report({ clusters, cloudAccounts }), cloud: total, total }, 'separate');
}

/** Components of a report that has these parts, and this cost of Kubernetes. `otherMeaning`: of the part `other`, if there is one. */
export function componentsOf(components: CostPart[], kubernetes: number | null, otherMeaning?: OtherMeaning): ComponentRows {
  const clusters = otherMeaning === undefined ? [] : [cluster({ id: 'a', components, otherMeaning })];
  return componentRows({ ...report({ clusters }), components, kubernetes });
}
