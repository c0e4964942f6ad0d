import type { Meta, StoryObj } from '@storybook/react-vite';
import { SplitBar, type SplitBarProps } from '../../../src/charts/bars/SplitBar.js';
import { useI18n } from '../../../src/i18n/I18nProvider.js';
import { useCostColors } from '../../../src/theme/useCostColors.js';

type Amounts = Record<string, number | null>;

function Colored({ amounts, label }: { amounts: Amounts; label: SplitBarProps['label'] }) {
  const { componentName } = useI18n();
  const { component } = useCostColors();
  const parts = Object.entries(amounts).map(([key, amount]) => ({ key, name: componentName(key), amount, color: component(key) }));
  return <SplitBar label={label} parts={parts} />;
}

const meta = {
  component: Colored,
  argTypes: {
    label: { description: 'What the bar splits: its accessible name' },
    amounts: { description: 'Parts by key; null is not known, zero and less are named and not drawn' },
  },
  args: { label: 'Components of prod-eu', amounts: { cpu: 50, ram: 30, pv: 10, network: 5, loadBalancer: 6.8, management: 3.2 } },
} satisfies Meta<typeof Colored>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Usual: Story = {};

export const NegativePart: Story = { args: { amounts: { cpu: 50, ram: 30, other: -22.5 } } };

export const NothingKnown: Story = { args: { amounts: { cpu: null, ram: null } } };
