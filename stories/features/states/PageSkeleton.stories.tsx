import type { Meta, StoryObj } from '@storybook/react-vite';
import { PageSkeleton } from '../../../src/features/states/PageSkeleton.js';

const meta = { component: PageSkeleton, parameters: { staysLoading: true } } satisfies Meta<typeof PageSkeleton>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Page: Story = {};

export const Panel: Story = { args: { variant: 'panel' } };
