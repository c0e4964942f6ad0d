import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { readPayload } from '../support/payloads.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { cents, clusters, components, figure, rowNamed, rowsOf, sources, summary, sumOf } from './support/readPage.js';

startMockedBackend();

/** The last row of each table is the sum of the rows above it, to the cent. */
function expectTablesToAddUp(): void {
  for (const [table, column] of [[sources(), 2] as const, [components(), 1] as const]) {
    const amounts = rowsOf(table).map((row) => cents(row[column] ?? ''));
    expect(sumOf(amounts.slice(0, -1))).toBe(amounts.at(-1));
  }
}

/** Σ of the namespaces of an open cluster, what is not attributed included. */
function sumOfNamespaces(): number {
  const rows = within(clusters())
    .getAllByRole('row')
    .filter((row) => row.getAttribute('aria-level') === '2');
  return sumOf(rows.map((row) => cents(row.querySelectorAll('th, td')[1]?.textContent ?? '')));
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
    expectTablesToAddUp();
  });
});

describe('the real EKS cluster', () => {
  test('shows every namespace to the cent of Kubecost’s own answer, and adds up', async () => {
    const { user } = openPage('eks');
    await summary();
    await user.click(within(clusters()).getByRole('button', { name: /cluster-one/ }));
    const { data } = JSON.parse(readPayload('kubecost-allocation-eks')) as { data: Record<string, { totalCost: number }>[] };
    for (const [name, { totalCost }] of Object.entries(data[0] ?? {})) {
      const shown = cents(rowNamed(clusters(), name === '__idle__' ? 'Idle' : name)?.[1] ?? '');
      expect(Math.abs((shown ?? NaN) - totalCost * 100), name).toBeLessThanOrEqual(1);
    }
    expect(rowNamed(clusters(), 'Not attributed')?.[1]).toBe('€2.40');
    expect(sumOfNamespaces()).toBe(1222);
    expect(rowNamed(clusters(), 'Total')?.[1]).toBe('€12.22');
    expectTablesToAddUp();
  });

  test('is 105.68 in all, and its RAM is over-used, which is neither good nor broken', async () => {
    openPage('eks');
    expect(await figure('Total')).toMatch(/^€105\.68/);
    expect(await figure('Kubernetes')).toMatch(/^€12\.22/);
    expect(await figure('RAM efficiency')).toMatch(/^13\d\.\d%Over-used/);
  });
});

describe('the hand-over sample', () => {
  test('has Kubernetes in its total once, and names the management fee the total leaves out', async () => {
    openPage('handover');
    expect(await figure('Total')).toMatch(/^€5,580\.79/);
    expect(await figure('Kubernetes')).toMatch(/^€330\.79/);
    expect(await figure('Cloud')).toMatch(/^€5,250\.00/);
    expect(rowNamed(components(), 'Management outside the total')?.[1]).toBe('-€22.50');
    expectTablesToAddUp();
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
    expectTablesToAddUp();
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

describe('Metroculus’ answer for one cluster', () => {
  test('is read with its own names of the costs', async () => {
    openPage('metroculus');
    expect(await figure('Kubernetes')).toMatch(/^€1\.15/);
    expect(rowNamed(components(), 'Load balancers')?.[1]).toBe('€0.15');
    expect(await figure('CPU efficiency')).toBe('65.0%Good');
    expectTablesToAddUp();
  });
});
