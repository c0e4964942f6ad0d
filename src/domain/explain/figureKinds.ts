import { sumKnown } from '../money/sumAmounts.js';
import { computeUse } from '../efficiency/computeUse.js';
import { otherMeaningIn } from '../figures/otherMeaning.js';
import { otherResourcesOf } from '../figures/otherResources.js';
import { clusterAt, namespaceAt, resourceAt } from '../figures/figurePlace.js';
import type { Aspect } from '../notices/aspect.js';
import type { ClusterPlace, FigureRef, NamespacePlace } from '../figures/figureRef.js';
import type { ReceiptNames } from './receipt.js';
import { shareOf } from '../money/share.js';
import type { CostPart, CostReport, Efficiency, OtherMeaning } from '../types.js';

export type FigureOf<Kind extends FigureRef['kind']> = Extract<FigureRef, { kind: Kind }>;

interface FigureKind<Figure> {
  /** The sorts of figures it is, for the notices. Those made of others on the screen have those of the others. */
  aspects: readonly Aspect[];
  /** As the report has it: rounded in a rounded report. Null: not known, or not in the report. */
  amount: (report: CostReport, figure: Figure) => number | null;
  /** What it belongs to. Left out: the cluster and namespace of its place, if it has one. */
  names?: (report: CostReport, figure: Figure) => ReceiptNames;
}

/** Every kind of figure: the one table. How each is derived says `figureReceipt`. */
const FIGURE_KINDS: { [Kind in FigureRef['kind']]: FigureKind<FigureOf<Kind>> } = {
  total: { aspects: ['total'], amount: (report) => report.total },
  cloud: { aspects: ['cloud'], amount: (report) => report.cloud },
  kubernetes: { aspects: ['kubernetes'], amount: (report) => report.kubernetes },
  cloudRemainder: { aspects: ['cloud', 'rows'], amount: (report) => report.cloudRemainder },
  clusterRemainder: { aspects: ['kubernetes'], amount: (report) => report.clusterRemainder },
  otherResources: { aspects: ['cloud', 'rows'], amount: (report, { listed }) => otherResourcesOf(report, listed) },
  component: { aspects: ['parts'], amount: (report, { key }) => partOf(overall(report), key), names: ({ clusters }) => meaning(otherMeaningIn(clusters)) },
  efficiency: { aspects: ['efficiency'], amount: (report, { metric }) => report.efficiency[metric] },
  computeUse: { aspects: ['efficiency'], amount: (report, use) => computeUse(report, use.clusterId)?.[use.part] ?? null },
  cloudAccount: {
    aspects: ['rows'],
    amount: (report, { id }) => withId(report.cloudAccounts, id)?.total ?? null,
    names: (report, { id }) => ({ account: withId(report.cloudAccounts, id)?.name ?? id }),
  },
  resource: {
    aspects: ['rows'],
    amount: (report, figure) => resourceAt(report, figure)?.total ?? null,
    names: (report, figure) => ({ resource: resourceAt(report, figure)?.name ?? figure.id }),
  },
  missingCluster: {
    aspects: ['missing'],
    amount: () => null,
    names: (report, { id }) => ({ cluster: withId(report.missingClusters, id)?.name ?? id }),
  },
  cluster: { aspects: ['cluster'], amount: (report, place) => costAt(report, place)?.total ?? null },
  notAttributed: { aspects: ['namespace'], amount: (report, place) => clusterAt(report, place)?.notAttributed ?? null },
  clusterComponent: { aspects: ['parts'], amount: partAt },
  clusterEfficiency: { aspects: ['efficiency'], amount: efficiencyAt },
  namespace: { aspects: ['namespace'], amount: (report, place) => costAt(report, place)?.total ?? null },
  namespaceComponent: { aspects: ['namespaceParts'], amount: partAt },
  namespaceEfficiency: { aspects: ['namespaceEfficiency'], amount: efficiencyAt },
  selection: {
    aspects: [],
    amount: (report, { parts }) => sumKnown(parts.map((part) => figureAmount(report, part))),
  },
  share: {
    aspects: [],
    amount: (report, { part, whole }) => shareOf(figureAmount(report, part), figureAmount(report, whole)),
    names: (report, { part }) => figureNames(report, part),
  },
};

/** What is known of the kind of a figure. */
export function figureKind<Kind extends FigureRef['kind']>({ kind }: { kind: Kind }): FigureKind<FigureOf<Kind>> {
  return FIGURE_KINDS[kind];
}

/** The figure as the report has it: rounded in a rounded report, exact in an exact one. Null: not known, or not in the report. */
export function figureAmount(report: CostReport, figure: FigureRef): number | null {
  return (figureKind(figure) as FigureKind<FigureRef>).amount(report, figure);
}

/** What a figure belongs to, by name; what the report does not have keeps its id. */
export function figureNames(report: CostReport, figure: FigureRef): ReceiptNames {
  const { names } = figureKind(figure) as FigureKind<FigureRef>;
  if (names !== undefined) return names(report, figure);
  if (!('clusterId' in figure) || figure.clusterId === undefined) return {};
  const cluster = clusterAt(report, { ...figure, clusterId: figure.clusterId });
  const own = { cluster: cluster?.name ?? figure.clusterId };
  if ('name' in figure) return { ...own, namespace: figure.name };
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

/** The part `other` is left out of a report where nothing is left over: then it is zero, if what it would be left of is known. */
function partOf(cost: Cost | undefined, key: string): number | null {
  const part = cost?.components.find((candidate) => candidate.key === key);
  const isNothing = key === 'other' && cost !== undefined && cost.total !== null;
  return part === undefined && isNothing ? 0 : (part?.amount ?? null);
}

function withId<Row extends { id: string }>(rows: readonly Row[], id: string): Row | undefined {
  return rows.find((row) => row.id === id);
}
