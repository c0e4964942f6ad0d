import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { FetchingRows } from '../../../src/features/export/FetchingRows.js';

const meta = { component: FetchingRows, args: { onCancel: fn() } } satisfies Meta<typeof FetchingRows>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Begun: Story = { args: { progress: null } };
export const UnderWay: Story = { args: { progress: { fetched: 3_000, counted: 12_345 } } };
/** The server does not say how many there are. */
export const NotCounted: Story = { args: { progress: { fetched: 3_000, counted: null } } };
