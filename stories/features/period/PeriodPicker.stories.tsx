import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fireEvent, screen, userEvent } from 'storybook/test';
import { PeriodChoices } from '../../../src/features/period/PeriodChoices.js';
import { PeriodPicker, type PeriodPickerProps } from '../../../src/features/period/PeriodPicker.js';
import { presetPeriod } from '../../../src/domain/period/periodPresets.js';

const now = new Date('2026-11-23T05:10:00Z');

function Choosing(args: PeriodPickerProps) {
  const [period, setPeriod] = useState(args.period);
  return (
    <PeriodPicker
      {...args}
      period={period}
      onChange={setPeriod}
      renderChoices={(onChoose) => <PeriodChoices period={period} now={now} onChoose={onChoose} />}
    />
  );
}

const meta = {
  component: PeriodPicker,
  args: { period: presetPeriod('thisMonth', now), onChange: () => {}, renderChoices: () => null },
  render: (args) => <Choosing {...args} />,
} satisfies Meta<typeof PeriodPicker>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ThisMonth: Story = {};

export const OneDay: Story = { args: { period: presetPeriod('today', now) } };

export const OneHour: Story = { args: { period: { start: new Date('2026-11-23T03:00:00Z'), end: new Date('2026-11-23T04:00:00Z') } } };

async function open(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: /Date range/ }));
  await screen.findByRole('dialog');
}

export const Open: Story = { play: open };

/** What is wrong is said beside the days. */
export const LastDayBeforeTheFirst: Story = {
  play: async () => {
    await open();
    await fireEvent.change(screen.getByLabelText('Last day'), { target: { value: '2026-10-01' } });
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await screen.findByRole('alert');
  },
};

/** Days to come have no costs: it is said beforehand where the range will end. */
export const LastDayToCome: Story = {
  play: async () => {
    await open();
    await fireEvent.change(screen.getByLabelText('Last day'), { target: { value: '2027-01-03' } });
    await screen.findByText(/the range will end with today/);
  },
};

export const OpenOnAPhone: Story = { play: open, globals: { viewport: { value: 'phone' } } };
