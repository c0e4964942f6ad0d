import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type * as LazyPartsModule from '../../src/page/lazyParts.js';
import type * as OnDemandModule from '../../src/page/onDemand.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { amount, clusters, summary } from './support/readPage.js';

/** What was fetched of the parts that come later, and how the host's server answers. */
const chunks = vi.hoisted((): { asked: string[]; serve: (name: string) => Promise<void> } => ({
  asked: [],
  serve: () => Promise.resolve(),
}));

vi.mock('../../src/page/lazyParts.js', async (importOriginal) => {
  const original = await importOriginal<typeof LazyPartsModule>();
  const { onDemand } = await vi.importActual<typeof OnDemandModule>('../../src/page/onDemand.js');
  const served = Object.entries(original).map(([name, part]) => {
    const load = async () => {
      chunks.asked.push(name);
      await chunks.serve(name);
      return (part.load as () => Promise<unknown>)();
    };
    let own = onDemand<unknown>(load);
    const forget = () => (own = onDemand<unknown>(load));
    return [name, { load: () => own.load(), preload: () => own.preload(), loaded: () => own.loaded(), forget }];
  });
  return Object.fromEntries(served) as typeof LazyPartsModule;
});

startMockedBackend();

beforeEach(async () => {
  const parts = (await import('../../src/page/lazyParts.js')) as unknown as Record<string, { forget: () => void }>;
  Object.values(parts).forEach(({ forget }) => forget());
  chunks.asked = [];
  chunks.serve = () => Promise.resolve();
});

const SHARED = ['besideFigures', 'clusterTable', 'efficiencyPanel', 'exportMenu', 'insteadOfFigures', 'legibleTheme', 'periodChoices'];
const ROOTS = [
  { root: 'page', parts: [...SHARED, 'costCharts', 'resourceTable'] },
  { root: 'panel', parts: [...SHARED, 'kubernetesCharts'] },
] as const;

const kubernetes = () => screen.findByRole('group', { name: 'Kubernetes' });

describe.each(ROOTS)('of the $root', ({ root, parts }) => {
  test('all that everybody sees is fetched beside the request, not after its answer', async () => {
    const page = openPage('plan', { root });
    const release = page.hold();
    await waitFor(() => expect(page.asked()).toHaveLength(1));
    expect([...chunks.asked].sort()).toEqual([...parts].sort());
    release();
    await summary();
    expect([...chunks.asked].sort()).toEqual([...parts].sort());
  });

  test('the first figures and the notices wait for nothing else', async () => {
    let arrive = () => {};
    chunks.serve = () => new Promise((resolve) => (arrive = chained(arrive, resolve)));
    openPage('plan', { root });
    expect(await kubernetes()).toHaveTextContent('€105.00');
    expect(within(screen.getByRole('region', { name: 'Data notices' })).getAllByRole('listitem')[0]).toBeVisible();
    expect(screen.queryByRole('treegrid')).not.toBeInTheDocument();
    arrive();
    expect(await screen.findByRole('treegrid')).toHaveTextContent('€105.00');
    expect(await kubernetes()).toHaveTextContent('€105.00');
  });

  test('a part that a new release has taken away costs its place only, and is asked for again on demand', async () => {
    chunks.serve = (name) => (name === 'clusterTable' ? Promise.reject(new TypeError('404')) : Promise.resolve());
    const timesAsked = () => chunks.asked.filter((name) => name === 'clusterTable').length;
    const { user } = openPage('plan', { root });
    const failed = await screen.findByText('This part of the page could not be shown');
    expect(await kubernetes()).toHaveTextContent('€105.00');
    expect(await screen.findByRole('region', { name: 'Efficiency' })).toBeVisible();
    const before = timesAsked();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(failed).not.toBeInTheDocument());
    expect(await screen.findByText('This part of the page could not be shown')).toBeVisible();
    chunks.serve = () => Promise.resolve();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('treegrid')).toHaveTextContent('€105.00');
    expect(screen.queryByText('This part of the page could not be shown')).not.toBeInTheDocument();
    expect(timesAsked()).toBe(before + 2);
  });

  test('a receipt is fetched with the first one that is asked for, and can be asked for again', async () => {
    chunks.serve = (name) => (name === 'figureReceipt' ? Promise.reject(new TypeError('404')) : Promise.resolve());
    const { user } = openPage('plan', { root });
    expect(chunks.asked).not.toContain('figureReceipt');
    await user.click(await within(await kubernetes()).findByRole('button', { name: 'Where does Kubernetes cost come from?' }));
    const dialog = await screen.findByRole('dialog');
    const again = await within(dialog).findByRole('button', { name: 'Try again' });
    chunks.serve = () => Promise.resolve();
    await user.click(again);
    expect(await within(dialog).findByText('105.00')).toBeVisible();
    expect(screen.getByRole('dialog', { name: 'Kubernetes cost' })).toBe(dialog);
  });
});

test('where the export cannot be had a button stands in its place, and brings it', async () => {
  chunks.serve = (name) => (name === 'exportMenu' ? Promise.reject(new TypeError('404')) : Promise.resolve());
  const { user } = openPage('plan');
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(again).toHaveAttribute('title', 'This part of the page could not be shown');
  chunks.serve = () => Promise.resolve();
  await user.click(again);
  expect(await screen.findByRole('button', { name: 'Export' })).toBeVisible();
});

test('without what compares and reads the days nothing is claimed, the chart says so, and both come on demand', async () => {
  chunks.serve = (name) => (name === 'besideFigures' ? Promise.reject(new TypeError('404')) : Promise.resolve());
  const { user } = openPage('organization', { root: 'panel' });
  const chart = await screen.findByRole('region', { name: 'Kubernetes cost by day' });
  expect(await within(chart).findByText(/could not be loaded/)).toBeVisible();
  expect(document.querySelector('[data-test-id="k8s-change"]')).not.toBeInTheDocument();
  chunks.serve = () => Promise.resolve();
  await user.click(within(chart).getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument());
  await waitFor(async () => expect((await kubernetes()).querySelector('[data-test-id="k8s-change"]')).toBeInTheDocument());
});

test('after a total failure what went wrong stays on the screen while it is tried again', async () => {
  const page = openPage('not-expenses-bare-error');
  const alert = await screen.findByRole('alert');
  page.play('forbidden');
  const release = page.hold();
  await page.user.click(screen.getByRole('button', { name: 'Try again' }));
  const busy = await screen.findByRole('button', { name: 'Trying again…' });
  expect(busy).toHaveFocus();
  expect(alert).toHaveTextContent('The server answered something that is not expenses data');
  expect(screen.queryByText('Loading costs…')).not.toBeInTheDocument();
  release();
  expect(await screen.findByRole('heading', { name: 'No permission for this organization' })).toBeVisible();
});

test('what went wrong with one period is not said of the next while that is on its way', async () => {
  const page = openPage('not-expenses-bare-error');
  await screen.findByRole('alert');
  page.play('plan');
  const release = page.hold();
  page.rerender({ period: { start: new Date('2026-11-01T00:00:00Z'), end: new Date('2026-11-08T00:00:00Z') } });
  expect(await screen.findByText('Loading costs…')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  release();
  expect(await amount('Kubernetes')).toBe('€105.00');
  expect(clusters()).toBeVisible();
});

function chained(first: () => void, second: () => void): () => void {
  return () => {
    first();
    second();
  };
}
