import { sumKnown } from '../../domain/amounts.js';
import { amountOf, type CostPart, type OtherMeaning } from '../../domain/index.js';
import type { ClusterPlace, NamespacePlace, ReceiptCorrection, ReceiptField } from '../../domain/receipt.js';
import { derived, noise, unknown, type Derivation } from './derivation.js';
import { findCluster, findClusters, findNamespace, type FoundCluster, type FoundNamespace, type ReadSource } from './readSource.js';
import { clusterFields, kubernetesFields } from './totals.js';
import { wirePart } from './wirePart.js';

/** A cost with parts: of a cluster, or of a namespace. */
interface Split {
  of: 'cluster' | 'namespace';
  /** Exact, as in the report. */
  total: number | null;
  components: readonly CostPart[];
  /** As they were read. */
  parts: readonly CostPart[];
  costs: Readonly<Record<string, number | null>>;
  path: string;
  totalFields: ReceiptField[];
  otherMeaning: OtherMeaning;
  /** CPU, RAM and volumes are not measured here. */
  isPhase1: boolean;
}

export function explainClusterPart(read: ReadSource, { key, ...place }: ClusterPlace & { key: string }): Derivation {
  const found = findCluster(read, place);
  return found === null ? unknown('absent') : explainPart(splitOfCluster(found), key);
}

export function explainNamespacePart(read: ReadSource, { key, ...place }: NamespacePlace & { key: string }): Derivation {
  const found = findNamespace(read, place);
  if (found === null) return unknown('absent');
  return found.row === null ? explainPartOfRows(found, key) : explainPart(splitOfNamespace(found, found.row), key);
}

/** Over all clusters; `other` also has what no cluster accounts for. */
export function explainComponent(read: ReadSource, key: string): Derivation {
  const { components, kubernetes, clusters } = read.exact;
  const part = components.find((candidate) => candidate.key === key);
  const amounts = clusters.map((cluster) => amountOf(cluster.components, key));
  const holders = findClusters(read).filter(({ cost }) => cost.components.some((own) => own.key === key));
  const made = holders.map((cluster) => explainPart(splitOfCluster(cluster), key));
  const fields = made.flatMap((own) => own.fields);
  if (key === 'other' && kubernetes !== null && (part?.amount ?? 0) !== (sumKnown(amounts) ?? 0)) {
    const others = components.filter((candidate) => candidate.key !== 'other');
    return restOf(kubernetes, others, part?.amount ?? 0, 'kubernetes', [...kubernetesFields(read), ...fields]);
  }
  const [only] = made.length === 1 ? made : [];
  if (only !== undefined) return only;
  if (part === undefined || part.amount === null) {
    const isMeasured = clusters.some(({ source }) => source !== 'infrastructure');
    return unknown(part === undefined ? 'absent' : isMeasured ? 'notReported' : 'notMeasured', fields);
  }
  const known = made.map(evaluatePart).filter((amount) => amount !== null);
  const left = made.length - known.length;
  return derived('sumOfClusters', { sum: sumKnown(known), count: known.length }, fields, [
    ...made.flatMap(({ corrections }) => corrections),
    left > 0 ? { code: 'clustersLeftOut', values: { count: left } } : null,
  ]);
}

/** The amount a part's own formula gives. */
function evaluatePart({ formula: { values } }: Derivation): number | null {
  const { value, sum, whole, parts } = values;
  if (typeof whole === 'number' && typeof parts === 'number') return whole - parts;
  const amount = value ?? sum;
  return typeof amount === 'number' ? amount : null;
}

function splitOfCluster({ cost, figures, wire, path }: FoundCluster): Split {
  return {
    of: 'cluster',
    total: cost.total,
    components: cost.components,
    parts: figures.parts,
    costs: wire.breakdown?.costs ?? {},
    path: `${path}.breakdown`,
    totalFields: clusterFields({ cost, figures, wire, path }),
    otherMeaning: cost.otherMeaning,
    isPhase1: cost.source === 'infrastructure',
  };
}

