import { Table, TableBody, TableCell, TableRow } from '@mui/material';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ReceiptButton } from '../../../src/ui/ReceiptButton.js';
import { ReceiptCard } from '../../../src/features/receipts/ReceiptCard.js';
import { ReceiptProvider } from '../../../src/features/receipts/ReceiptProvider.js';
import { RowReceiptButton } from '../../../src/features/clusters/rows/RowReceiptButton.js';
import { useRowReceipts } from '../../../src/features/clusters/useRowReceipts.js';
import { explainFigure } from '../../../src/data/explainFigure.js';
import type { FigureRef } from '../../../src/domain/figures/figureRef.js';
import { useI18n, I18nProvider } from '../../../src/i18n/I18nProvider.js';
import { receiptSource } from '../../support/receiptSource.js';

const source = receiptSource('clean-expenses-plan');
const explain = vi.fn((figure: FigureRef) => explainFigure(figure, source));

function renderAsking(children: React.ReactNode) {
  const user = userEvent.setup();
  render(
    <I18nProvider locale="en" currency="EUR">
      <ReceiptProvider renderReceipt={(asked) => <ReceiptCard {...asked} explain={explain} />}>{children}</ReceiptProvider>
    </I18nProvider>,
  );
  return user;
}

const dialog = (name: string) => screen.findByRole('dialog', { name });

beforeEach(() => {
  explain.mockClear();
});

