import type { Meta, StoryObj } from '@storybook/react-vite';
import { SourceChart } from '../../../src/features/breakdown/SourceChart.js';
import { sourcesOf, type SampleSource } from '../../../test/charts/sampleRows.js';

const sources: SampleSource[] = [
  { id: 'aws', name: 'AWS HQ', kind: 'cloud', total: 2145.5 },
  { id: 'blue', name: 'arn:aws:eks:eu-central-1:123456789012:cluster/production-blue', kind: 'kubernetes', total: 330.79 },
  { id: 'green', name: 'arn:aws:eks:eu-central-1:123456789012:cluster/production-green', kind: 'kubernetes', total: 298.1 },
  { id: 'azure', name: 'Azure QA', kind: 'cloud', total: 610.04 },
  { id: 'gcp', name: 'GCP dev', kind: 'cloud', total: 83.71 },
];
const TOTAL = 3468.14;

const meta = {
  component: SourceChart,
  args: { title: 'Data sources', sources: sourcesOf(sources, TOTAL) },
} satisfies Meta<typeof SourceChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const CloudAndKubernetes: Story = {};

/** Eight, and one row for the others until they are asked for. */
export const ManySources: Story = {
  args: {
    sources: sourcesOf(
      Array.from({ length: 23 }, (_, index) => ({
        id: String(index),
        name: `cluster-${String(index)}-eu-central`,
        kind: index % 3 === 0 ? 'cloud' : 'kubernetes',
        total: 4000 - 150 * index,
      })),
      54_050,
    ),
  },
};

/** A credit on the other side of zero, and a source nobody knows the cost of: no bar, and no zero. */
export const NegativeAndUnknown: Story = {
  args: {
    sources: sourcesOf(
      [
        ...sources,
        { id: 'credit', name: 'Marketplace credits', kind: 'cloud', total: -112.3 },
        { id: 'staging', name: 'staging', kind: 'kubernetes', total: null },
      ],
      3355.84,
    ),
  },
};

/** The sources leave something of the total: it is named. */
export const NotAllAttributed: Story = { args: { sources: sourcesOf(sources, TOTAL + 95) } };

export const Nothing: Story = { args: { sources: sourcesOf([], 0) } };
