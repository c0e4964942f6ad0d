import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PeriodChoices, type PeriodChoicesProps } from '../../../src/features/period/PeriodChoices.js';
import { PeriodPicker } from '../../../src/features/period/PeriodPicker.js';
import { presetPeriod } from '../../../src/domain/period/periodPresets.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';

const now = new Date('2026-11-23T05:10:00Z');

function renderPicker() {
  const onChange = vi.fn();
  const period = presetPeriod('thisMonth', now);
  const choices = (onChoose: PeriodChoicesProps['onChoose']) => <PeriodChoices period={period} now={now} onChoose={onChoose} />;
  renderWithI18n(<PeriodPicker period={period} onChange={onChange} renderChoices={choices} />);
  return { onChange, user: userEvent.setup(), field: screen.getByRole('button', { name: /^Date range \(UTC\): Nov 1/ }) };
}

/** `Intl` writes ranges with thin spaces. */
function spaced(text: string | null): string {
  return (text ?? '').replace(/\u2009/g, ' ');
}

function setDay(label: string, day: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: day } });
}

test('shows the range and says that its days are UTC', () => {
  const { field } = renderPicker();
  expect(spaced(field.getAttribute('value'))).toBe('Nov 1 – 23, 2026');
  expect(field).toHaveAttribute('aria-expanded', 'false');
  expect(screen.getByText('Date range (UTC)', { selector: 'label' })).toBeVisible();
});

test('offers presets with their days; the one in force is marked and has the focus', async () => {
  const { user, field } = renderPicker();
  await user.click(field);
  const presets = within(screen.getByRole('list', { name: 'Common ranges' })).getAllByRole('button');
  expect(presets.map(({ textContent }) => spaced(textContent))).toEqual([
    'TodayNov 23, 2026',
    'Last 7 daysNov 17 – 23, 2026',
    'Last 30 daysOct 25 – Nov 23, 2026',
    'This monthNov 1 – 23, 2026',
    'Last monthOct 1 – 31, 2026',
  ]);
  const chosen = screen.getByRole('button', { name: /This month/, pressed: true });
  expect(chosen).toHaveFocus();
});

test('takes a preset and closes', async () => {
  const { user, field, onChange } = renderPicker();
  await user.click(field);
  await user.click(screen.getByRole('button', { name: /Last 7 days/ }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ start: new Date('2026-11-17T00:00:00Z'), end: new Date('2026-11-24T00:00:00Z') });
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('works with the keyboard alone, and Escape gives the focus back', async () => {
  const { user, field, onChange } = renderPicker();
  await user.tab();
  expect(field).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('dialog', { name: 'Choose the date range' })).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(field).toHaveFocus());

  await user.keyboard('{Enter}');
  await user.tab();
  expect(screen.getByRole('button', { name: /Last month/ })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ start: new Date('2026-10-01T00:00:00Z'), end: new Date('2026-11-01T00:00:00Z') });
});

test('takes two days of its own, both included', async () => {
  const { user, field, onChange } = renderPicker();
  await user.click(field);
  expect(screen.getByLabelText('First day')).toHaveValue('2026-11-01');
  setDay('First day', '2026-11-02');
  setDay('Last day', '2026-11-05');
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ start: new Date('2026-11-02T00:00:00Z'), end: new Date('2026-11-06T00:00:00Z') });
});

test.each([
  ['2026-11-05', '2026-11-02', 'The last day is before the first.'],
  ['2026-12-01', '2026-12-24', 'The first day is in the future: there are no costs yet.'],
  ['', '2026-11-02', 'Enter both days.'],
])('refuses %s to %s and says why', async (first, last, message) => {
  const { user, field, onChange } = renderPicker();
  await user.click(field);
  setDay('First day', first);
  setDay('Last day', last);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  expect(screen.getByRole('alert')).toHaveTextContent(message);
  expect(screen.getByLabelText('First day')).toBeInvalid();
  expect(screen.getByLabelText('First day')).toHaveAccessibleDescription(message);
  expect(onChange).not.toHaveBeenCalled();

  setDay('First day', '2026-11-01');
  setDay('Last day', '2026-11-02');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('says beforehand that a range with days to come ends with today', async () => {
  const { user, field, onChange } = renderPicker();
  await user.click(field);
  expect(screen.getByLabelText('Last day')).toHaveAttribute('max', '2026-11-23');
  expect(screen.getByLabelText('Last day')).toHaveAccessibleDescription('Days are UTC; both are included.');
  setDay('Last day', '2027-01-03');
  expect(screen.getByRole('status')).toHaveTextContent('Days to come have no costs yet: the range will end with today, Nov 23, 2026.');
  expect(screen.getByLabelText('Last day')).toHaveAccessibleDescription(/the range will end with today/);
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(presetPeriod('thisMonth', now));
});

test('forgets days that were not applied', async () => {
  const { user, field } = renderPicker();
  await user.click(field);
  setDay('First day', '2026-01-01');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await user.click(field);
  expect(screen.getByLabelText('First day')).toHaveValue('2026-11-01');
});