function splitOfNamespace({ cost, path }: FoundNamespace, { figures, wire }: NonNullable<FoundNamespace['row']>): Split {
  return {
    of: 'namespace',
    total: cost.total,
    components: cost.components,
    parts: figures.parts,
    costs: wire.costs,
    path,
    totalFields: [{ path: `${path}.total_cost`, value: wire.costs['total_cost'] ?? null }],
    otherMeaning: 'adjustments',
    isPhase1: false,
  };
}

function explainPart(split: Split, key: string): Derivation {
  const { of, total, components, parts, costs, path, isPhase1 } = split;
  const part = components.find((candidate) => candidate.key === key);
  const reported = amountOf(parts, key);
  const own = wirePart(costs, key, path);
  if (key === 'other' && total !== null && part?.amount !== reported) {
    return explainOther(split, total, part?.amount ?? 0, own.used);
  }
  if (part === undefined) return unknown('absent', own.used);
  if (part.amount === null) {
    const isZero = isPhase1 && own.used.some(({ value }) => value === 0);
    return unknown(isPhase1 ? 'notMeasured' : 'notReported', own.used, [isZero ? { code: 'zeroNotMeasured', values: {} } : null]);
  }
  if (own.used.length > 1) {
    const amounts = own.used.map(({ value }) => (typeof value === 'number' ? value : null));
    return derived('sumOfFields', { sum: sumKnown(amounts), count: own.used.length }, own.used, own.corrections);
  }
  const field = own.used[0]?.path.slice(path.length + 1) ?? key;
  return derived('field', { field, of, value: reported }, own.used, own.corrections);
}

/** What the total has beyond its parts. */
function explainOther(split: Split, total: number, amount: number, own: ReceiptField[]): Derivation {
  const { of, components, parts, costs, path, totalFields, otherMeaning } = split;
  const others = components.filter(({ key }) => key !== 'other');
  const fields = [...totalFields, ...others.flatMap(({ key }) => wirePart(costs, key, path).used), ...own];
  const named: ReceiptCorrection = {
    code: 'otherNamed',
    values: { of, meaning: otherMeaning, residual: amount - (amountOf(parts, 'other') ?? 0) },
  };
  return restOf(total, others, amount, of, fields, amount === 0 ? [] : [named]);
}

function restOf(
  whole: number,
  others: readonly CostPart[],
  exact: number,
  of: string,
  fields: ReceiptField[],
  corrections: ReceiptCorrection[] = [],
): Derivation {
  const known = others.filter(({ amount }) => amount !== null);
  const parts = sumKnown(known.map(({ amount }) => amount)) ?? 0;
  return derived('restOfParts', { of, whole, parts, count: known.length }, fields, [...corrections, noise(exact, whole - parts)]);
}

/** Rows are added up while they are read, and not kept. */
function explainPartOfRows({ cost, path }: FoundNamespace, key: string): Derivation {
  const part = cost.components.find((candidate) => candidate.key === key);
  const fromRows: ReceiptCorrection = { code: 'namespacesFromRows', values: {} };
  const fieldOf = ({ key: name, amount }: CostPart): ReceiptField => ({ path: `Σ ${path}.${wireName(name)}`, value: amount });
  if (key === 'other' && cost.total !== null) {
    const others = cost.components.filter((candidate) => candidate.key !== 'other');
    const fields = [{ path: `Σ ${path}.cost`, value: cost.total }, ...others.map(fieldOf)];
    return restOf(cost.total, others, part?.amount ?? 0, 'namespace', fields, [fromRows]);
  }
  if (part === undefined) return unknown('absent');
  if (part.amount === null) return unknown('notReported', [fieldOf(part)], [fromRows]);
  return derived('sumOfRows', { sum: part.amount, count: null }, [fieldOf(part)], [fromRows]);
}

/** `loadBalancer` → `load_balancer_cost`. */
function wireName(key: string): string {
  return `${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_cost`;
}
