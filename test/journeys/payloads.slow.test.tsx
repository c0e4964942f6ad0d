import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../src/index.js';
import type { ScenarioName } from '../../src/testing.js';
import { readPayload } from '../support/payloads.js';
import { catchDownloads, exportFile } from './support/exportFile.js';
import { openPage, startMockedBackend, type OpenedPage } from './support/openPage.js';
import { amount, cents, components, figure, rowNamed, rowsOf, sources, summary, sumOf, treeRows } from './support/readPage.js';

startMockedBackend();
catchDownloads();

/** Figures as the wire has them: costs and efficiencies side by side. */
type Figures = Partial<Record<string, number>>;

interface Cluster {
  cloud_account_name: string;
  cost: number;
  breakdown: Figures;
  breakdown_by_namespace?: (Figures & { namespace: string; total_cost: number })[];
}

interface Row {
  resource_name: string;
  cost: number;
  cloud_account_name: string;
  cloud_account_type: string;
}

/** A payload as it stands in its file, read without any code of the package. */
interface Payload {
  total_cost: number;
  clean_expenses: Row[];
  k8s_costs: { k8s_total_cost: number; k8s_cost_breakdown: [Cluster] };
}

const NAMES: Record<string, string> = {
  cpu_cost: 'CPU',
  ram_cost: 'RAM',
  pv_cost: 'Persistent volumes',
  network_cost: 'Network',
  load_balancer_cost: 'Load balancers',
  lb_cost: 'Load balancers',
  management_cost: 'Management',
};
const SIDES = [
  ['cpu', 'CPU efficiency', 'cpu'],
  ['ram', 'RAM efficiency', 'ram'],
  ['total', 'Total efficiency', 'efficiency'],
] as const;
const CLUSTER = 'bc55eb8c-5db2-4c32-b976-2df0edb0619a';

/** What Metroculus answers for a cluster, as the only cluster of an answer. */
function ofOneCluster(figures: Figures & { total_cost: number }): Payload {
  const cost = figures.total_cost;
  const cluster: Cluster = { cloud_account_name: 'k8s-kubecost', cost, breakdown: figures };
  return { total_cost: cost, clean_expenses: [], k8s_costs: { k8s_total_cost: cost, k8s_cost_breakdown: [cluster] } };
}

const read = (name: string) => JSON.parse(readPayload(name)) as Payload;
const PAYLOADS: [ScenarioName, Payload][] = [
  ['plan', read('clean-expenses-plan')],
  ['eks', read('clean-expenses-eks')],
  ['handover', read('clean-expenses-handover')],
  ['phase-1', read('clean-expenses-phase-1')],
  ['metroculus', ofOneCluster(JSON.parse(readPayload('metroculus-cluster-costs')) as Parameters<typeof ofOneCluster>[0])],
];

const partsOf = (figures: Figures) => Object.entries(figures).filter(([name]) => name.endsWith('_cost') && name !== 'total_cost');
const sum = (amounts: number[]) => amounts.reduce((total, one) => total + one, 0);

/** Shown to the cent, an amount is less than one away from what it is. */
function expectAmount(shown: string | undefined, exact: number, what: string): void {
  expect(Math.abs((cents(shown ?? '') ?? NaN) - exact * 100), `${what}: ${shown} for ${exact}`).toBeLessThan(1);
}

/** A percentage as it stands on the page, before its band; null: "—". */
const percent = (text: string): number | null => (text.startsWith('—') ? null : Number(/^[\d,.]+(?=%)/.exec(text)?.[0].replace(/,/g, '')));

/** Shown with one decimal. Null: there is nothing it is a ratio of, or nothing measured it. */
function expectRatio(shown: string | undefined, exact: number | null, what: string): void {
  const found = percent(shown ?? '');
  if (exact === null) expect(found, what).toBeNull();
  else expect(Math.abs((found ?? NaN) - exact * 100), `${what}: ${shown} for ${exact}`).toBeLessThanOrEqual(0.0501);
}

/** Of what rows that are no idle requested, how much they used: Kubecost's rule, in money. */
function efficiencyOf(rows: Figures[], side: (typeof SIDES)[number][0]): number | null {
  const combined = (['cpu', 'ram'] as const).map((one) => {
    const known = rows.flatMap((row) => {
      const [cost = 0, ratio] = [row[`${one}_cost`], row[`${one}_efficiency`]];
      return ratio === undefined || cost === 0 ? [] : [{ cost, used: cost * Math.min(1, ratio), requested: cost / Math.max(1, ratio) }];
    });
    const requested = sum(known.map((row) => row.requested));
    return {
      one,
      cost: sum(known.map(({ cost }) => cost)),
      ratio: requested === 0 ? null : sum(known.map(({ used }) => used)) / requested,
    };
  });
  const counted = combined.filter(({ one, ratio }) => ratio !== null && (side === 'total' || one === side));
  const cost = sum(counted.map((row) => row.cost));
  return cost === 0 ? null : sum(counted.map((row) => (row.ratio ?? 0) * row.cost)) / cost;
}

