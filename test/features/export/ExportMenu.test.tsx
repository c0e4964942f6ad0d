import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ExportMenu } from '../../../src/features/export/ExportMenu.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';

test('offers every export, does the chosen one and closes, all by keyboard', async () => {
  const onSelect = vi.fn();
  const items = ['Clusters (CSV)', 'Print'].map((label) => ({ key: label, label, onSelect: () => void onSelect(label) }));
  renderWithI18n(<ExportMenu items={items} />);
  const user = userEvent.setup();
  const button = screen.getByRole('button', { name: 'Export', expanded: false });
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Clusters (CSV)', 'Print']);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('Print');
  await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
  expect(button).toHaveFocus();
});

test('says how the files are written, and stays open when that is changed, for the file is chosen next', async () => {
  const onChoose = vi.fn();
  const choices = ['Comma', 'Semicolon'].map((label, at) => ({
    key: label,
    label,
    isChosen: at === 0,
    onChoose: () => void onChoose(label),
  }));
  renderWithI18n(<ExportMenu items={[{ key: 'a', label: 'Clusters', onSelect: () => {} }]} choices={choices} />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('menuitemradio', { name: 'Comma' })).toBeChecked();
  expect(screen.getByRole('menuitemradio', { name: 'Semicolon' })).not.toBeChecked();
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('Semicolon');
  expect(screen.getByRole('menu')).toBeVisible();
});

test('what cannot be taken away now is there, and cannot be chosen', async () => {
  const onSelect = vi.fn();
  renderWithI18n(<ExportMenu items={[{ key: 'days', label: 'Days', onSelect, isDisabled: true }]} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Export' }));
  expect(screen.getByRole('menuitem', { name: 'Days' })).toHaveAttribute('aria-disabled', 'true');
});
