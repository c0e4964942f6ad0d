import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type * as LoadFilesModule from '../../src/features/export/loadFiles.js';
import type * as LazyPartsModule from '../../src/page/lazyParts.js';
import type { DetailsParts } from '../../src/page/lazyParts.js';
import { lazyModule } from '../../src/ui/lazyModule.js';
import { lazyPart, type LazyPart } from '../../src/ui/lazyPart.js';
import { catchDownloads, exportFile } from './support/exportFile.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { amount, clusters, summary } from './support/readPage.js';

/** What was fetched of the parts that come later, and how the host's server answers. */
interface Chunks {
  asked: string[];
  serve: (name: string) => Promise<void>;
  forget: (() => void)[];
  fetch: (name: string) => Promise<void>;
}

const chunks = vi.hoisted((): Chunks => ({
  asked: [],
  serve: () => Promise.resolve(),
  forget: [],
  async fetch(name) {
    this.asked.push(name);
    await this.serve(name);
  },
}));

vi.mock('../../src/page/lazyParts.js', async (importOriginal) => {
  const { laterAnswers: theirAnswers, pageParts, panelParts, figureReceipt } = await importOriginal<typeof LazyPartsModule>();
  const freshAnswers = () =>
    lazyModule(async () => {
      await chunks.fetch('laterAnswers');
      return import('../../src/page/questions/laterAnswers.js');
    });
  let answers = freshAnswers();
  chunks.forget.push(() => (answers = freshAnswers()));
  const ownAnswers: typeof theirAnswers = {
    ...theirAnswers,
    fetch: () => answers.fetch(),
    state: () => answers.state(),
    subscribe: (listener) => answers.subscribe(listener),
  };
  const servedAs = (name: string, part: unknown): LazyPart<object> => {
    const fresh = (): LazyPart<object> =>
      lazyPart(async () => {
        await chunks.fetch(name);
        const Part = (part as LazyPart<object>).component();
        return (props: object) => <Part {...props} />;
      });
    let own = fresh();
    chunks.forget.push(() => (own = fresh()));
    return { preload: () => own.preload(), component: () => own.component() };
  };
  const servedAll = (of: DetailsParts, root: string) =>
    Object.fromEntries(Object.entries(of).map(([name, part]) => [name, servedAs(`${root} ${name}`, part)]));
  return {
    pageParts: servedAll(pageParts, 'page'),
    panelParts: servedAll(panelParts, 'panel'),
    figureReceipt: servedAs('figureReceipt', figureReceipt),
    laterAnswers: ownAnswers,
  };
});

vi.mock('../../src/features/export/loadFiles.js', async (importOriginal) => {
  const { loadFiles } = await importOriginal<typeof LoadFilesModule>();
  return { loadFiles: async () => (await chunks.fetch('files'), loadFiles()) };
});

startMockedBackend();
catchDownloads();

beforeEach(() => {
  chunks.forget.forEach((forget) => forget());
  chunks.asked = [];
  chunks.serve = () => Promise.resolve();
});

const ROOTS = [
  { root: 'page', details: 'page details' },
  { root: 'panel', details: 'panel details' },
] as const;

const kubernetes = () => screen.findByRole('group', { name: 'Kubernetes' });

describe.each(ROOTS)('of the $root', ({ root, details }) => {
  test('all that everybody sees is fetched beside the request, not after its answer', async () => {
    const page = openPage('plan', { root });
    const release = page.hold();
    await waitFor(() => expect(page.asked()).toHaveLength(1));
    expect(new Set(chunks.asked)).toEqual(
      new Set([
        'laterAnswers',
        ...['age', 'details', 'explanation', 'files', 'paper', 'periods', 'unanswered'].map((part) => `${root} ${part}`),
      ]),
    );
    release();
    await summary();
    expect(chunks.asked).toHaveLength(8);
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
    chunks.serve = (name) => (name === details ? Promise.reject(new TypeError('404')) : Promise.resolve());
    const timesAsked = () => chunks.asked.filter((name) => name === details).length;
    const { user } = openPage('plan', { root });
    expect(await kubernetes()).toHaveTextContent('€105.00');
    // Every other part has come: each that does is a reason to try again.
    await waitFor(async () => expect(await kubernetes()).toHaveTextContent('= 0.0%'));
    for (const name of ['Refresh', 'Export']) expect(await screen.findByRole('button', { name })).toBeVisible();
    expect(await screen.findByText(/For what is paid, look at cloud alone|Machines of a cluster/, { selector: 'li *' })).toBeVisible();
    const failed = await screen.findByText('This part of the page could not be shown');
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

  test('without what reads changes and days only those are missing, and both come with another try', async () => {
    chunks.serve = (name) => (name === 'laterAnswers' ? Promise.reject(new TypeError('404')) : Promise.resolve());
    const { user } = openPage('plan', { root });
    expect(await kubernetes()).toHaveTextContent('€105.00');
    expect(await screen.findByRole('treegrid')).toHaveTextContent('€105.00');
    expect(await within(await kubernetes()).findByText('—')).toBeVisible();
    expect(await kubernetes()).not.toHaveTextContent(/[▲▼=]/);
    const trend = await screen.findByRole('region', { name: 'Kubernetes cost by day' });
    const again = await within(trend).findByRole('button', { name: 'Try again' });
    chunks.serve = () => Promise.resolve();
    await user.click(again);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument());
    expect(await kubernetes()).toHaveTextContent('= 0.0%');
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

test('where what writes files cannot be had the page says so, and the next try brings them', async () => {
  chunks.serve = (name) => (name === 'files' ? Promise.reject(new TypeError('404')) : Promise.resolve());
  const page = openPage('plan');
  await page.user.click(await screen.findByRole('button', { name: 'Export' }));
  await page.user.click(screen.getByRole('menuitem', { name: 'Clusters and namespaces (CSV)' }));
  const failed = await screen.findByText('The file could not be made. Check the connection and try again.');
  chunks.serve = () => Promise.resolve();
  await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
  expect((await exportFile(page, 'Clusters and namespaces (CSV)')).rows.at(-1)?.[3]).toBe('105.00');
  expect(failed).not.toBeInTheDocument();
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
