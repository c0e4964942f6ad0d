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
