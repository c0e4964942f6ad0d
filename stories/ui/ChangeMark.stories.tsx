import type { Meta, StoryObj } from '@storybook/react-vite';
import { ChangeMark } from '../../src/ui/ChangeMark.js';
import { changeText } from '../../src/ui/changeText.js';

const meta = {
  component: ChangeMark,
  args: {
    change: { kind: 'change', difference: 12.3, ratio: 0.0424, previous: 290.1 },
    periods: {
      current: { start: new Date('2026-11-01'), end: new Date('2026-11-23') },
      previous: { start: new Date('2026-10-10'), end: new Date('2026-11-01') },
      isPartial: true,
      basis: 'weekdays',
    },
    textOf: changeText,
    showReason: true,
  },
} satisfies Meta<typeof ChangeMark>;
export default meta;

type Story = StoryObj<typeof meta>;

export const More: Story = {};

export const Less: Story = { args: { change: { kind: 'change', difference: -58, ratio: -0.2, previous: 290 } } };

export const Same: Story = { args: { change: { kind: 'change', difference: 0, ratio: 0, previous: 290 } } };

/** In a cell of a table; the pointer shows the periods and the amounts. */
export const InACell: Story = { args: { showReason: false } };

/** Nothing before: there is no percentage of nothing. */
export const FromNothing: Story = { args: { change: { kind: 'change', difference: 49.99, ratio: null, previous: 0 } } };

export const Efficiency: Story = { args: { unit: 'points', change: { kind: 'change', difference: -0.042, ratio: null, previous: 0.62 } } };

export const MeasuredDifferently: Story = { args: { change: { kind: 'none', reason: 'modeChanged' } } };

export const OtherClusters: Story = { args: { change: { kind: 'none', reason: 'clustersChanged' } } };

export const Extrapolated: Story = { args: { change: { kind: 'none', reason: 'extrapolated' } } };

export const New: Story = { args: { change: { kind: 'none', reason: 'new' }, showReason: false } };

/** Today alone: no day to compare yet. */
export const NothingComplete: Story = { args: { change: { kind: 'none', reason: 'incomplete' }, periods: null } };