describe('a figure that is asked where it comes from', () => {
  test('tells its formula, its numbers, the fields of the answer and what to know', async () => {
    const user = renderAsking(<ReceiptButton figure={{ kind: 'cloud' }} />);
    await user.click(screen.getByRole('button', { name: 'Where does Cloud cost come from?' }));
    const receipt = await dialog('Cloud cost');
    expect(receipt).toHaveTextContent('€145.50');
    expect(within(receipt).getByText('Cloud cost = total − Kubernetes')).toBeVisible();
    expect(within(receipt).getByText('250.50 − 105.00 = 145.50')).toBeVisible();
    const fields = within(receipt)
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(fields).toEqual([
      ['total_cost', '250.50'],
      ['k8s_costs.k8s_total_cost', '105.00'],
    ]);
    expect(within(receipt).getByRole('list', { name: 'What to know before relying on it' })).toHaveTextContent(
      'Cloud and Kubernetes costs may overlap',
    );
  });

  test('is worked out when asked, not before', async () => {
    const user = renderAsking(<ReceiptButton figure={{ kind: 'total' }} />);
    expect(explain).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button'));
    await dialog('Total cost');
    expect(explain).toHaveBeenCalledWith({ kind: 'total' });
  });

  test('is reached by Tab, opened by Enter and left by Escape, with the focus where it was', async () => {
    const user = renderAsking(<ReceiptButton figure={{ kind: 'kubernetes' }} />);
    await user.tab();
    const button = screen.getByRole('button', { name: 'Where does Kubernetes cost come from?' });
    expect(button).toHaveFocus();
    await user.keyboard('{Enter}');
    const receipt = await dialog('Kubernetes cost');
    expect(receipt.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(button).toHaveFocus();
  });

  test('has a button to close it, for who has no Escape', async () => {
    const user = renderAsking(<ReceiptButton figure={{ kind: 'kubernetes' }} />);
    await user.click(screen.getByRole('button'));
    await user.click(within(await dialog('Kubernetes cost')).getByRole('button', { name: 'Close' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  test('says whose figure it is, and shortens ids only to the eye', async () => {
    const clusterId = source.exact.clusters[0]?.id ?? '';
    const user = renderAsking(
      <ReceiptButton figure={{ kind: 'clusterEfficiency', metric: 'total', clusterId }} label="Total efficiency of k8s-kubecost" />,
    );
    await user.click(screen.getByRole('button', { name: 'Where does Total efficiency of k8s-kubecost come from?' }));
    const receipt = await dialog('Total efficiency');
    expect(within(receipt).getByText(/^k8s-kubecost · Oct 14, 2025/)).toBeVisible();
    const entry = within(receipt).getByTitle(`k8s_costs.k8s_cost_breakdown[${clusterId}]`);
    expect(entry).toHaveTextContent('k8s_costs.k8s_cost_breakdown[bc55eb8c…]');
    expect(receipt).toHaveTextContent('(0.65 × 50.00 + 0.58 × 30.00) ÷ (50.00 + 30.00) = 62.4%');
  });

  test('offers nothing where nobody gives receipts', () => {
    render(
      <I18nProvider locale="en" currency="EUR">
        <ReceiptButton figure={{ kind: 'total' }} />
      </I18nProvider>,
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('copying', () => {
  const open = async () => {
    const user = renderAsking(<ReceiptButton figure={{ kind: 'cloud' }} />);
    await user.click(screen.getByRole('button'));
    return { user, receipt: await dialog('Cloud cost') };
  };

  test('puts the receipt on the clipboard as text, and says so', async () => {
    const { user, receipt } = await open();
    await user.click(within(receipt).getByRole('button', { name: 'Copy as text' }));
    expect(await within(receipt).findByText('Copied')).toBeVisible();
    const copied = await navigator.clipboard.readText();
    expect(copied.split('\n').slice(0, 5)).toEqual([
      'Cloud cost: €145.50',
      'Oct 14, 2025 (UTC)',
      '',
      'Cloud cost = total − Kubernetes',
      '250.50 − 105.00 = 145.50',
    ]);
  });

  test('shows the text to select where the browser forbids it', async () => {
    const { user, receipt } = await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('Denied', 'NotAllowedError'));
    await user.click(within(receipt).getByRole('button', { name: 'Copy as text' }));
    expect(await within(receipt).findByText(/Copying was not allowed/)).toBeVisible();
    const field = within(receipt).getByRole<HTMLTextAreaElement>('textbox', { name: 'Receipt as text' });
    expect(field.value).toContain('k8s_costs.k8s_total_cost: 105.00');
    await user.click(field);
    expect(field.selectionEnd).toBe(field.value.length);
  });

  test('shows the text to select on a page without a clipboard', async () => {
    const { user, receipt } = await open();
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
    await user.click(within(receipt).getByRole('button', { name: 'Copy as text' }));
    expect(await within(receipt).findByRole('textbox', { name: 'Receipt as text' })).toBeVisible();
  });
});

describe('a row of a table', () => {
  const FIGURES: FigureRef[] = [{ kind: 'kubernetes' }, { kind: 'component', key: 'cpu' }, { kind: 'efficiency', metric: 'cpu' }];

  /** A treegrid with focus on rows, as small as it can be. */
  function Grid() {
    const i18n = useI18n();
    const [active, setActive] = useState('total');
    const receipts = useRowReceipts((key) => (key === 'total' ? { figures: FIGURES, label: 'All clusters' } : { figures: [], label: key }));
    return (
      <Table
        role="treegrid"
        onClick={receipts.onClick}
        onKeyDown={receipts.onKeyDown}
        onFocus={({ target }) => setActive(target.dataset.rowKey ?? active)}
      >
        <TableBody>
          {['total', 'empty'].map((key) => (
            <TableRow key={key} role="row" data-row-key={key} tabIndex={key === active ? 0 : -1} aria-label={key}>
              <TableCell role="gridcell" data-column="cost">
                {receipts.isAvailable && <RowReceiptButton name={key} isTabStop={key === active} i18n={i18n} />}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    );
  }

  test('opens by its button with the first figure, and the others to choose from', async () => {
    const user = renderAsking(<Grid />);
    await user.click(screen.getByRole('button', { name: 'Where do the figures of total come from?' }));
    const receipt = await dialog('All clusters');
    expect(receipt).toHaveTextContent('€105.00');
    const choice = within(receipt).getByRole('combobox', { name: 'Figure' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Kubernetes cost', 'CPU', 'CPU efficiency']);
    await user.selectOptions(choice, 'CPU efficiency');
    expect(receipt).toHaveTextContent('65.0%');
    expect(explain).toHaveBeenCalledTimes(2);
  });

  test('has the focus when the receipt its button opened is closed', async () => {
    const user = renderAsking(<Grid />);
    await user.click(screen.getByRole('button', { name: /of total/ }));
    await dialog('All clusters');
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.getByRole('row', { name: 'total' })).toHaveFocus());
  });

  test('opens by ? on the focused row, shifted or not, and gives the focus back to the row', async () => {
    const user = renderAsking(<Grid />);
    await user.tab();
    const row = screen.getByRole('row', { name: 'total' });
    expect(row).toHaveFocus();
    await user.keyboard('{Shift>}?{/Shift}');
    await dialog('All clusters');
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(row).toHaveFocus());
  });

  test('has its button one Tab further, and only that of the focused row', async () => {
    const user = renderAsking(<Grid />);
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: /of total/ })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: /of empty/ })).not.toHaveFocus();
  });

  test('without figures has nothing to tell', async () => {
    const user = renderAsking(<Grid />);
    await user.click(screen.getByRole('button', { name: /of empty/ }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
