import type { Meta, StoryObj } from '@storybook/react-vite';
import { ComputeUseBar } from '../../../src/features/efficiency/ComputeUseBar.js';
import type { Efficiency } from '../../../src/domain/types.js';
import { cluster, namespace, realisticReport, report } from '../../../test/support/sampleReport.js';

const UNKNOWN: Efficiency = { cpu: null, ram: null, total: null };

/** Workloads of 70 with this efficiency, and idle. */
function of(efficiency: Efficiency, idle: number) {
  const rows = [
    namespace({ name: 'checkout', total: 70, efficiency }),
    namespace({ name: '__idle__', kind: 'idle' as const, total: idle }),
  ];
  return report({ clusters: [cluster({ id: 'shop', namespaces: rows })] });
}

const meta = { component: ComputeUseBar, args: { report: realisticReport() } } satisfies Meta<typeof ComputeUseBar>;
export default meta;

type Story = StoryObj<typeof meta>;

export const SixClusters: Story = {};

export const OneCluster: Story = { args: { report: of({ cpu: 0.6, ram: 0.7, total: 0.64 }, 30), only: { id: 'shop', name: 'shop' } } };

export const MostlyIdle: Story = { args: { report: of({ cpu: 0.3, ram: 0.2, total: 0.26 }, 400) } };

/** What is used beyond the request costs nothing more: it stands beside the hundred. */
export const OverUsed: Story = { args: { report: of({ cpu: 2.1, ram: 1.2, total: 1.76 }, 12) } };

/** What was credited to idle is listed, not drawn. */
export const NegativeIdle: Story = { args: { report: of({ cpu: 0.6, ram: 0.7, total: 0.64 }, -10) } };

/** Without namespaces nobody tells what is idle. */
export const WithoutNamespaces: Story = { args: { report: report({ clusters: [cluster({ id: 'shop', namespaces: null })] }) } };

/** RAM is not measured. */
export const HalfUnknown: Story = { args: { report: of({ cpu: 0.6, ram: null, total: null }, 30) } };

/** Nothing is known, and so nothing is drawn but that. */
export const NothingMeasured: Story = { args: { report: of(UNKNOWN, 0) } };
