import type { ComputeUse } from '../efficiency/computeUse.js';
import type { Efficiency } from '../types.js';

/**
 * A cluster of a report. A faulty payload may have an id twice: `nth`, from 0 in the order of the report, tells them apart.
 * The same holds for the names of namespaces and the ids of resources.
 */
export interface ClusterPlace {
  clusterId: string;
  nth?: number;
}

export interface NamespacePlace extends ClusterPlace {
  name: string;
  nthOfName?: number;
}

/** An amount of money of the report. */
export type MoneyFigure =
  | { kind: 'total' | 'cloud' | 'kubernetes' | 'cloudRemainder' | 'clusterRemainder' }
  | { kind: 'component'; key: string }
  | { kind: 'cloudAccount' | 'missingCluster'; id: string }
  | { kind: 'resource'; id: string; nth?: number }
  /** What is left of the cloud beside the first `listed` resources; without it, beside all the report has. */
  | { kind: 'otherResources'; listed?: number }
  | ({ kind: 'cluster' | 'notAttributed' } & ClusterPlace)
  | ({ kind: 'clusterComponent'; key: string } & ClusterPlace)
  /** A part of what is not attributed. */
  | ({ kind: 'notAttributedComponent'; key: string } & ClusterPlace)
  | ({ kind: 'namespace' } & NamespacePlace)
  | ({ kind: 'namespaceComponent'; key: string } & NamespacePlace)
  /** What the money for CPU and RAM bought; over all clusters, or in those of one id. */
  | { kind: 'computeUse'; part: keyof ComputeUse; clusterId?: string }
  /** Several amounts as one: what a search has left. */
  | { kind: 'selection'; parts: readonly MoneyFigure[] };

/** A ratio of the report. */
export type RatioFigure =
  | { kind: 'share'; part: MoneyFigure; whole: MoneyFigure }
  | { kind: 'efficiency'; metric: keyof Efficiency }
  | ({ kind: 'clusterEfficiency'; metric: keyof Efficiency } & ClusterPlace)
  | ({ kind: 'namespaceEfficiency'; metric: keyof Efficiency } & NamespacePlace);

/** Points at one figure of a report. Plain JSON, so that whoever shows a figure need not carry where it comes from. */
export type FigureRef = MoneyFigure | RatioFigure;