/** Totals, the cloud's accounts and resources among them. */
async function expectTotals({ total_cost: total, clean_expenses: rows, k8s_costs: costs }: Payload): Promise<void> {
  const shown = [await amount('Total'), await amount('Cloud'), await amount('Kubernetes')];
  [total, total - costs.k8s_total_cost, costs.k8s_total_cost].forEach((exact, at) => expectAmount(shown[at], exact, `figure ${at}`));
  const [all = NaN, cloud = NaN, kubernetes = NaN] = shown.map((text) => cents(text) ?? NaN);
  expect(cloud + kubernetes).toBe(all);

  const cloudRows = rows.filter((row) => row.cloud_account_type !== 'kubernetes_cnr');
  for (const name of new Set(cloudRows.map((row) => row.cloud_account_name))) {
    const own = cloudRows.filter((row) => row.cloud_account_name === name).map(({ cost }) => cost);
    expectAmount(rowNamed(sources(), name)?.[2], sum(own), name);
  }
  for (const { resource_name: name, cost } of cloudRows) {
    const row = rowNamed(screen.getByRole('table', { name: 'Most expensive cloud resources' }), name);
    expectAmount(
      row?.find((cell) => cell.startsWith('€')),
      cost,
      name,
    );
  }
  expectToAddUp(sources(), 2);
}

/** Where nothing measured CPU, RAM and volumes, a zero of theirs is no figure. */
const isUnmeasured = ({ breakdown }: Cluster) => breakdown['cpu_cost'] === 0;

function expectParts(cluster: Cluster): void {
  for (const [name, exact = NaN] of partsOf(cluster.breakdown)) {
    const shown = rowNamed(components(), NAMES[name] ?? '')?.[1];
    if (isUnmeasured(cluster) && /^(cpu|ram|pv)_/.test(name)) expect(shown, name).toBe('—');
    else expectAmount(shown, exact, name);
  }
  expectAmount(rowNamed(components(), 'Total')?.[1], cluster.cost, 'the parts');
  expectToAddUp(components(), 1);
}

async function expectEfficiencies(cluster: Cluster): Promise<void> {
  const workloads = cluster.breakdown_by_namespace?.filter(({ namespace }) => namespace !== '__idle__') ?? [cluster.breakdown];
  const row = treeRows().find(({ name }) => name === cluster.cloud_account_name);
  expectAmount(row?.cell('cost'), cluster.cost, 'the cluster');
  for (const [side, label, column] of SIDES) {
    const exact = isUnmeasured(cluster) ? null : efficiencyOf(workloads, side);
    expectRatio(await amount(label), exact, label);
    expectRatio(row?.cell(column), exact, `${label} of the cluster`);
  }
}

/** Cost and efficiencies of a namespace stand in its row; its parts in the file of the table. */
async function expectNamespaces(cluster: Cluster, page: OpenedPage): Promise<void> {
  const shown = treeRows().filter(({ level }) => level === 2);
  const { columns, rows } = await exportFile(page, 'Clusters and namespaces (CSV)');
  const namespaces = cluster.breakdown_by_namespace ?? [];
  for (const figures of namespaces) {
    const name = figures.namespace === '__idle__' ? 'Idle' : figures.namespace;
    const row = shown.find((one) => one.name === name);
    const cost = cents(row?.cell('cost') ?? '');
    expectAmount(row?.cell('cost'), figures.total_cost, name);
    for (const [side, label, column] of SIDES) {
      expectRatio(row?.cell(column), name === 'Idle' ? null : efficiencyOf([figures], side), `${label} of ${name}`);
    }
    const cells = rows.find(([, namespace]) => namespace === name) ?? [];
    const inFile = (column: string) => cells[columns.indexOf(`${column} (EUR)`)];
    for (const [part, exact = NaN] of partsOf(figures)) expectAmount(inFile(NAMES[part] ?? ''), exact, `${part} of ${name}`);
    const parts = columns
      .filter((column) => column.endsWith(' (EUR)') && !/cost/i.test(column))
      .map((column) => cells[columns.indexOf(column)]);
    expect(sumOf(parts.map((text) => cents(text ?? ''))), `parts of ${name}`).toBe(cost);
  }
  expect(shown).toHaveLength(namespaces.length + 1);
  expect(sumOf(shown.map(({ cell }) => cents(cell('cost')))), 'with what is not attributed').toBe(Math.round(cluster.cost * 100));
}

