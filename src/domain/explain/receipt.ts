import type { FigureRef } from '../figures/figureRef.js';
import type { Doubt } from './doubt.js';
import type { ChargePeriod, DataNotice, NamespaceKind, OtherMeaning } from '../types.js';

/** How a figure comes about. Operands are exact, and give the exact figure when computed as the code says. */
export type FormulaCode =
  /** {field, of, value}: taken as it came. */
  | 'field'
  /** {field, of, value}: value ÷ 100. */
  | 'percentage'
  /** {reported, surplus}: reported − surplus. */
  | 'correctedTotal'
  /** {reported, surplus}: reported + surplus. */
  | 'totalPlusKubernetes'
  /** {cloud, kubernetes}: no total came. */
  | 'cloudPlusKubernetes'
  /** {cloud, kubernetes, reported}: the total that came is another sum. */
  | 'cloudAndKubernetes'
  /** {kubernetes, rows, count}: with so many clusters known by their rows alone. */
  | 'kubernetesWithRows'
  /** {total, kubernetes} */
  | 'totalMinusKubernetes'
  /** {total} */
  | 'totalAlone'
  /** {sum, count}; the count of rows is null where they were not kept. */
  | 'sumOfClusters'
  | 'sumOfRows'
  | 'sumOfFields'
  /** {sum, count, of}: no total came. */
  | 'sumOfParts'
  | 'sumOfSelection'
  /** {whole, parts, count}: whole − Σ parts; the parts of a cost also say of what: {of}. */
  | 'restOfParts'
  | 'restOfNamespaces'
  /** The same of one part of a cost: {key}. */
  | 'restOfNamespaceParts'
  | 'restOfClusters'
  | 'restOfAccounts'
  | 'restOfResources'
  /** {part, whole} */
  | 'share'
  /** {metric, used, requested, of, count}: of the workloads of so many namespaces or clusters. */
  | 'usedOfRequested'
  /** {cpu, cpuCost, ram, ramCost}: an unknown side has no cost. */
  | 'twoSides'
  /** The same and {whole, wholeCost} of rows that tell a total alone: Σ (efficiency × cost) ÷ Σ cost, {of, count} as above. */
  | 'combinedSides'
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
  | 'rowsCut'
  | 'atLeast';

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
  namespaceKind?: NamespaceKind;
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
  /** Why it is in doubt as it is shown. Null: nothing says so, or it is not known. */
  doubt: Doubt | null;
  /** Before rounding. */
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
