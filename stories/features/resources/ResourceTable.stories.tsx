import type { Meta, StoryObj } from '@storybook/react-vite';
import { ResourceTable } from '../../../src/features/resources/ResourceTable.js';
import type { CloudResourceCost } from '../../../src/domain/types.js';
import { report } from '../../../test/support/sampleReport.js';

const KINDS = [
  { name: 'ml-node-gpu-large-eu-central-1b', service: 'AmazonEC2', type: 'Instance', region: 'eu-central-1', accountName: 'AWS HQ' },
  { name: 'aks-system-pool', service: 'Microsoft.Compute', type: 'Instance', region: 'westeurope', accountName: 'Azure production' },
  { name: 'postgres-main', service: 'AmazonRDS', type: 'RDS Instance', region: 'us-east-1', accountName: 'AWS development' },
  { name: 'data-lake-production', service: 'AmazonS3', type: 'Bucket', region: null, accountName: 'AWS HQ' },
  { name: 'ingress', service: 'AWSELB', type: 'Load Balancer', region: 'eu-central-1', accountName: null },
] as const;

const twenty = Array.from({ length: 20 }, (_, index): CloudResourceCost => {
  const kind = KINDS[index % KINDS.length] ?? KINDS[0];
  return {
    ...kind,
    id: `i-0307ab${index}`,
    name: index < 5 ? kind.name : `${kind.name}-${index}`,
    total: Math.round(41_000 / (index + 1)) / 100,
  };
});

const meta = {
  component: ResourceTable,
  args: { report: report({ resources: twenty, cloud: 2468.6, otherResources: { count: 312, total: 993.5 } }) },
} satisfies Meta<typeof ResourceTable>;
export default meta;

type Story = StoryObj<typeof meta>;

export const FirstTen: Story = {};

export const AllForPrint: Story = { args: { renderAll: true } };

export const Few: Story = { args: { report: report({ resources: twenty.slice(0, 2), cloud: 615 }) } };

/** The cloud total is not known where Kubernetes alone exceeds the whole. */
export const TotalUnknown: Story = {
  args: { report: report({ resources: twenty.slice(0, 3), cloud: null, otherResources: { count: 40, total: null } }) },
};

export const NoResources: Story = { args: { report: report() } };
