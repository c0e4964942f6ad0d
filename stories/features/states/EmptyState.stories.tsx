import type { Meta, StoryObj } from '@storybook/react-vite';
import { EmptyState } from '../../../src/features/states/EmptyState.js';

const meta = {
  component: EmptyState,
  args: { kind: 'noAccounts' },
  argTypes: {
    kind: {
      description: 'What there is none of',
      control: 'select',
      options: ['noAccounts', 'noKubernetes', 'nothingInPeriod', 'notBegun'],
    },
    compact: { description: 'Inside one panel, not instead of the page' },
  },
} satisfies Meta<typeof EmptyState>;
export default meta;

type Story = StoryObj<typeof meta>;

export const NoAccounts: Story = { args: { onConnect: () => {} } };

/** The host cannot lead to where accounts are connected. */
export const NoAccountsWithoutWay: Story = {};

export const NoKubernetes: Story = { args: { kind: 'noKubernetes', onConnect: () => {} } };

/** The host cannot lead to where clusters are connected. */
export const NoKubernetesWithoutWay: Story = { args: { kind: 'noKubernetes' } };

export const NothingInPeriod: Story = {
  args: {
    kind: 'nothingInPeriod',
    period: { start: new Date('2026-11-23T00:00:00Z'), end: new Date('2026-11-24T00:00:00Z') },
    cause: { why: 'notConnected', connectedAt: new Date('2026-11-24T09:00:00Z') },
    elsewhere: { start: new Date('2026-10-01T00:00:00Z'), end: new Date('2026-11-01T00:00:00Z') },
    onShowPeriod: () => {},
  },
};

export const NothingInAYear: Story = { args: { ...NothingInPeriod.args, cause: { why: 'notImported' }, elsewhere: 'none' } };

export const NotBegun: Story = {
  args: {
    kind: 'notBegun',
    period: { start: new Date('2027-01-01T00:00:00Z'), end: new Date('2027-02-01T00:00:00Z') },
    elsewhere: { start: new Date('2026-11-01T00:00:00Z'), end: new Date('2026-11-24T00:00:00Z') },
    onShowPeriod: () => {},
  },
};

export const InsideAPanel: Story = { args: { kind: 'noKubernetes', onConnect: () => {}, compact: true } };
