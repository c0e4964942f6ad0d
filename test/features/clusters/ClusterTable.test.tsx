import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ClusterTable } from '../../../src/features/clusters/ClusterTable.js';
import type { ClusterTableProps } from '../../../src/features/clusters/clusterTableProps.js';
import type { DecidedReport } from '../../../src/domain/report/decidedReport.js';
import type { ClusterSort } from '../../../src/domain/tables/clusterSort.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';
import { cluster, largeReport, namespace, parts, report } from '../../support/sampleReport.js';

const REPORT = report({
  clusters: [
    cluster({
      id: 'prod',
      name: 'Production',
      namespaces: [
        namespace({ name: 'shop', total: 70, efficiency: { cpu: 0.721, ram: 0.5, total: 0.6 } }),
        namespace({ name: 'default', total: 20, efficiency: { cpu: 13.96, ram: 0, total: 0.399 } }),
        namespace({ name: '__idle__', kind: 'idle', total: 30 }),
      ],
      notAttributed: -2.5,
    }),
    cluster({ id: 'dev', name: 'Development', namespaces: [namespace({ name: 'default', total: 12.25 })] }),
  ],
});

interface HostProps extends Partial<ClusterTableProps> {
  report: DecidedReport;
}

/** Keeps what a page keeps. */
function Host({ report: given, expandedIds = [], search: firstSearch = '', ...props }: HostProps) {
  const [sort, setSort] = useState<ClusterSort>({ column: 'cost', direction: 'desc' });
  const [search, setSearch] = useState(firstSearch);
  const [openIds, setOpenIds] = useState(expandedIds);
  return (
    <>
      <ClusterTable
        report={given}
        sort={sort}
        onSortChange={setSort}
        search={search}
        onSearchChange={setSearch}
        expandedIds={openIds}
        onToggle={(id) => setOpenIds(openIds.includes(id) ? openIds.filter((openId) => openId !== id) : [...openIds, id])}
        {...props}
      />
      <button>after</button>
    </>
  );
}

function renderTable(given: DecidedReport = REPORT, props: Partial<ClusterTableProps> = {}) {
  renderWithI18n(<Host report={given} {...props} />);
  return userEvent.setup();
}

const grid = () => screen.getByRole('treegrid', { name: 'Clusters' });
const row = (name: RegExp) => within(grid()).getByRole('row', { name });
const headers = () => within(grid()).getAllByRole('rowheader');
/** Names down the table, without what stands beside them. */
const names = () => headers().map((header) => header.querySelector('.text')?.textContent);
const cells = (name: RegExp) =>
  within(row(name))
    .getAllByRole('gridcell')
    .map((cell) => cell.textContent);

