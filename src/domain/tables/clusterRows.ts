import { UNKNOWN_EFFICIENCY } from '../efficiency/rowEfficiency.js';
import { clusterAt, placeOfCluster } from '../figures/figurePlace.js';
import type { ClusterPlace, MoneyFigure, NamespacePlace } from '../figures/figureRef.js';
import { exactOf, type DecidedReport } from '../report/decidedReport.js';
import type { ClusterCost, CostPart, CostReport, MissingCluster, NamespaceCost } from '../types.js';
import { matchCluster, searchKey, type ClusterMatch } from './clusterSearch.js';
import { namespaceName, type SpecialNames } from './namespaceName.js';
import { sortRows, type ClusterSort } from './clusterSort.js';
import { foundTotal, wholeTotal, type ClusterTotal, type SplitFigures } from './clusterTotal.js';
import { minorUnitDigits } from '../money/currencyDigits.js';
import { amountOf } from '../money/costParts.js';
import { shareOf } from '../money/share.js';
import { remainderOf } from '../money/sumAmounts.js';
import { notAttributedParts, restOfShown } from './notAttributedParts.js';
import { rowFigures } from './rowFigures.js';
import { cleanName } from '../cleanName.js';

/** Where a row stands in the tree, counted among its siblings from 1. */
export interface RowPlace {
  level: 1 | 2;
  position: number;
  setSize: number;
}

type ClusterFigure = { kind: 'cluster' } & ClusterPlace;
type NamespaceFigure = { kind: 'namespace' } & NamespacePlace;

/**
 * `isHit`: no search, or the cluster's own name was found; else it only stands above the `found` namespaces that were.
 * `key` is unique and survives sorting, searching and opening.
 */
type RowContent = { key: string } & (
  | ({ type: 'cluster'; cluster: ClusterCost; isOpen: boolean; isHit: boolean; found: number } & SplitFigures<ClusterFigure>)
  /** `name`: as it is shown. */
  | ({
      type: 'namespace';
      cluster: ClusterCost;
      namespace: NamespaceCost;
      name: string;
      shareOfCluster: number | null;
    } & SplitFigures<NamespaceFigure>)
  | ({ type: 'not-attributed'; cluster: ClusterCost } & SplitFigures<{ kind: 'notAttributed' } & ClusterPlace>)
  | ({ type: 'no-namespaces'; cluster: ClusterCost } & SplitFigures<null>)
  | ({ type: 'missing'; missing: MissingCluster } & SplitFigures<MoneyFigure>)
  | ({ type: 'unassigned' } & SplitFigures<MoneyFigure>)
);

export type ClusterTableRow = RowContent & RowPlace;

/** What a search found by its own name. */
export type ClusterHits = { clusters: number; namespaces: number };

export interface ClusterRows {
  rows: ClusterTableRow[];
  total: ClusterTotal;
  /** Null: no search. */
  hits: ClusterHits | null;
}

export interface ClusterRowsOptions {
  sort: ClusterSort;
  search: string;
  expandedIds: readonly string[] | 'all';
  /** Clusters the user closed although the search found namespaces in them. */
  closedIds?: readonly string[];
  /** For the order of names. */
  locale: string;
  specialNames: SpecialNames;
}

/** A row beside its siblings with what shows below it. */
interface Branch {
  row: RowContent;
  children: RowContent[];
  /** What of it a search found. */
  found: SplitFigures[];
}

