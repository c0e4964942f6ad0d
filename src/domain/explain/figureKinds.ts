import { sumKnown } from '../money/sumAmounts.js';
import { computeUse } from '../efficiency/computeUse.js';
import { otherMeaningIn, otherMeaningOf } from '../figures/otherMeaning.js';
import { otherResourcesOf } from '../figures/otherResources.js';
import { clusterAt, namespaceAt, resourceAt } from '../figures/figurePlace.js';
import type { ClusterPlace, FigureRef, NamespacePlace } from '../figures/figureRef.js';
import type { ReceiptNames } from './receipt.js';
import { oneReason, whyNoClusterCost, whyNoEfficiency } from './whyNoEfficiency.js';
import { exactOf, type DecidedReport } from '../report/decidedReport.js';
import type { ClusterDecisions, UnknownReason } from '../report/decisions.js';
import { notAttributedPart } from '../tables/notAttributedParts.js';
import { shareOf } from '../money/share.js';
import type { ClusterCost, CostPart, CostReport, Efficiency, OtherMeaning } from '../types.js';

export type FigureOf<Kind extends FigureRef['kind']> = Extract<FigureRef, { kind: Kind }>;

/** A report, exact or rounded. */
type FigureSource = CostReport & Pick<DecidedReport, 'exact'>;

interface FigureKind<Figure> {
  /** As the report has it: rounded in a rounded report, but for ratios. Null: not known, or not in the report. */
  amount: (report: FigureSource, figure: Figure) => number | null;
  /** The one reason it is not known, of a report that holds it; of a figure that is known it says nothing. */
  why: (report: DecidedReport, figure: Figure) => UnknownReason;
  /** What it belongs to. Left out: the cluster and namespace of its place, if it has one. */
  names?: (report: CostReport, figure: Figure) => ReceiptNames;
}

/** What it would be a part or the rest of is not known. */
const WHOLE_UNKNOWN = (): UnknownReason => 'wholeUnknown';

