import {
  buildCostReport,
  ContractError,
  parseBreakdownExpenses,
  parseCleanExpenses,
  parseCloudAccounts,
  roundReport,
  type CleanExpenses,
  type CostReport,
} from '../../src/core.js';
import { expectedClustersFrom } from '../../src/data/expectedClusters.js';
import { readDailyCosts } from '../../src/data/readDailyCosts.js';
import type { Endpoint } from '../../src/testing.js';

const NOW = new Date('2026-11-23T10:02:00Z');
const WEEK = { start: new Date('2026-11-16T00:00:00Z'), end: new Date('2026-11-23T00:00:00Z') };
/** Currencies of two, no and three decimals: each body is shown in one of them, by its length. */
const CURRENCIES = [
  { currency: 'EUR', digits: 2 },
  { currency: 'JPY', digits: 0 },
  { currency: 'KWD', digits: 3 },
] as const;

/** What a body is read beside: an answer in good health, of the period before. */
export interface Beside {
  previous: CleanExpenses;
}

/** What is wrong with how a body is read; null: nothing. Whether it was read at all goes to `onRead`. */
export function checkBody(endpoint: Endpoint, body: string, beside: Beside, onRead: () => void = () => undefined): string | null {
  try {
    const values = read(endpoint, body, beside);
    onRead();
    const bad = values.map(({ name, value }) => nonFiniteIn(value, name)).find((path) => path !== null);
    if (bad !== undefined) return `not finite: ${bad}`;
    return values.flatMap(({ sums = [] }) => sums).find((problem) => problem !== null) ?? null;
  } catch (error) {
    if (error instanceof ContractError) return null;
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

interface Read {
  name: string;
  value: unknown;
  sums?: (string | null)[];
}

function read(endpoint: Endpoint, body: string, { previous }: Beside): Read[] {
  if (endpoint === 'cloud_accounts') {
    const accounts = parseCloudAccounts(body);
    return [{ name: 'accounts', value: [accounts, expectedClustersFrom(accounts, WEEK)] }];
  }
  if (endpoint === 'breakdown_expenses') {
    const breakdown = parseBreakdownExpenses(body);
    return [{ name: 'breakdown', value: [breakdown, readDailyCosts(breakdown, [], WEEK, NOW)] }];
  }
  const expenses = parseCleanExpenses(body);
  const expectedClusters = [{ id: 'nobody', name: 'nobody' }];
  const { currency, digits } = CURRENCIES[body.length % CURRENCIES.length] ?? CURRENCIES[0];
  const exact = buildCostReport(expenses, { now: NOW, currency, previous, expectedClusters, kubernetesRows: expenses });
  const shown = roundReport(exact);
  return [
    { name: 'expenses', value: expenses },
    { name: 'exact', value: exact },
    // The other way round: a strange period before a healthy one.
    { name: 'before', value: buildCostReport(previous, { now: NOW, currency, previous: expenses }).notices },
    { name: 'shown', value: shown, sums: sumsOf(shown, digits) },
  ];
}

/** Of every level of a rounded report what does not add up to it. */
function sumsOf({ total, cloud, kubernetes, clusters, ...report }: CostReport, digits: number): (string | null)[] {
  const amounts = (parts: readonly { amount: number | null }[]) => parts.map(({ amount }) => amount);
  const totals = (rows: readonly { total: number | null }[]) => rows.map((row) => row.total);
  const sum = (what: string, whole: number | null, parts: (number | null)[]) => addsUp(what, whole, parts, digits);
  return [
    // A cost that is not known leaves a gap in the total.
    cloud === null || (kubernetes === null && clusters.length > 0) ? null : sum('total', total, [cloud, kubernetes]),
    sum('kubernetes', kubernetes, [...totals(clusters), report.clusterRemainder]),
    sum('components', kubernetes, amounts(report.components)),
    sum('accounts', cloud, [...totals(report.cloudAccounts), report.cloudRemainder]),
    sum('resources', cloud, [...totals(report.resources), report.otherResources.total]),
    ...clusters.flatMap(({ name, total: whole, components, namespaces, notAttributed }) => [
      sum(`parts of ${name}`, whole, amounts(components)),
      namespaces === null ? null : sum(`namespaces of ${name}`, whole, [...totals(namespaces), notAttributed]),
      ...(namespaces ?? []).map((row) => sum(`parts of ${row.name}`, row.total, amounts(row.components))),
    ]),
  ];
}

/** What does not add up; null: it does, or there is no whole. */
export function addsUp(what: string, whole: number | null, parts: readonly (number | null)[], digits: number): string | null {
  if (whole === null) return null;
  const units = (amount: number | null) => Math.round((amount ?? 0) * 10 ** digits);
  const sum = parts.reduce<number>((all, part) => all + units(part), 0);
  // Of more units than a double counts one by one, the first digits have to agree.
  const largest = Math.max(...[whole, ...parts].map((amount) => Math.abs(units(amount))));
  const noise = largest > Number.MAX_SAFE_INTEGER ? largest * 1e-13 : 0;
  return Math.abs(sum - units(whole)) <= noise ? null : `${what}: ${whole} is not the sum of ${parts.join(' + ')}`;
}

/** Where a number or a date is none; null: nowhere. No recursion: a body may be nested deeper than the stack. */
export function nonFiniteIn(root: unknown, name: string): string | null {
  const pending: [value: unknown, path: string][] = [[root, name]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, path] = next;
    if (typeof value === 'number' && !Number.isFinite(value)) return `${path} is ${value}`;
    if (value instanceof Date && Number.isNaN(value.getTime())) return `${path} is no date`;
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) pending.push([inner, `${path}.${key}`]);
    }
  }
  return null;
}