/** Every row of the table from top to bottom, but for the total: what the table shows and the file has. */
export function clusterRows(report: CostReport & Pick<DecidedReport, 'exact'>, options: ClusterRowsOptions): ClusterRows {
  const { clusterRemainder } = report;
  const exact = exactOf(report);
  const figuresOf = rowFiguresOf(report, exact);
  const restPartsOf = restPartsIn(report, exact);
  const key = searchKey(options.search);
  const { compare } = new Intl.Collator(options.locale, { numeric: true });
  const matches = report.clusters.flatMap((cluster) => matchCluster(cluster, key, options.specialNames) ?? []);
  const missing = report.missingClusters.filter(({ name }) => cleanName(name).toLowerCase().includes(key));
  const branches = [
    ...sortRows(matches, ({ cluster }) => cluster, options.sort, compare).map((match) =>
      branchOf(match, report, options, compare, figuresOf, restPartsOf),
    ),
    ...missing.map((cluster, index): Branch => {
      const figures = figuresOf(NO_COST, { kind: 'missingCluster', id: cluster.id });
      const row: RowContent = { key: `missing:${index}:${cluster.id}`, type: 'missing', missing: cluster, ...figures };
      return { row, children: [], found: [row] };
    }),
  ];
  if (key === '' && clusterRemainder !== null && clusterRemainder !== 0) {
    const figures = figuresOf({ total: clusterRemainder }, { kind: 'clusterRemainder' }, (all) => all.clusterRemainder);
    branches.push({ row: { key: 'unassigned', type: 'unassigned', ...figures }, children: [], found: [] });
  }
  const rows = branches.flatMap(({ row, children }, index): ClusterTableRow[] => [
    { ...row, level: 1, position: index + 1, setSize: branches.length },
    ...children.map((child, at): ClusterTableRow => ({ ...child, level: 2, position: at + 1, setSize: children.length })),
  ]);
  if (key === '') return { rows, total: wholeTotal(report, exact), hits: null };

  const found = branches.flatMap((branch) => branch.found);
  const clusters = matches.filter(({ isHit }) => isHit).length + missing.length;
  const namespaces = matches.reduce((sum, { hits }) => sum + hits, 0);
  return { rows, total: foundTotal(report, exact, found), hits: { clusters, namespaces } };
}

function branchOf(
  match: ClusterMatch,
  report: CostReport,
  options: ClusterRowsOptions,
  compare: (a: string, b: string) => number,
  figuresOf: FiguresOf,
  restPartsOf: RestPartsOf,
): Branch {
  const { cluster, isHit, hits } = match;
  const { expandedIds, closedIds = [] } = options;
  const isOpen = expandedIds === 'all' || (hits > 0 ? !closedIds.includes(cluster.id) : expandedIds.includes(cluster.id));
  const place = placeOfCluster(report, cluster);
  const row: RowContent = {
    key: `cluster:${cluster.id}#${place.nth ?? 0}`,
    type: 'cluster',
    cluster,
    isOpen,
    isHit,
    found: hits,
    ...figuresOf(cluster, { kind: 'cluster', ...place }),
  };
  const children = isOpen || !isHit ? childrenOf(row, match, options, compare, figuresOf, restPartsOf) : [];
  // A cluster found by name counts whole, of the others only the namespaces that were found.
  return { row, children: isOpen ? children : [], found: isHit ? [row] : children };
}

