import type { Meta, StoryObj } from '@storybook/react-vite';
import { ComponentChart } from '../../../src/features/breakdown/ComponentChart.js';
import { componentsOf } from '../../../test/charts/sampleRows.js';

const meta = {
  component: ComponentChart,
  args: {
    title: 'Kubernetes by component',
    components: componentsOf(
      [
        { key: 'cpu', amount: 50 },
        { key: 'ram', amount: 30 },
        { key: 'pv', amount: 10 },
        { key: 'network', amount: 5 },
        { key: 'loadBalancer', amount: 6.8 },
        { key: 'management', amount: 3.2 },
      ],
      105,
    ),
  },
} satisfies Meta<typeof ComponentChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const AddsUp: Story = {};

/** The parts exceed the total by the management fee: the difference is a part, on the other side of zero. */
export const ManagementOutsideTotal: Story = {
  args: {
    components: componentsOf(
      [
        { key: 'cpu', amount: 172.04 },
        { key: 'ram', amount: 110.4 },
        { key: 'pv', amount: 31.1 },
        { key: 'network', amount: 12.25 },
        { key: 'loadBalancer', amount: 5 },
        { key: 'management', amount: 22.5 },
        { key: 'other', amount: -22.5 },
      ],
      330.79,
      'managementOutsideTotal',
    ),
  },
};

/** Only a total came: nothing says what it was spent on. */
export const NotSplit: Story = { args: { components: componentsOf([{ key: 'other', amount: 105 }], 105, 'notSplit') } };

/** Phase 1: CPU and RAM are not measured. */
export const PartsUnknown: Story = {
  args: {
    components: componentsOf(
      [
        { key: 'cpu', amount: null },
        { key: 'ram', amount: null },
        { key: 'network', amount: 12.25 },
        { key: 'other', amount: 92.75 },
      ],
      105,
      'notSplit',
    ),
  },
};

export const EveryPart: Story = {
  args: {
    components: componentsOf(
      ['cpu', 'ram', 'gpu', 'pv', 'network', 'loadBalancer', 'management', 'shared', 'external', 'idle', 'other', 'snapshot_copy'].map(
        (key, index) => ({ key, amount: 40 - 2 * index }),
      ),
      348,
    ),
  },
};

export const LargeTotal: Story = {
  args: {
    components: componentsOf(
      [
        { key: 'cpu', amount: 82_345_678.9 },
        { key: 'ram', amount: 41_111_110.6 },
      ],
      123_456_789.5,
    ),
  },
};

export const Unknown: Story = { args: { components: componentsOf([{ key: 'other', amount: null }], null) } };
