import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ClusterTable } from '../../../src/features/clusters/ClusterTable.js';
import type * as LazyRowsModule from '../../../src/features/clusters/treegrid/lazyRows.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';
import { largeReport } from '../../support/sampleReport.js';

const server = vi.hoisted((): { serve: () => Promise<void>; asked: number; forget: () => void } => ({
  serve: () => Promise.resolve(),
  asked: 0,
  forget: () => {},
}));

vi.mock('../../../src/features/clusters/treegrid/lazyRows.js', async () => {
  const [{ RowsInSight }, { lazyPart }] = await Promise.all([
    import('../../../src/features/clusters/treegrid/RowsInSight.js'),
    import('../../../src/ui/lazyPart.js'),
  ]);
  const fresh = () =>
    lazyPart(async () => {
      server.asked += 1;
      await server.serve();
      return RowsInSight;
    });
  let own = fresh();
  server.forget = () => (own = fresh());
  return { rowsInSight: { preload: () => own.preload(), component: () => own.component() } } satisfies typeof LazyRowsModule;
});

beforeEach(() => {
  server.asked = 0;
  server.serve = () => Promise.resolve();
  server.forget();
});

const rows = () => within(screen.getByRole('treegrid', { name: 'Clusters' })).getAllByRole('row');

function renderClusters(clusters: number, namespaces: number) {
  renderWithI18n(
    <ClusterTable
      report={largeReport(clusters, namespaces)}
      sort={{ column: 'cost', direction: 'desc' }}
      onSortChange={() => {}}
      search=""
      onSearchChange={() => {}}
      expandedIds={['cluster-0', 'cluster-1', 'cluster-2']}
      onToggle={() => {}}
    />,
  );
}

test('a short table asks for nothing more', () => {
  renderClusters(3, 30);
  expect(rows()).toHaveLength(95);
  expect(server.asked).toBe(0);
});

test('a long table shows its first rows and its total before the code that renders the others has come', async () => {
  let arrive = (): void => {};
  server.serve = () => new Promise((resolve) => (arrive = resolve));
  renderClusters(3, 60);
  expect(
    rows()
      .slice(0, -1)
      .map((row) => row.getAttribute('aria-rowindex')),
  ).toEqual(Array.from({ length: 21 }, (_, at) => String(at + 1)));
  expect(rows().at(-1)).toHaveAttribute('aria-rowindex', '185');
  await act(async () => {
    arrive();
    await Promise.resolve();
  });
  await waitFor(() => expect(document.querySelector('.gap')).toBeInTheDocument());
  expect(rows().length).toBeLessThan(185);
});

test('a long table has all of its rows where that code cannot be had', async () => {
  server.serve = () => Promise.reject(new TypeError('404'));
  renderClusters(3, 60);
  await waitFor(() => expect(rows()).toHaveLength(185));
});
