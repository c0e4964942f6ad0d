import { asArray, asObject, asText, type JsonObject, type ValueReader } from './readValues.js';
import type { ClusterFigures, CostFigures, K8sCostError, K8sCosts, NamespaceFigures } from './restApiTypes.js';

/** The Kubernetes part of `clean_expenses`. Null: absent, or no object. */
export function readK8sCosts(value: unknown, read: ValueReader): K8sCosts | null {
  const costs = asObject(value);
  if (costs === null) {
    if (value !== undefined && value !== null) read.note(value, 'k8s_costs');
    return null;
  }
  return {
    k8s_total_cost: read.number(costs.k8s_total_cost, 'k8s_costs.k8s_total_cost'),
    k8s_cost_breakdown: readList(costs.k8s_cost_breakdown, 'k8s_costs.k8s_cost_breakdown', read, readCluster) ?? [],
    k8s_cost_errors: readList(costs.k8s_cost_errors, 'k8s_costs.k8s_cost_errors', read, readCostError) ?? [],
  };
}

/** Every object of a list; what else stands in it is noted and left out. Null: missing, or no list. */
function readList<T>(
  value: unknown,
  path: string,
  read: ValueReader,
  readOne: (entry: JsonObject, path: string, read: ValueReader) => T,
): T[] | null {
  const list = asArray(value);
  if (list === null) {
    if (value !== undefined && value !== null) read.note(value, path);
    return null;
  }
  const entries: T[] = [];
  for (let i = 0; i < list.length; i++) {
    const entry = asObject(list[i]);
    if (entry === null) read.note(list[i], path, i);
    else entries.push(readOne(entry, `${path}.${i}`, read));
  }
  return entries;
}

function readCluster(entry: JsonObject, path: string, read: ValueReader): ClusterFigures {
  const figures = readFigures(entry, path, read);
  const hasBreakdown = asObject(entry.breakdown) !== null || Object.keys(figures.costs).length > 0 || hasEfficiency(figures);
  const [inFull, short] = ['breakdown_by_namespace', 'namespaces'] as const;
  const listed = readList(entry[inFull], `${path}.${inFull}`, read, readNamespace);
  const coverage = read.number(entry.coverage, path, 'coverage');
  const isShare = coverage === null || (coverage >= 0 && coverage <= 1);
  if (!isShare) read.note(entry.coverage, path, 'coverage');
  const asOf = read.number(entry.as_of, path, 'as_of');
  return {
    cloud_account_id: asText(entry.cloud_account_id),
    cloud_account_name: asText(entry.cloud_account_name),
    cost: read.number(entry.cost, path, 'cost'),
    breakdown: hasBreakdown ? figures : null,
    // An empty list under one name says nothing of the other.
    breakdown_by_namespace: listed?.length ? listed : (readList(entry[short], `${path}.${short}`, read, readNamespace) ?? listed),
    // 0 is how the REST API says "never".
    as_of: asOf !== null && asOf > 0 ? asOf : null,
    coverage: isShare ? coverage : null,
    source: entry.source === 'exporter' || entry.source === 'infrastructure' ? entry.source : null,
  };
}

function readNamespace(entry: JsonObject, path: string, read: ValueReader): NamespaceFigures {
  return { namespace: asText(entry.namespace), ...readFigures(entry, path, read) };
}

function readCostError(entry: JsonObject): K8sCostError {
  return {
    cloud_account_id: asText(entry.cloud_account_id),
    cloud_account_name: asText(entry.cloud_account_name),
    reason: asText(entry.reason),
  };
}

/** Costs out of `breakdown`, else flat on the entry as Metroculus has them; each efficiency from the first place that has it. */
function readFigures(entry: JsonObject, path: string, read: ValueReader): CostFigures {
  const breakdown = asObject(entry.breakdown);
  if (breakdown === null && entry.breakdown !== undefined && entry.breakdown !== null) read.note(entry.breakdown, path, 'breakdown');
  const inside = breakdown === null ? null : readCosts(breakdown, `${path}.breakdown`, read);
  const costs = inside !== null && Object.keys(inside).length > 0 ? inside : readCosts(entry, path, read);
  const cpu = readEfficiency(entry, breakdown, 'cpu', path, read);
  const ram = readEfficiency(entry, breakdown, 'ram', path, read);
  const total = readEfficiency(entry, breakdown, 'total', path, read);
  // A total that was made with one that is none is none either.
  const isMadeOfNegative = (cpu.isNegative && costs['cpu_cost'] !== 0) || (ram.isNegative && costs['ram_cost'] !== 0);
  return { costs, cpu_efficiency: cpu.value, ram_efficiency: ram.value, total_efficiency: isMadeOfNegative ? null : total.value };
}

function readCosts(holder: JsonObject, path: string, read: ValueReader): Record<string, number | null> {
  const costs = Object.entries(holder).filter(([key]) => key.endsWith('_cost'));
  return Object.fromEntries(costs.map(([key, value]) => [key, read.number(value, path, key)]));
}

/** Usage ÷ request: what is below zero is none, and is noted. */
function readEfficiency(
  entry: JsonObject,
  breakdown: JsonObject | null,
  metric: 'cpu' | 'ram' | 'total',
  path: string,
  read: ValueReader,
): { value: number | null; isNegative: boolean } {
  const [found, ...place] = findEfficiency(entry, breakdown, metric);
  const value = read.number(found, path, ...place);
  const isNegative = value !== null && value < 0;
  if (isNegative) read.note(found, path, ...place);
  return { value: isNegative ? null : value, isNegative };
}

/** In the breakdown, in an object beside it, under a short name there, or in the entry itself: the value, and where. */
function findEfficiency(
  entry: JsonObject,
  breakdown: JsonObject | null,
  metric: 'cpu' | 'ram' | 'total',
): [found: unknown, ...place: string[]] {
  const key = `${metric}_efficiency` as const;
  const beside = asObject(entry.efficiency);
  const inBreakdown = breakdown?.[key] ?? null;
  if (inBreakdown !== null) return [inBreakdown, 'breakdown', key];
  const inFull = beside?.[key] ?? null;
  if (inFull !== null) return [inFull, 'efficiency', key];
  const short = beside?.[metric] ?? null;
  return short === null ? [entry[key], key] : [short, 'efficiency', metric];
}

function hasEfficiency({ cpu_efficiency, ram_efficiency, total_efficiency }: CostFigures): boolean {
  return cpu_efficiency !== null || ram_efficiency !== null || total_efficiency !== null;
}
