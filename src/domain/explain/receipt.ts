import type { ComputeUse } from '../efficiency/computeUse.js';
import type { ChargePeriod, DataNotice, Efficiency, OtherMeaning } from '../types.js';

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

/** How a figure comes about. Operands are exact, and give the exact figure when computed as the code says. */
export type FormulaCode =
  /** {field, of, value}: taken as it came. */
  | 'field'
  /** {field, of, value}: value ÷ 100. */
  | 'percentage'
  /** {reported, surplus} */
  | 'correctedTotal'
  /** {total, kubernetes} */
  | 'totalMinusKubernetes'
  /** {total} */
  | 'totalAlone'
  /** {sum, count}; the count of rows is null where they were not kept. */
  | 'sumOfClusters'
  | 'sumOfRows'
  | 'sumOfFields'
  | 'sumOfSelection'
  /** {whole, parts, count}: whole − Σ parts; the parts of a cost also say of what: {of}. */
  | 'restOfParts'
  | 'restOfNamespaces'
  | 'restOfClusters'
  | 'restOfAccounts'
  | 'restOfResources'
  /** {part, whole}: as they are shown. */
  | 'share'
  /** {metric, weighted, cost, count}: Σ (efficiency × cost) ÷ Σ cost. */
  | 'meanOfNamespaces'
  | 'meanOfClusters'
  /** {cpu, cpuCost, ram, ramCost}: an unknown side has no cost. */
  | 'twoSides'
  /** {part} and the amounts of a `ComputeUse`. */
  | 'use'
  /** {reason: UnknownReason} */
  | 'unknown';

/** What was left out or put right on the way from the payload to the screen. */
export type CorrectionCode =
  | 'rounded'
  | 'noise'
  | 'countedTwice'
  | 'otherNamed'
  | 'specialRowsLeftOut'
  | 'unknownLeftOut'
  | 'clustersLeftOut'
  | 'percentages'
  | 'recomputed'
  | 'ownKept'
  | 'zeroNotMeasured'
  | 'aliasUsed'
  | 'fieldIgnored'
  | 'networkSummed'
  | 'kubernetesSummed'
  | 'costFromBreakdown'
  | 'namespacesFromRows'
  | 'rowsCut';

type Values = Record<string, string | number | null>;

export interface ReceiptFormula {
  code: FormulaCode;
  values: Values;
}

export interface ReceiptCorrection {
  code: CorrectionCode;
  values: Values;
}

/** One value of the payload, as it came. Lists are written with the id or the name of their entry: `k8s_cost_breakdown[bc55…].cost`. */
export interface ReceiptField {
  path: string;
  value: string | number | null;
}

/** Names of what the figure belongs to; a namespace's as Kubecost has it. */
export interface ReceiptNames {
  cluster?: string;
  namespace?: string;
  account?: string;
  resource?: string;
  otherMeaning?: OtherMeaning;
}

/** Where a figure comes from. */
export interface Receipt {
  figure: FigureRef;
  names: ReceiptNames;
  period: ChargePeriod;
  unit: 'money' | 'ratio';
  /** As on the screen. Null: not known. */
  shown: number | null;
  /** Before rounding; a share is of the amounts as they are shown. */
  exact: number | null;
  formula: ReceiptFormula;
  /** The values of the payload that went into it, at most a dozen. */
  fields: ReceiptField[];
  /** How many more did. */
  fieldsLeftOut: number;
  corrections: ReceiptCorrection[];
  /** Those of the report that touch this figure. */
  notices: DataNotice[];
}
