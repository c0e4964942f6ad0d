import type { Meta, StoryObj } from '@storybook/react-vite';
import { spyOn, userEvent, within } from 'storybook/test';
import { CopyText } from '../../../src/features/receipts/CopyText.js';

const meta = {
  component: CopyText,
  args: { label: 'Receipt', text: 'Kubernetes cost\n€105.00\nk8s_costs.k8s_total_cost of the answer' },
} satisfies Meta<typeof CopyText>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Offered: Story = {};

const copyWhere = (isAllowed: boolean): Story => ({
  play: async ({ canvasElement }) => {
    const copying = spyOn(navigator.clipboard, 'writeText');
    if (isAllowed) copying.mockResolvedValue();
    else copying.mockRejectedValue(new Error('This browser does not allow it.'));
    await userEvent.click(within(canvasElement).getByRole('button'));
  },
});

export const Copied: Story = copyWhere(true);

/** The text stands there to be taken by hand. */
export const NotAllowed: Story = copyWhere(false);
