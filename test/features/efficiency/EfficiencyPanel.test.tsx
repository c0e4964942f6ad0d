import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { EfficiencyPanel, type EfficiencyPanelProps } from '../../../src/features/efficiency/EfficiencyPanel.js';
import type { Efficiency } from '../../../src/domain/types.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';
import { cluster, decisionsAbout, namespace, report, type ReportArgs } from '../../support/sampleReport.js';

const UNKNOWN = { cpu: null, ram: null, total: null };

const production = {
  ...cluster({ id: 'p', name: 'production', namespaces: [namespace({ name: 'web', total: 60 })] }),
  reportedEfficiency: { cpu: 0.33, ram: 0.505, total: null },
};
const lab = cluster({ id: 'l', name: 'lab', namespaces: null, total: 40, source: 'infrastructure', efficiency: UNKNOWN });

interface PanelArgs extends ReportArgs, Pick<Partial<EfficiencyPanelProps>, 'selectedClusterId' | 'targets'> {
  overall?: Efficiency;
}

function renderPanel({ overall = { cpu: 0.424, ram: 0.6, total: 13.96 }, selectedClusterId = null, targets, ...args }: PanelArgs = {}) {
  const onSelectCluster = vi.fn();
  renderWithI18n(
    <EfficiencyPanel
      report={report({ clusters: [production, lab], efficiency: overall, ...args })}
      selectedClusterId={selectedClusterId}
      onSelectCluster={onSelectCluster}
      targets={targets}
    />,
  );
  return onSelectCluster;
}

function group(name: string) {
  return within(screen.getByRole('group', { name }));
}

test('shows CPU, RAM and total efficiency of all clusters with the words of their bands', () => {
  renderPanel();
  const all = group('All clusters');
  expect(all.getByRole('meter', { name: 'CPU efficiency' })).toHaveAttribute('aria-valuetext', expect.stringMatching(/42\.4%.*fair/i));
  expect(all.getByRole('meter', { name: 'RAM efficiency' })).toHaveAttribute('aria-valuetext', expect.stringMatching(/60\.0%.*good/i));
  expect(all.getByRole('meter', { name: 'Total efficiency' })).toHaveAttribute(
    'aria-valuetext',
    expect.stringMatching(/1,396\.0%.*over-used/i),
  );
  expect(screen.getByText('Used ÷ requested, both in money; idle left out')).toBeVisible();
});

test('explains the bands by the targets in force', () => {
  renderPanel({ targets: { good: 0.7, warning: 0.5 } });
  const legend = within(screen.getByRole('list', { name: 'Bands' }));
  expect(legend.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Good: 70% or more',
    'Fair: 50% to 70%',
    'Low: below 50%',
    'Over-used: above 100%',
  ]);
});

test('offers the clusters, and all of them together', async () => {
  const user = userEvent.setup();
  const onSelectCluster = renderPanel();
  await user.click(screen.getByRole('combobox', { name: /Cluster/ }));
  await user.click(screen.getByRole('option', { name: 'production' }));
  expect(onSelectCluster).toHaveBeenLastCalledWith('p');
});

test('goes back to all clusters', async () => {
  const user = userEvent.setup();
  const onSelectCluster = renderPanel({ selectedClusterId: 'p' });
  await user.click(screen.getByRole('combobox', { name: /Cluster/ }));
  await user.click(screen.getByRole('option', { name: 'All clusters' }));
  expect(onSelectCluster).toHaveBeenLastCalledWith(null);
});

test('shows the chosen cluster beside all, with the reported value where it is more than a point off', () => {
  renderPanel({ selectedClusterId: 'p' });
  expect(group('All clusters').getAllByRole('meter')).toHaveLength(3);
  const chosen = group('production');
  expect(chosen.getByRole('meter', { name: 'CPU efficiency' })).toHaveAttribute('aria-valuetext', expect.stringContaining('50.0%'));
  expect(chosen.getByText('Reported: 33.0%')).toBeVisible();
  expect(chosen.queryByText('Reported: 50.5%')).not.toBeInTheDocument();
});

test('says once why nothing is known of a cluster', () => {
  renderPanel({ selectedClusterId: 'l' });
  const chosen = group('lab');
  expect(chosen.queryByRole('meter')).not.toBeInTheDocument();
  expect(chosen.getByText('Not measured: only infrastructure costs were reported')).toBeVisible();
});

test.each([
  ['noUsage', 'Not known: no usage was measured'],
  ['unitUnknown', 'Not known: its unit is unclear (ratio or percentage)'],
] as const)('gives the reason: %s', (why, reason) => {
  const broken = cluster({ id: 'b', name: 'broken', namespaces: null, total: 40, efficiency: UNKNOWN });
  renderPanel({
    clusters: [production, broken],
    selectedClusterId: 'b',
    decided: { clusters: [decisionsAbout(production, 0), decisionsAbout(broken, 1, why)] },
  });
  expect(group('broken').getByText(reason)).toBeVisible();
});

test('where nothing is known at all it is no more than the reason', () => {
  renderPanel({ overall: UNKNOWN, clusters: [lab] });
  expect(screen.getByText('Not measured: only infrastructure costs were reported')).toBeVisible();
  expect(screen.queryByRole('group')).not.toBeInTheDocument();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.queryByRole('list', { name: 'Bands' })).not.toBeInTheDocument();
});

test('without a cluster it says why there is none', () => {
  renderPanel({ overall: UNKNOWN, clusters: [], decided: { kubernetes: 'hour' } });
  expect(screen.getByText('This hour is still being computed')).toBeVisible();
  expect(screen.queryByText(/no cost to measure/)).not.toBeInTheDocument();
});

test('with a single cluster there is nothing to choose', () => {
  renderPanel({ clusters: [production], overall: production.efficiency });
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  expect(group('production').getByText('Reported: 33.0%')).toBeVisible();
});

test('a cluster that is no longer there is not shown', () => {
  renderPanel({ selectedClusterId: 'gone' });
  expect(screen.getAllByRole('group')).toHaveLength(1);
  expect(screen.getByRole('combobox', { name: /Cluster/ })).toHaveTextContent('All clusters');
});
