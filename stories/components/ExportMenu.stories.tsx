import type { Meta, StoryObj } from '@storybook/react-vite';
import { ExportMenu } from '../../src/components/ExportMenu.js';

const LABELS = ['Clusters and namespaces (CSV)', 'Kubernetes components (CSV)', 'Cloud resources (CSV)', 'Print or save as PDF'];

const meta = {
  component: ExportMenu,
  args: { items: LABELS.map((label) => ({ key: label, label, onSelect: () => {} })) },
} satisfies Meta<typeof ExportMenu>;
export default meta;

export const Closed: StoryObj<typeof meta> = {};