/** Every kind of figure: the one table. How each is derived says `receiptOf`. */
const FIGURE_KINDS: { [Kind in FigureRef['kind']]: FigureKind<FigureOf<Kind>> } = {
  total: { amount: (report) => report.total, why: ({ decisions }) => decisions.total ?? 'absent' },
  cloud: { amount: (report) => report.cloud, why: ({ decisions }) => decisions.cloud ?? 'absent' },
  kubernetes: {
    amount: (report) => report.kubernetes,
    why: ({ decisions }) => decisions.kubernetes ?? 'absent',
  },
  cloudRemainder: { amount: (report) => report.cloudRemainder, why: WHOLE_UNKNOWN },
  clusterRemainder: { amount: (report) => report.clusterRemainder, why: WHOLE_UNKNOWN },
  otherResources: { amount: (report, { listed }) => otherResourcesOf(report, listed), why: WHOLE_UNKNOWN },
  component: {
    amount: (report, { key }) => partOf(overall(report), key),
    why: (report, { key }) => whyNoPart(report, overall(report), key, report.clusters),
    names: ({ clusters }) => meaning(otherMeaningIn(clusters)),
  },
  efficiency: {
    amount: (report, { metric }) => report.efficiency[metric],
    why: (report, { metric }) => whyNoEfficiency(report)(metric, null),
  },
  computeUse: {
    amount: (report, use) => computeUse(report, use.clusterId)?.[use.part] ?? null,
    why: (report, use) => whyNoEfficiency(report)('total', withId(report.clusters, use.clusterId) ?? null),
  },
  cloudAccount: {
    amount: (report, { id }) => withId(report.cloudAccounts, id)?.total ?? null,
    why: (report, { id }) => (withId(report.cloudAccounts, id) === undefined ? 'absent' : 'notReported'),
    names: (report, { id }) => ({ account: withId(report.cloudAccounts, id)?.name ?? id }),
  },
  resource: {
    amount: (report, figure) => resourceAt(report, figure)?.total ?? null,
    why: (report, figure) => (resourceAt(report, figure) === undefined ? 'absent' : 'notReported'),
    names: (report, figure) => ({ resource: resourceAt(report, figure)?.name ?? figure.id }),
  },
  missingCluster: {
    amount: () => null,
    why: () => 'missing',
    names: (report, { id }) => ({ cluster: withId(report.missingClusters, id)?.name ?? id }),
  },
  cluster: { amount: (report, place) => costAt(report, place)?.total ?? null, why: whyNoCost },
  notAttributed: {
    amount: (report, place) => clusterAt(report, place)?.notAttributed ?? null,
    why: (report, place) => (clusterAt(report, place) === undefined ? 'absent' : 'wholeUnknown'),
  },
  notAttributedComponent: {
    amount: (report, figure) => {
      const cluster = clusterAt(report, figure);
      return cluster === undefined ? null : notAttributedPart(report, cluster, figure.key);
    },
    why: (report, place) => (clusterAt(report, place) === undefined ? 'absent' : 'wholeUnknown'),
  },
  clusterComponent: { amount: partAt, why: whyNoPartAt },
  clusterEfficiency: { amount: efficiencyAt, why: whyNoEfficiencyAt },
  namespace: { amount: (report, place) => costAt(report, place)?.total ?? null, why: whyNoCost },
  namespaceComponent: { amount: partAt, why: whyNoPartAt },
  namespaceEfficiency: { amount: efficiencyAt, why: whyNoEfficiencyAt },
  selection: {
    amount: (report, { parts }) => sumKnown(parts.map((part) => figureAmount(report, part))),
    why: (report, { parts }) => oneReason(parts.flatMap((part) => whyUnknown(report, part) ?? [])),
  },
  share: {
    amount: (report, { part, whole }) =>
      uncountedAt(report, part) ? null : shareOf(figureAmount(exactOf(report), part), figureAmount(exactOf(report), whole)),
    why: (report, { part, whole }) => {
      const uncounted = uncountedAt(report, part);
      if (uncounted) return whyNoClusterCost(decidedOf(report, uncounted));
      return [part, whole].every((one) => figureAmount(report, one) !== null) ? 'noWhole' : 'wholeUnknown';
    },
    names: (report, { part }) => figureNames(report, part),
  },
};

/** The cluster of a namespace, if its cost is not known: what is in no sum is no share of it. */
function uncountedAt(report: CostReport, figure: FigureRef): ClusterCost | undefined {
  const cluster = figure.kind === 'namespace' ? clusterAt(report, figure) : undefined;
  return cluster?.total === null ? cluster : undefined;
}

/** What is known of the kind of a figure. */
export function figureKind<Kind extends FigureRef['kind']>({ kind }: { kind: Kind }): FigureKind<FigureOf<Kind>> {
  return FIGURE_KINDS[kind];
}

/** The figure as the report has it: rounded in a rounded report, exact in an exact one. Null: not known, or not in the report. */
export function figureAmount(report: FigureSource, figure: FigureRef): number | null {
  return (figureKind(figure) as FigureKind<FigureRef>).amount(report, figure);
}

/** The one reason a figure is not known. Null: it is. */
export function whyUnknown(report: DecidedReport, figure: FigureRef): UnknownReason | null {
  return figureAmount(report, figure) === null ? (figureKind(figure) as FigureKind<FigureRef>).why(report, figure) : null;
}

/** What a figure belongs to, by name; what the report does not have keeps its id. */
export function figureNames(report: CostReport, figure: FigureRef): ReceiptNames {
  const { names } = figureKind(figure) as FigureKind<FigureRef>;
  if (names !== undefined) return names(report, figure);
  if (!('clusterId' in figure) || figure.clusterId === undefined) return {};
  const cluster = clusterAt(report, { ...figure, clusterId: figure.clusterId });
  const own = { cluster: cluster?.name ?? figure.clusterId };
  if ('name' in figure) {
    const namespace = cluster && namespaceAt(cluster, figure);
    const found = namespace && { namespaceKind: namespace.kind, otherMeaning: otherMeaningOf(namespace) };
    return { ...own, namespace: figure.name, ...found };
  }
  return { ...own, ...meaning(cluster?.otherMeaning ?? null) };
}

