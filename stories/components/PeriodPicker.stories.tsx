import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { userEvent, within } from 'storybook/test';
import { PeriodPicker, type PeriodPickerProps } from '../../src/components/PeriodPicker.js';
import { presetPeriod } from '../../src/domain/periodPresets.js';

const now = new Date('2026-11-23T05:10:00Z');

function Choosing(args: PeriodPickerProps) {
  const [period, setPeriod] = useState(args.period);
  return <PeriodPicker {...args} period={period} onChange={setPeriod} />;
}

const meta = {
  component: PeriodPicker,
  args: { period: presetPeriod('thisMonth', now), now, onChange: () => {} },
  render: (args) => <Choosing {...args} />,
} satisfies Meta<typeof PeriodPicker>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ThisMonth: Story = {};

export const OneDay: Story = { args: { period: presetPeriod('today', now) } };

export const Open: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: /Date range/ }));
  },
};
