import type { Meta, StoryObj } from '@storybook/react-vite';
import { RefreshStatus } from '../../../src/features/states/RefreshStatus.js';

const now = new Date('2026-11-23T14:08:00Z');

const meta = {
  component: RefreshStatus,
  argTypes: { fetchedAt: { control: false }, now: { control: false }, isFetching: { description: 'Newer figures are on their way' } },
  args: { fetchedAt: new Date('2026-11-23T14:05:00Z'), now, isFetching: false, onRefresh: () => {} },
} satisfies Meta<typeof RefreshStatus>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Fetched: Story = {};

export const Refreshing: Story = { args: { isFetching: true } };

export const Stale: Story = {
  args: { fetchedAt: new Date('2026-11-23T13:56:00Z'), failure: { message: 'the server cannot be reached' } },
};

export const WaitingForTheHour: Story = { args: { waiting: { since: new Date('2026-11-23T14:06:00Z'), hasGivenUp: false } } };

export const WaitedInVain: Story = { args: { waiting: { since: new Date('2026-11-23T13:58:00Z'), hasGivenUp: true } } };