describe('every total, part and efficiency of a payload is on the page, less than a cent from what it is', () => {
  test.each(PAYLOADS)('%s', async (scenario, payload) => {
    const [cluster] = payload.k8s_costs.k8s_cost_breakdown;
    const page = openPage(scenario, { view: { ...DEFAULT_VIEW, expandedIds: [CLUSTER] } });
    await expectTotals(payload);
    expectParts(cluster);
    await expectEfficiencies(cluster);
    if (cluster.breakdown_by_namespace !== undefined) await expectNamespaces(cluster, page);
  });
});

/** The last row of a table is the sum of the rows above it, to the cent. */
function expectToAddUp(table: HTMLElement, column: number): void {
  const amounts = rowsOf(table).map((row) => cents(row[column] ?? ''));
  expect(sumOf(amounts.slice(0, -1))).toBe(amounts.at(-1));
}

describe('the completion plan', () => {
  test('is 250.50 = 145.50 of the clouds + 105.00 of Kubernetes, used to 65, 58 and 62 %', async () => {
    openPage('plan');
    expect(await figure('Total')).toMatch(/^€250\.50/);
    expect(await figure('Cloud')).toMatch(/^€145\.50/);
    expect(await figure('Kubernetes')).toMatch(/^€105\.00.*41\.9% of total/);
    expect(await figure('CPU efficiency')).toBe('65.0%Good');
    expect(await figure('RAM efficiency')).toBe('58.0%Fair');
    expect(await figure('Total efficiency')).toBe('62.4%Good');
    expect(rowsOf(components()).map((row) => row.slice(0, 2))).toEqual([
      ['CPU', '€50.00'],
      ['RAM', '€30.00'],
      ['Persistent volumes', '€10.00'],
      ['Load balancers', '€6.80'],
      ['Network', '€5.00'],
      ['Management', '€3.20'],
      ['Total', '€105.00'],
    ]);
  });
});

describe('the real EKS cluster', () => {
  test('is of Kubecost’s own amounts', () => {
    const { data } = JSON.parse(readPayload('kubecost-allocation-eks')) as { data: [Record<string, { totalCost: number }>] };
    const [cluster] = read('clean-expenses-eks').k8s_costs.k8s_cost_breakdown;
    const amounts = cluster.breakdown_by_namespace?.map(({ namespace, total_cost: total }) => [namespace, total]) ?? [];
    expect(Object.fromEntries(amounts)).toEqual(
      Object.fromEntries(Object.entries(data[0]).map(([name, { totalCost }]) => [name, totalCost])),
    );
  });

  test('uses 71 % of the RAM it requested, whatever a few cheap namespaces use beyond theirs', async () => {
    openPage('eks');
    expect(await figure('RAM efficiency')).toMatch(/^70\.6%Good/);
  });
});

describe('the hand-over sample', () => {
  test('has Kubernetes in its total once, and names the management fee the total leaves out', async () => {
    openPage('handover');
    expect(await figure('Total')).toMatch(/^€5,580\.79/);
    expect(await figure('Kubernetes')).toMatch(/^€330\.79/);
    expect(await figure('Cloud')).toMatch(/^€5,250\.00/);
    expect(rowNamed(components(), 'Management outside the total')?.[1]).toBe('-€22.50');
  });

  test('does not list the cluster among the cloud’s resources', async () => {
    openPage('handover');
    await summary();
    const resources = screen.getByRole('table', { name: 'Most expensive cloud resources' });
    expect(rowsOf(resources).map((row) => [row[0], row.find((cell) => cell.startsWith('€'))])).toEqual([
      ['web-server-1', '€2,500.00'],
      ['orders-db', '€1,550.00'],
      ['assets', '€1,200.00'],
      ['Cloud total', '€5,250.00'],
    ]);
  });
});

describe('infrastructure costs only (Phase 1)', () => {
  test('says that CPU, RAM and efficiency are not measured, instead of 0', async () => {
    openPage('phase-1');
    expect(await figure('Kubernetes')).toMatch(/^€1\.15/);
    expect(await figure('CPU efficiency')).toMatch(/^—/);
    expect(await figure('Total efficiency')).toMatch(/^—/);
    expect(rowNamed(components(), 'CPU')?.[1]).toBe('—');
    expect(rowNamed(components(), 'RAM')?.[1]).toBe('—');
    expect(rowNamed(components(), 'Total')?.[1]).toBe('€1.15');
    expect(within(screen.getByRole('region', { name: /notice/i })).getByText(/k8s-kubecost/)).toBeVisible();
  });
});

describe('the hour that has just ended', () => {
  test('shows the clouds, keeps Kubernetes unknown and says that it is asked for again', async () => {
    openPage('hour-boundary');
    expect(await figure('Total')).toMatch(/^€4\.10/);
    expect(await figure('Kubernetes')).toMatch(/^—/);
    expect(screen.getByText(/asking again every 30 seconds/)).toBeVisible();
    expect(screen.queryByText('€0.00')).not.toBeInTheDocument();
  });
});
