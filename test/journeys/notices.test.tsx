import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { NoticeList } from '../../src/features/notices/NoticeList.js';
import { findScenario, type Scenario, type ScenarioName } from '../../src/testing.js';
import { renderWithI18n } from '../support/renderWithI18n.js';
import { explanation } from '../support/explanation.js';
import { notice } from '../support/sampleNotices.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { amount, clusters, searchFor, sources, summary, treeRows } from './support/readPage.js';

startMockedBackend();

const SHOP_EU = 'ad4fea91-4bdd-490c-a8d6-d44e7a7c98d8';

const notices = async () => within(await screen.findByRole('region', { name: 'Data notices' }));

test('days that add up to another cost are said, and no figure follows them', async () => {
  openPage('days-disagree');
  expect(await amount('Kubernetes')).toBe('€100.00');
  expect(await (await notices()).findByText('Warning: The days of a cluster do not add up to its cost')).toBeVisible();
  expect((await notices()).getByText(/7 days come to €80\.00, the cost of the period is €100\.00\./)).toBeVisible();
});

test('days of one pool are not held against Kubernetes costs that follow no pool', async () => {
  const { period } = findScenario('days-disagree').viewpoint?.(new Date('2026-11-23T12:20:00Z')) ?? {};
  openPage('not-filtered', { period, filters: findScenario('not-filtered').viewpoint?.(new Date('2026-11-23T12:20:00Z')).filters });
  await summary();
  expect((await notices()).queryByText(/do not add up to its cost/)).not.toBeInTheDocument();
});

test('an amount of minus a trillion is said to be implausible, and leaves the bars to the others', async () => {
  openPage('implausible-amount');
  await summary();
  expect((await notices()).getByText('Error: An implausible amount decides the total')).toBeVisible();
  const bars = within(sources())
    .getAllByRole('row')
    .slice(1, -1)
    .map((row) => [row.querySelector('.name')?.textContent, row.querySelector<HTMLElement>('.bar')?.style.width]);
  expect(bars).toEqual([
    ['AWS HQ', '100%'],
    ['shop-eu', undefined],
  ]);
});

describe('the name of a place in a notice', () => {
  const rowNamed = (name: string) => within(clusters()).getByRole('row', { name: new RegExp(`^${name}`) });

  test('leads to the row of a namespace: it opens the cluster, gives the row the focus, marks it and says so', async () => {
    const { user } = openPage('conflicting-figures-child');
    await summary();
    await searchFor(user, 'nothing like it');
    await user.click((await notices()).getByRole('button', { name: 'checkout in shop-eu' }));
    const row = rowNamed('checkout');
    expect(row).toHaveFocus();
    expect(row).toHaveAttribute('data-marked');
    expect(row).toHaveAccessibleDescription('The notice is about this row.');
    expect(screen.getByRole('searchbox')).toHaveValue('');

    await user.keyboard('{ArrowDown}');
    expect(row).not.toHaveAttribute('data-marked');
    expect(row).not.toHaveAccessibleDescription();
    await user.click((await notices()).getByRole('button', { name: 'checkout in shop-eu' }));
    expect(rowNamed('checkout')).toHaveFocus();
  });

  test('leads to a cluster that did not report, which has a row of its own', async () => {
    const { user } = openPage('missing-cluster-of-three');
    await summary();
    await user.click(await (await notices()).findByRole('button', { name: 'shop-asia' }));
    expect(rowNamed('shop-asia')).toHaveFocus();
  });

  test('is plain text where the cluster has no row to lead to', async () => {
    const onSelectCluster = vi.fn();
    renderWithI18n(
      <NoticeList
        explanation={explanation}
        notices={[notice('stale-data')]}
        onSelectCluster={onSelectCluster}
        shownClusters={new Set(['c2'])}
      />,
    );
    expect(screen.getByText('production-eu')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'production-eu' })).not.toBeInTheDocument();
  });
});

