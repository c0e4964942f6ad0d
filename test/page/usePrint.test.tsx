import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { usePrint } from '../../src/page/usePrint.js';

function Page() {
  const { isPrinting, print } = usePrint();
  return (
    <>
      <button onClick={print}>Print</button>
      <p>{isPrinting ? 'everything' : 'a part'}</p>
    </>
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('everything is there before the browser takes its picture, and folds again afterwards', async () => {
  const seen: (string | undefined)[] = [];
  vi.stubGlobal('print', () => {
    window.dispatchEvent(new Event('beforeprint'));
    seen.push(document.querySelector('p')?.textContent);
  });
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  await vi.waitFor(() => expect(seen).toEqual(['everything']));
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.getByText('a part')).toBeVisible();
});

test('the same when the user prints by the browser’s own menu', () => {
  render(<Page />);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('everything')).toBeVisible();
});

test('folds again where the browser refuses to print', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(await screen.findByText('a part')).toBeVisible();
});

test('leaves no listener behind', () => {
  const added = vi.spyOn(window, 'addEventListener');
  const removed = vi.spyOn(window, 'removeEventListener');
  const mine = (calls: unknown[][]) =>
    calls.filter(([type]) => type === 'beforeprint' || type === 'afterprint').map(([type, listener]) => [type, listener]);
  const { unmount } = render(<Page />);
  const listeners = mine(added.mock.calls);
  expect(listeners).toHaveLength(2);
  unmount();
  expect(mine(removed.mock.calls)).toEqual(expect.arrayContaining(listeners));
});
