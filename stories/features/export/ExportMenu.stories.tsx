import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen, userEvent } from 'storybook/test';
import { ExportMenu } from '../../../src/features/export/ExportMenu.js';

const LABELS = ['Clusters and namespaces (CSV)', 'Kubernetes components (CSV)', 'Cloud resources (CSV)', 'Print or save as PDF'];

const meta = {
  component: ExportMenu,
  args: { items: LABELS.map((label) => ({ key: label, label, onSelect: () => {} })) },
} satisfies Meta<typeof ExportMenu>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

export const Open: Story = {
  play: async () => {
    await userEvent.click(screen.getByRole('button'));
    await screen.findByRole('menuitem', { name: LABELS[0] });
  },
};