function meaning(otherMeaning: OtherMeaning | null): ReceiptNames {
  return otherMeaning === null ? {} : { otherMeaning };
}

export function isRatio(figure: FigureRef): boolean {
  return 'metric' in figure || figure.kind === 'share';
}

interface Cost {
  total: number | null;
  components: readonly CostPart[];
  efficiency: Efficiency;
}

function overall({ kubernetes: total, components, efficiency }: CostReport): Cost {
  return { total, components, efficiency };
}

/** Of a cluster, or of one of its namespaces. Undefined: not in the report. */
function costAt(report: CostReport, place: ClusterPlace | NamespacePlace): Cost | undefined {
  const cluster = clusterAt(report, place);
  return cluster && 'name' in place ? namespaceAt(cluster, place) : cluster;
}

function partAt(report: CostReport, figure: (ClusterPlace | NamespacePlace) & { key: string }): number | null {
  return partOf(costAt(report, figure), figure.key);
}

function efficiencyAt(report: CostReport, figure: (ClusterPlace | NamespacePlace) & { metric: keyof Efficiency }): number | null {
  return costAt(report, figure)?.efficiency[figure.metric] ?? null;
}

function whyNoCost(report: DecidedReport, place: ClusterPlace | NamespacePlace): UnknownReason {
  if (costAt(report, place) === undefined) return 'absent';
  return 'name' in place ? 'notReported' : whyNoClusterCost(decidedOf(report, clusterAt(report, place)));
}

function whyNoPartAt(report: DecidedReport, figure: (ClusterPlace | NamespacePlace) & { key: string }): UnknownReason {
  const cluster = clusterAt(report, figure);
  return whyNoPart(report, costAt(report, figure), figure.key, cluster === undefined || 'name' in figure ? [] : [cluster]);
}

/** Of a namespace, or of those of the clusters that have such a part and do not know it. */
function whyNoPart(report: DecidedReport, cost: Cost | undefined, key: string, clusters: readonly ClusterCost[]): UnknownReason {
  const partIn = ({ components }: Pick<Cost, 'components'>) => components.find((own) => own.key === key);
  if (cost === undefined || partIn(cost) === undefined) return 'absent';
  const lacking = clusters.filter((cluster) => partIn(cluster)?.amount === null);
  return oneReason(
    lacking.map((cluster) => (cluster.source === 'infrastructure' ? 'notMeasured' : whyNoClusterCost(decidedOf(report, cluster)))),
  );
}

function whyNoEfficiencyAt(report: DecidedReport, figure: (ClusterPlace | NamespacePlace) & { metric: keyof Efficiency }): UnknownReason {
  const cluster = clusterAt(report, figure);
  const namespace = cluster && 'name' in figure ? namespaceAt(cluster, figure) : undefined;
  if (cluster === undefined || ('name' in figure && namespace === undefined)) return 'absent';
  return whyNoEfficiency(report)(figure.metric, cluster, namespace);
}

/** Undefined: not of the report. */
function decidedOf({ clusters, decisions }: DecidedReport, cluster: ClusterCost | undefined): ClusterDecisions | undefined {
  return cluster && decisions.clusters[clusters.indexOf(cluster)];
}

/** The part `other` is left out of a report where nothing is left over: then it is zero, if what it would be left of is known. */
function partOf(cost: Cost | undefined, key: string): number | null {
  const part = cost?.components.find((candidate) => candidate.key === key);
  const isNothing = key === 'other' && cost !== undefined && cost.total !== null;
  return part === undefined && isNothing ? 0 : (part?.amount ?? null);
}

function withId<Row extends { id: string }>(rows: readonly Row[], id: string | undefined): Row | undefined {
  return rows.find((row) => row.id === id);
}