function childrenOf(
  parent: Extract<RowContent, { type: 'cluster' }>,
  { cluster, isHit, namespaces }: ClusterMatch,
  { sort, specialNames }: ClusterRowsOptions,
  compare: (a: string, b: string) => number,
  figuresOf: FiguresOf,
  restPartsOf: RestPartsOf,
): RowContent[] {
  const ordinary = namespaces.filter(({ kind }) => kind === 'namespace');
  const special = namespaces.filter(({ kind }) => kind !== 'namespace');
  const nths = nthOfNames(cluster, ({ name }) => name);
  // What is called alike need not be the same name: signs that nobody sees may tell them apart.
  const shownNths = nthOfNames(cluster, (one) => (one.kind === 'namespace' ? namespaceName(one, specialNames) : one.name));
  const rows = [...sortRows(ordinary, (namespace) => namespace, sort, compare), ...special].map((namespace): RowContent => {
    const { name } = namespace;
    const nthOfName = nths.get(namespace) ?? 0;
    const shownNth = shownNths.get(namespace) ?? 0;
    const figures = figuresOf(namespace, { ...parent.figure, kind: 'namespace', name, ...(nthOfName > 0 && { nthOfName }) });
    // What is in no sum is no share of it.
    if (cluster.total === null) figures.share = null;
    return {
      key: `${parent.key}/${nthOfName}:${name}`,
      type: 'namespace',
      cluster,
      namespace,
      name: shownNth > 0 ? `${namespaceName(namespace, specialNames)} (${shownNth + 1})` : namespaceName(namespace, specialNames),
      ...figures,
      shareOfCluster: shareOf(figures.exact, parent.exact),
    };
  });
  if (isHit && cluster.notAttributed !== null && cluster.notAttributed !== 0) {
    const figures = figuresOf(
      { total: cluster.notAttributed },
      { ...parent.figure, kind: 'notAttributed' },
      (all) => clusterAt(all, parent.figure)?.notAttributed ?? null,
    );
    rows.push({ key: `${parent.key}/rest`, type: 'not-attributed', cluster, ...figures, ...restPartsOf(cluster, parent.figure) });
  }
  if (rows.length > 0) return rows;
  return [{ key: `${parent.key}/none`, type: 'no-namespaces', cluster, ...figuresOf(NO_COST, null) }];
}

type RestParts = Pick<SplitFigures, 'components' | 'exactComponents'>;
type RestPartsOf = (cluster: ClusterCost, place: ClusterPlace) => RestParts;

/** The parts that clusters have beyond their namespaces, as they are shown and before rounding. */
function restPartsIn({ billingCurrency }: CostReport, exact: CostReport): RestPartsOf {
  const digits = minorUnitDigits(billingCurrency);
  return (cluster, place) => {
    const components = notAttributedParts(cluster, restOfShown(digits));
    const exactParts = notAttributedParts(clusterAt(exact, place) ?? cluster, remainderOf);
    const exactOfPart = ({ key, amount }: CostPart): CostPart => ({
      key,
      amount: amount === null ? null : (amountOf(exactParts, key) ?? 0),
    });
    return { components, exactComponents: components.map(exactOfPart) };
  };
}

/** Of each namespace, how many of its name stand before it: names may repeat. Counted for all at once, since there may be thousands. */
function nthOfNames({ namespaces }: ClusterCost, nameOf: (namespace: NamespaceCost) => string): Map<NamespaceCost, number> {
  const seen = new Map<string, number>();
  return new Map(
    (namespaces ?? []).map((namespace) => {
      const name = nameOf(namespace);
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return [namespace, nth];
    }),
  );
}

interface Cost extends Partial<Pick<ClusterCost, 'components' | 'efficiency'>> {
  total: number | null;
}

const NO_COST: Cost = { total: null };

/** `readExact`: of what is no cost of its own. */
type FiguresOf = <Figure extends MoneyFigure | null>(
  shown: Cost,
  figure: Figure,
  readExact?: (exact: CostReport) => number | null,
) => SplitFigures<Figure>;

/** The figures of rows, each beside what it was before rounding. */
function rowFiguresOf(report: CostReport, exact: CostReport): FiguresOf {
  const exactCosts = new Map<Cost, Cost>();
  report.clusters.forEach((cluster, index) => {
    const exactCluster = exact.clusters[index];
    if (exactCluster === undefined) return;
    exactCosts.set(cluster, exactCluster);
    cluster.namespaces?.forEach((namespace, at) => exactCosts.set(namespace, exactCluster.namespaces?.[at] ?? namespace));
  });
  return (shown, figure, readExact) => {
    const { total, components = [], efficiency = UNKNOWN_EFFICIENCY } = shown;
    const exactCost = exactCosts.get(shown) ?? shown;
    const amounts = { amount: total, exact: readExact === undefined ? exactCost.total : readExact(exact) };
    return { ...rowFigures(amounts, exact.kubernetes, figure), components, exactComponents: exactCost.components ?? [], efficiency };
  };
}
