import type { Meta, StoryObj } from '@storybook/react-vite';
import { EfficiencyGauge } from '../../src/charts/gauge/EfficiencyGauge.js';

const meta = {
  component: EfficiencyGauge,
  args: { label: 'CPU efficiency', efficiency: 0.6238 },
  argTypes: { efficiency: { control: { type: 'range', min: 0, max: 2, step: 0.01 } }, reported: { control: 'number' } },
} satisfies Meta<typeof EfficiencyGauge>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Good: Story = {};

export const Fair: Story = { args: { efficiency: 0.45 } };

export const Low: Story = { args: { efficiency: 0.118 } };

/** Nothing was used of what was requested: measured, unlike unknown. */
export const Zero: Story = { args: { efficiency: 0 } };

export const OverUsed: Story = { args: { efficiency: 1.396 } };

/** Real: after restarts and evictions. */
export const FarOverUsed: Story = { args: { efficiency: 180 } };

export const Unknown: Story = { args: { efficiency: null, reason: 'No usage was measured' } };

/** The server sent a plain mean; the weighted value is shown with it. */
export const Recomputed: Story = { args: { efficiency: 0.5, reported: 0.33 } };

export const OtherTargets: Story = { args: { targets: { good: 0.8, warning: 0.7 } } };

/** Where a group says that efficiency is measured. */
export const ShortCaption: Story = { args: { caption: 'CPU' } };