describe('what the user reads', () => {
  test('clusters, most expensive first, and a total that is their sum', () => {
    renderTable();
    expect(names()).toEqual(['Production', 'Development', 'Total']);
    expect(cells(/Production/)[0]).toBe('€117.50');
    expect(cells(/Development/)[0]).toBe('€12.25');
    expect(cells(/^Total/)[0]).toBe('€129.75');
    expect(cells(/^Total/)[2]).toBe('100.0%');
    expect(screen.getByText('2 clusters, 3 namespaces')).toBeVisible();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('the components of a row with their amounts', () => {
    renderTable();
    expect(within(row(/Development/)).getByRole('img', { name: /^Components of Development: CPU €6.13, RAM €3.68/ })).toBeVisible();
  });

  test('the band of an efficiency in words, and over-used apart from good', () => {
    renderTable(REPORT, { expandedIds: ['prod'] });
    expect(cells(/^shop/).slice(4)).toEqual(['72.1%Good', '50.0%Fair', '60.0%Good']);
    expect(cells(/^default €20.00/).slice(4)).toEqual(['1,396.0%Over-used', '0.0%Low', '39.9%Low']);
    expect(within(row(/^default €20.00/)).getByTitle('39.9%, Low: below 40%')).toBeVisible();
    expect(within(row(/^default €20.00/)).getByTitle('1,396.0%, Over-used: above 100%')).toBeVisible();
  });

  test('why an efficiency is not known', () => {
    const infrastructure = cluster({
      id: 'old',
      total: 9,
      namespaces: null,
      source: 'infrastructure',
      efficiency: { cpu: null, ram: null, total: null },
      components: parts({ other: 9 }),
    });
    renderTable(report({ clusters: [infrastructure] }));
    expect(cells(/old/)[6]).toBe('—Not measured: only infrastructure costs were reported');
  });

  test('idle and what is not attributed, each with its explanation', () => {
    renderTable(REPORT, { expandedIds: ['prod'] });
    expect(names()).toEqual(['Production', 'shop', 'default', 'Idle', 'Not attributed', 'Development', 'Total']);
    expect(row(/^Idle/)).toHaveAccessibleDescription('Capacity that is paid for and that no workload requested.');
    expect(row(/^Not attributed/)).toHaveAccessibleDescription('What is left of the cluster’s cost when its namespaces are taken off.');
    expect(cells(/^Not attributed/)[0]).toBe('-€2.50');
  });

  test('that a cluster sent no namespaces', () => {
    renderTable(report({ clusters: [cluster({ id: 'old', total: 9, namespaces: null })] }), { expandedIds: ['old'] });
    expect(row(/^No namespace figures in this answer/)).toHaveAttribute('aria-level', '2');
  });

  test('which clusters did not report, without a zero', () => {
    const missing = { id: 'edge', name: 'edge', reason: 'timed out', lastImportAt: new Date('2026-11-20T06:00:00Z') };
    renderTable(report({ clusters: REPORT.clusters, missingClusters: [missing] }));
    expect(cells(/^edge/)).toEqual(['—', 'Not reported: timed out · last import Nov 20, 2026, 06:00 UTC']);
  });

  test('which of them was removed since, and when: its last import is no news', () => {
    const missing = { id: 'edge', name: 'edge', reason: null, lastImportAt: new Date('2026-11-20T06:00:00Z') };
    renderTable(report({ clusters: REPORT.clusters, missingClusters: [{ ...missing, removedAt: new Date('2026-11-23T09:20:00Z') }] }));
    expect(cells(/^edge/)).toEqual(['—', 'Not reported · removed Nov 23, 2026, 09:20 UTC']);
  });

  test('a cost that belongs to no cluster', () => {
    renderTable(report({ clusters: REPORT.clusters, clusterRemainder: 0.25 }));
    expect(cells(/^Not assigned to a cluster/)[0]).toBe('€0.25');
    expect(cells(/^Total/)[0]).toBe('€130.00');
  });

  test('"—" for a cost that did not come', () => {
    renderTable(report({ clusters: [cluster({ id: 'mute', total: 0, components: [] })], kubernetes: null }));
    expect([cells(/^Total/)[0], cells(/^Total/)[2]]).toEqual(['—', '—']);
  });

  test('that there is no cluster', () => {
    renderTable(report());
    expect(within(grid()).getByRole('gridcell', { name: 'No cluster in this period.' })).toBeVisible();
  });
});

describe('sorting', () => {
  test('by a click on a header, and the other way by a second one', async () => {
    const user = renderTable();
    expect(screen.getByRole('columnheader', { name: 'Cost' })).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['Development', 'Production', 'Total']);
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('columnheader', { name: 'Cost' })).not.toHaveAttribute('aria-sort');
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['Production', 'Development', 'Total']);
  });

  test('by the select that narrow screens have', async () => {
    const user = renderTable();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by', hidden: true }), 'Cost, ascending');
    expect(names()).toEqual(['Development', 'Production', 'Total']);
  });

  test('headers say what a column holds and in which unit', async () => {
    const user = renderTable();
    await user.hover(screen.getByRole('button', { name: 'Cost' }));
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Cost allocated in the period, in EUR.');
  });
});