describe('a figure made of doubted inputs', () => {
  const DOUBT = 'In doubt: Figures contradict each other in 1 cluster';
  const asks = (name: string) => screen.getAllByRole('button', { name: `Where does ${name} come from?` });

  test('carries the doubt where it stands, at the top and in its row, and leads to the notice', async () => {
    const { user } = openPage('conflicting-figures-child');
    await summary();
    const [ask] = asks('Kubernetes cost');
    expect(ask).toHaveAccessibleDescription(DOUBT);
    expect(ask).toHaveTextContent('≈');
    expect(asks('CPU efficiency')[0]).toHaveAccessibleDescription(DOUBT);
    const row = treeRows().find(({ name }) => name === 'shop-eu');
    expect([row?.doubt('cost'), row?.doubt('cpu')]).toEqual([DOUBT, DOUBT]);

    await user.click(ask as Element);
    const known = await within(await screen.findByRole('dialog')).findByRole('list', {
      name: 'What to know before relying on it',
      hidden: true,
    });
    expect(known).toHaveTextContent('Figures contradict each other in 1 cluster');
  });

  test('is marked in the cluster that has the doubt and in no other', async () => {
    openPage('incomplete-period-in-organization');
    await summary();
    expect(asks('Kubernetes cost')[0]).toHaveTextContent('≈');
    const marked = treeRows().filter(({ level, doubt }) => level !== null && doubt('cost') !== '');
    expect(marked.map(({ name }) => name)).toEqual(['data-platform']);
  });

  test('is marked where only the days tell that some are missing, and not at the clouds', async () => {
    openPage(withoutThreeDaysOf('clusters-come-and-go', SHOP_EU));
    await summary();
    const why = 'In doubt: 1 cluster has days without figures';
    for (const name of ['Kubernetes cost', 'CPU efficiency']) expect(asks(name)[0]).toHaveAccessibleDescription(why);
    expect(asks('Cloud cost')[0]).not.toHaveTextContent('≈');
    const marked = treeRows().filter(({ level, doubt }) => level !== null && doubt('cost') !== '');
    expect(marked.map(({ name, doubt }) => [name, doubt('cost'), doubt('efficiency')])).toEqual([['shop-eu', why, why]]);
  });

  test('is known to be at least so much where the rows of a cluster contradict each other: in its row, at the top, and in the receipt', async () => {
    const { user } = openPage('rows-disagree');
    await summary();
    const why = 'At least this much: the rows of a cluster contradict each other';
    const [ask] = asks('Kubernetes cost');
    expect(ask).toHaveTextContent('≥');
    expect(ask).toHaveAccessibleDescription(why);
    const marked = treeRows().filter(({ level, doubt }) => level !== null && doubt('cost') !== '');
    expect(marked.map(({ name, cell, doubt }) => [name, cell('cost'), doubt('cost')])).toEqual([['staging', '€64.00', why]]);
    await user.click(ask as Element);
    expect(await screen.findByRole('dialog')).toHaveTextContent('so it is at least this much');
  });

  test('is an account whose rows were not all sent', async () => {
    openPage('cut-rows');
    await summary();
    expect(asks('AWS HQ')[0]).toHaveAccessibleDescription(/^In doubt: 5,000 of [\d,]+ rows were sent$/);
    expect(asks('Cloud cost')[0]).not.toHaveTextContent('≈');
    for (const each of asks('CPU efficiency')) expect(each).not.toHaveTextContent('≈');
  });

  test.each(['organization', 'rows-of-missing-cluster', 'unit-mismatch', 'over-used', 'conflicting-figures'] as const)(
    'has no mark without doubt, or without a figure: %s',
    async (name) => {
      openPage(name);
      await summary();
      expect(asks('Kubernetes cost')[0]).not.toHaveTextContent('≈');
      expect(treeRows().filter(({ level, doubt }) => level !== null && doubt('cost') !== '')).toEqual([]);
    },
  );
});

/** As a scenario, but a cluster has no figure of the second to the fourth day. */
function withoutThreeDaysOf(name: ScenarioName, clusterId: string): Scenario {
  return {
    ...findScenario(name),
    respond(call, next) {
      const answer = next();
      if (call.endpoint !== 'breakdown_expenses') return answer;
      const body = JSON.parse(answer.body) as { breakdown: Record<string, Record<string, unknown>> };
      const days = Object.entries(body.breakdown)
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([day, { [clusterId]: own, ...others }], index) => [day, index >= 1 && index <= 3 ? others : { ...others, [clusterId]: own }]);
      return { ...answer, body: JSON.stringify({ ...body, breakdown: Object.fromEntries(days) as unknown }) };
    },
  };
}
