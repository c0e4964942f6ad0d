import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { EfficiencyPanel, type EfficiencyPanelProps } from '../../../src/features/efficiency/EfficiencyPanel.js';
import type { Efficiency } from '../../../src/domain/types.js';
import { cluster, namespace, realisticReport, report } from '../../../test/support/sampleReport.js';

const UNKNOWN = { cpu: null, ram: null, total: null };
const { clusters } = realisticReport();
const recomputed = clusters.map((one, index) => (index === 0 ? { ...one, reportedEfficiency: { cpu: 0.21, ram: 0.19, total: 0.2 } } : one));
const ofCluster = (efficiency: Efficiency) =>
  report({ clusters: [cluster({ id: 'edge', namespaces: null, total: 60, efficiency })], efficiency });

function Choosing(args: EfficiencyPanelProps) {
  const [selectedClusterId, setSelectedClusterId] = useState(args.selectedClusterId);
  return <EfficiencyPanel {...args} selectedClusterId={selectedClusterId} onSelectCluster={setSelectedClusterId} />;
}

const meta = {
  component: EfficiencyPanel,
  argTypes: {
    selectedClusterId: { description: 'The cluster beside all of them', control: 'text' },
    targets: { description: 'Ratios from which efficiency is good, and below which it is poor' },
  },
  args: { report: report({ clusters: recomputed }), selectedClusterId: null, onSelectCluster: () => {} },
  render: (args) => <Choosing {...args} />,
} satisfies Meta<typeof EfficiencyPanel>;
export default meta;

type Story = StoryObj<typeof meta>;

export const AllClusters: Story = {};

/** The first cluster reported a plain average; the weighted value stands beside it. */
export const OneChosen: Story = { args: { selectedClusterId: 'c1' } };

export const Phase1Chosen: Story = { args: { selectedClusterId: 'lab' } };

const OVER_USED = { cpu: 13.96, ram: 0.62, total: 1.72 };

export const OverUsed: Story = {
  args: {
    report: report({
      clusters: [cluster({ id: 'edge', namespaces: [namespace({ name: 'web', total: 60, efficiency: OVER_USED })] })],
      efficiency: OVER_USED,
    }),
  },
};

export const OnlyCpuKnown: Story = { args: { report: ofCluster({ cpu: 0.55, ram: null, total: null }) } };

export const NothingMeasured: Story = {
  args: {
    report: report({
      clusters: ['a', 'b'].map((id) => cluster({ id, namespaces: null, total: 60, source: 'infrastructure', efficiency: UNKNOWN })),
      efficiency: UNKNOWN,
    }),
  },
};