describe('search', () => {
  test('shows what was found where it was found, says how much, and what it adds up to', async () => {
    const user = renderTable();
    await user.type(screen.getByRole('searchbox', { name: 'Search clusters and namespaces' }), 'DEF');
    expect(names()).toEqual(['Production', 'default', 'Development', 'default', 'Shown: €32.25 of €129.75']);
    expect(screen.getByRole('status')).toHaveTextContent('2 namespaces found');
    expect(row(/Production/)).toHaveTextContent('1 of 2 namespaces');
    expect(cells(/^Shown/)[2]).toBe('24.9%');
    expect(within(row(/^default €20.00/)).getByText('def', { selector: 'mark' })).toBeVisible();
  });

  test('says that nothing was found, and is emptied by its button or Escape', async () => {
    const user = renderTable();
    const field = screen.getByRole('searchbox');
    await user.type(field, 'zzz');
    expect(screen.getByText('No cluster or namespace has “zzz” in its name.')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found');
    await user.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(names()).toEqual(['Production', 'Development', 'Total']);
    await user.type(field, 'shop{Escape}');
    expect(field).toHaveValue('');
  });

  test('what it opened can be closed again', async () => {
    const user = renderTable(REPORT, { search: 'shop' });
    await user.click(screen.getByRole('button', { name: 'Hide namespaces of Production' }));
    expect(names()).toEqual(['Production', 'Shown: €70.00 of €129.75']);
    await user.click(screen.getByRole('button', { name: 'Show namespaces of Production' }));
    expect(names()).toContain('shop');
  });
});

describe('keyboard', () => {
  test('walks, opens and closes with arrows from one tab stop', async () => {
    const user = renderTable();
    row(/Production/).focus();
    await user.keyboard('{ArrowRight}');
    expect(row(/Production/)).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowRight}');
    expect(row(/^shop/)).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowLeft}');
    expect(row(/Production/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(row(/Production/)).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{End}');
    expect(row(/^Total/)).toHaveFocus();
    await user.keyboard('{Home}{Tab}');
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
  });

  test('comes back to the row it left', async () => {
    const user = renderTable();
    row(/Production/).focus();
    await user.keyboard('{ArrowDown}{Tab}');
    await user.tab({ shift: true });
    expect(row(/Development/)).toHaveFocus();
  });

  test('Enter follows the row where the host knows the way, else it opens it', async () => {
    const onNavigate = vi.fn();
    const user = renderTable(REPORT, { onNavigate, expandedIds: ['prod'] });
    row(/Production/).focus();
    await user.keyboard('{Enter}{ArrowDown}{Enter}{ArrowDown}{ArrowDown}{Enter}');
    expect(onNavigate.mock.calls).toEqual([
      [{ to: 'cluster', clusterId: 'prod' }],
      [{ to: 'namespace', clusterId: 'prod', namespace: 'shop' }],
    ]);
  });

  test('Enter opens where no link leads', async () => {
    const user = renderTable();
    row(/Development/).focus();
    await user.keyboard('{Enter}');
    expect(row(/Development/)).toHaveAttribute('aria-expanded', 'true');
  });

  test('Space chooses a cluster, and takes the choice back', async () => {
    const onSelectCluster = vi.fn();
    const user = renderTable(REPORT, { onSelectCluster, selectedClusterId: 'dev' });
    expect(row(/Development/)).toHaveAttribute('aria-selected', 'true');
    row(/Production/).focus();
    await user.keyboard(' {ArrowDown} ');
    expect(onSelectCluster.mock.calls).toEqual([['prod'], [null]]);
  });

  test('leaves typing to the search', async () => {
    const user = renderTable();
    const field = screen.getByRole('searchbox');
    await user.type(field, 'o p{Home}{ArrowLeft}');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('o p');
  });
});

describe('mouse', () => {
  test('a name leads on, the arrow opens, the row chooses', async () => {
    const onNavigate = vi.fn();
    const onSelectCluster = vi.fn();
    const user = renderTable(REPORT, { onNavigate, onSelectCluster });
    await user.click(screen.getByRole('button', { name: 'Production' }));
    expect(onNavigate).toHaveBeenCalledExactlyOnceWith({ to: 'cluster', clusterId: 'prod' });
    await user.click(screen.getByRole('button', { name: 'Show namespaces of Production' }));
    expect(row(/^shop/)).toBeVisible();
    expect(onSelectCluster).not.toHaveBeenCalled();
    await user.click(screen.getByText('€12.25', { selector: '[aria-level="1"] *' }));
    expect(onSelectCluster).toHaveBeenCalledExactlyOnceWith('dev');
    expect(row(/Development/)).toHaveFocus();
  });
});

describe('the place of a row in the whole', () => {
  test('is counted through all levels, header and total included', () => {
    renderTable(REPORT, { expandedIds: ['prod'] });
    expect(grid()).toHaveAttribute('aria-rowcount', '8');
    const places = within(grid())
      .getAllByRole('row')
      .map((one) => ['rowindex', 'level', 'posinset', 'setsize'].map((name) => one.getAttribute(`aria-${name}`) ?? '').join(' '));
    expect(places).toEqual(['1   ', '2 1 1 2', '3 2 1 4', '4 2 2 4', '5 2 3 4', '6 2 4 4', '7 1 2 2', '8   ']);
  });

  test('stays right in a long table, of which only a part is rendered', async () => {
    const user = renderTable(largeReport(3, 60), { expandedIds: ['cluster-0', 'cluster-1', 'cluster-2'] });
    expect(grid()).toHaveAttribute('aria-rowcount', '185');
    const rendered = within(grid()).getAllByRole('row');
    expect(rendered.length).toBeLessThan(60);
    expect(rendered.slice(1, 21).map((one) => one.getAttribute('aria-rowindex'))).toEqual(
      Array.from({ length: 20 }, (_, at) => String(at + 2)),
    );

    rendered[1]?.focus();
    await user.keyboard('{End}{ArrowUp}');
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '184');
    expect(document.activeElement).toHaveAttribute('aria-posinset', '60');
    await user.keyboard('{PageUp}');
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '174');
  });

  test('for print everything is there', () => {
    renderTable(largeReport(3, 60), { expandedIds: ['cluster-0', 'cluster-1', 'cluster-2'], renderAll: true });
    expect(within(grid()).getAllByRole('row')).toHaveLength(185);
  });
});

test('clusters that share an id are both there', () => {
  renderTable(report({ clusters: [cluster({ id: 'x', name: 'one', total: 2 }), cluster({ id: 'x', name: 'two', total: 1 })] }));
  expect(names()).toEqual(['one', 'two', 'Total']);
});
