import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../src/index.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { components, figure, rowsOf, summary, treeRows } from './support/readPage.js';

startMockedBackend();

const clusterIds = ['3b7a2f16-0d8c-4c55-9a1e-74f2c6d0e913', '9e41c7d3-6f20-4b8a-8c35-1d0b5e7a2f68', 'bc55eb8c-5db2-4c32-b976-2df0edb0619a'];

/** The clusters’ table with all its figures. */
const onScreen = () =>
  treeRows().map(({ level, name, cell }) => [level, name, ...(['cost', 'share', 'cpu', 'ram', 'efficiency'] as const).map(cell)]);

test.each(['namespaces-alias', 'percentages', 'efficiency-beside'] as const)(
  '%s: another form of the same figures shows the same',
  async (scenario) => {
    const { play, user, pass } = openPage('organization', { view: { ...DEFAULT_VIEW, expandedIds: clusterIds } });
    await summary();
    const expected = { rows: onScreen(), efficiency: await figure('Total efficiency'), components: rowsOf(components()) };
    expect(expected.rows.some(([level]) => level === 2)).toBe(true);
    play(scenario);
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await pass(0);
    expect(screen.getByText(/^Fetched 12:2\d UTC, just now$/)).toBeVisible();
    expect({ rows: onScreen(), efficiency: await figure('Total efficiency'), components: rowsOf(components()) }).toEqual(expected);
  },
);

test('namespaces of rows are the same as those of a breakdown, counted once although pods say the same', async () => {
  const view = { ...DEFAULT_VIEW, expandedIds: clusterIds.slice(0, 2) };
  const costs = () => treeRows().map(({ level, name, cell }) => [level, name, cell('cost'), cell('share')]);
  const { play, user, pass } = openPage('organization', { view });
  await summary();
  const expected = { rows: costs(), total: await figure('Total') };
  play('namespaces-from-rows');
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  await pass(0);
  expect(costs()).toEqual(expected.rows);
  expect(await figure('Total')).toBe(expected.total);
  // Rows carry no efficiency: the namespaces’ is unknown, the clusters’ own is not.
  const namespace = treeRows().find(({ level }) => level === 2);
  expect(namespace?.cell('cpu')).toMatch(/^—/);
  expect(treeRows()[0]?.cell('cpu')).toMatch(/^\d+\.\d%/);
});
