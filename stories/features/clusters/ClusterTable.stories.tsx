import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { ClusterTable } from '../../../src/features/clusters/ClusterTable.js';
import type { ClusterTableProps } from '../../../src/features/clusters/clusterTableProps.js';
import { cluster, largeReport, namespace, parts, realisticReport, report } from '../../../test/support/sampleReport.js';

const realistic = realisticReport();
const UNKNOWN = { cpu: null, ram: null, total: null };

/** Keeps what a page keeps. */
function OnPage(args: ClusterTableProps) {
  const [sort, setSort] = useState(args.sort);
  const [search, setSearch] = useState(args.search);
  const [expandedIds, setExpandedIds] = useState(args.expandedIds);
  const [selectedClusterId, setSelectedClusterId] = useState(args.selectedClusterId);
  return (
    <ClusterTable
      {...args}
      sort={sort}
      onSortChange={setSort}
      search={search}
      onSearchChange={setSearch}
      expandedIds={expandedIds}
      onToggle={(id) => setExpandedIds((open) => (open.includes(id) ? open.filter((openId) => openId !== id) : [...open, id]))}
      selectedClusterId={selectedClusterId}
      onSelectCluster={args.onSelectCluster && setSelectedClusterId}
    />
  );
}

const meta = {
  component: ClusterTable,
  argTypes: {
    sort: { description: 'Column and direction' },
    selectedClusterId: { control: 'text' },
    targets: { description: 'Ratios from which efficiency is good, and below which it is poor' },
  },
  args: {
    report: realistic,
    sort: { column: 'cost', direction: 'desc' },
    onSortChange: () => {},
    search: '',
    onSearchChange: () => {},
    expandedIds: [],
    onToggle: () => {},
    onSelectCluster: () => {},
    onNavigate: () => {},
  },
  render: (args) => <OnPage {...args} />,
} satisfies Meta<typeof ClusterTable>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

/** Idle, unallocated and what no namespace accounts for come last, in a smaller voice. */
export const Open: Story = { args: { expandedIds: ['c3'] } };

export const ClusterChosen: Story = { args: { selectedClusterId: 'c2' } };

export const LeastEfficientFirst: Story = { args: { sort: { column: 'efficiency', direction: 'asc' }, expandedIds: ['c3'] } };

/** Found in several clusters; the last row says what was found of what. */
export const NamespaceFound: Story = { args: { search: 'pay' } };

export const ClusterFound: Story = { args: { search: 'production' } };

export const NothingFound: Story = { args: { search: 'no such name' } };

/** 5,000 namespaces: only the rows in sight are rendered. */
export const ManyNamespaces: Story = {
  tags: ['!autodocs'],
  args: { report: largeReport(40, 125), expandedIds: largeReport(40, 0).clusters.map(({ id }) => id) },
};

export const NoNamespaces: Story = {
  args: { report: report({ clusters: [cluster({ id: 'old', name: 'legacy', total: 105, namespaces: null })] }), expandedIds: ['old'] },
};

/** As many rows of the first level as of the second. */
export const HundredOfAHundred: Story = {
  tags: ['!autodocs'],
  args: { report: largeReport(100, 100), expandedIds: ['cluster-0', 'cluster-99'] },
};

const NAME_OF_120 =
  'customer-facing-recommendations-and-personalisation-service-for-the-european-market-blue-green-deployment-candidate-2026';

export const LongNames: Story = {
  args: {
    report: report({
      clusters: [
        cluster({
          id: 'a',
          name: `arn:aws:eks:eu-central-1:123456789012:cluster/${'production-blue-green-'.repeat(3)}eu-central`,
          namespaces: [namespace({ name: NAME_OF_120, total: 80 }), namespace({ name: 'دفع', total: 12.5 })],
        }),
      ],
    }),
    expandedIds: ['a'],
  },
};

/** Too narrow for columns: each row is a card, and sorting a field. */
export const Phone: Story = { args: { expandedIds: ['c3'] }, globals: { viewport: { value: 'phone' } } };

export const Phase1Fallback: Story = {
  args: {
    report: report({
      clusters: ['edge-1', 'edge-2'].map((id) =>
        cluster({
          id,
          total: 52.5,
          namespaces: null,
          source: 'infrastructure',
          efficiency: UNKNOWN,
          components: parts({ network: 2.5, other: 50 }),
        }),
      ),
    }),
  },
};

export const MissingClusters: Story = {
  args: {
    report: report({
      clusters: [cluster({ id: 'a', name: 'production', total: 105 })],
      missingClusters: [
        { id: 'b', name: 'staging', reason: null, lastImportAt: new Date('2026-11-20T06:00:00Z') },
        { id: 'c', name: 'edge', reason: 'Metroculus answered "Error"', lastImportAt: null },
      ],
    }),
  },
};

/** Negative idle after adjustments, and a total that no cluster accounts for. */
export const SignedFigures: Story = {
  args: {
    report: report({
      clusters: [
        cluster({
          id: 'a',
          name: 'production',
          namespaces: [
            namespace({ name: 'checkout', total: 80, efficiency: { cpu: 13.96, ram: 0, total: 8.4 } }),
            namespace({ name: '__idle__', kind: 'idle', total: -12.5, components: parts({ cpu: -12.5 }) }),
          ],
          notAttributed: -1.2,
        }),
      ],
      clusterRemainder: 3.4,
    }),
    expandedIds: ['a'],
  },
};

export const NoCluster: Story = { args: { report: report() } };
