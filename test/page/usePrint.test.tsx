import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Printed } from '../../src/page/printSheet.js';
import { usePrint } from '../../src/page/usePrint.js';

function Panel({ name = 'Panel', isLoading = false }: { name?: string; isLoading?: boolean }) {
  const root = useRef<HTMLDivElement>(null);
  const [printed, setPrinted] = useState<Printed | null>(null);
  usePrint({ root, printed, onPrintedChange: setPrinted });
  return (
    <div ref={root} role="group" aria-label={name} data-k8s-printed={printed ?? undefined}>
      <button onClick={() => setPrinted('report')}>Print {name}</button>
      <p>{printed === null ? 'a part' : 'everything'}</p>
      {isLoading && <span className="MuiSkeleton-root" />}
    </div>
  );
}

const textOf = (name = 'Panel') => screen.getByRole('group', { name }).querySelector('p')?.textContent;
const announce = (event: 'beforeprint' | 'afterprint') => act(() => void window.dispatchEvent(new Event(event)));

/** A browser whose dialog opens: `seen` has what the page shows then. */
function browserPrints(...names: string[]): (string | undefined)[][] {
  const seen: (string | undefined)[][] = [];
  vi.stubGlobal('print', () => {
    window.dispatchEvent(new Event('beforeprint'));
    seen.push(names.map((name) => textOf(name)));
  });
  return seen;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('everything is there before the browser takes its picture, and folds again afterwards', async () => {
  const seen = browserPrints('Panel');
  render(<Panel />);
  await userEvent.click(screen.getByRole('button', { name: 'Print Panel' }));
  await vi.waitFor(() => expect(seen).toEqual([['everything']]));
  announce('afterprint');
  expect(textOf()).toBe('a part');
});

test('the same when the user prints by the browser’s own menu', () => {
  render(<Panel />);
  announce('beforeprint');
  expect(textOf()).toBe('everything');
  announce('afterprint');
  expect(textOf()).toBe('a part');
});

test('of two panels the one whose button was pressed is printed, and by the browser’s own menu both are', async () => {
  const seen = browserPrints('One', 'Other');
  render(
    <>
      <Panel name="One" />
      <Panel name="Other" />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Print Other' }));
  await vi.waitFor(() => expect(seen).toEqual([['a part', 'everything']]));
  announce('afterprint');
  announce('beforeprint');
  expect([textOf('One'), textOf('Other')]).toEqual(['everything', 'everything']);
});

test('waits for what is still on its way, though not for ever', async () => {
  const seen = browserPrints('Panel');
  const { rerender } = render(<Panel isLoading />);
  await userEvent.click(screen.getByRole('button', { name: 'Print Panel' }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(seen).toEqual([]);
  rerender(<Panel />);
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  announce('afterprint');

  rerender(<Panel isLoading />);
  await userEvent.click(screen.getByRole('button', { name: 'Print Panel' }));
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
  await vi.waitFor(() => expect(seen).toHaveLength(2));
});

test('folds again where the browser refuses to print', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  render(<Panel />);
  await userEvent.click(screen.getByRole('button', { name: 'Print Panel' }));
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(textOf()).toBe('a part'));
});

test('folds again with the user’s next key where the browser never says that it has printed', async () => {
  render(<Panel />);
  announce('beforeprint');
  await userEvent.keyboard('{Escape}');
  expect(textOf()).toBe('a part');
});

test('leaves no listener behind, not even when the host takes it away while it is printed', () => {
  const added = vi.spyOn(window, 'addEventListener');
  const removed = vi.spyOn(window, 'removeEventListener');
  const mine = (calls: unknown[][]) =>
    calls
      .filter(([type]) => ['beforeprint', 'afterprint', 'pointerdown', 'keydown'].includes(String(type)))
      .map(([type, listener]) => [type, listener]);
  const { unmount } = render(<Panel />);
  announce('beforeprint');
  const listeners = mine(added.mock.calls);
  expect(listeners).toHaveLength(4);
  unmount();
  expect(mine(removed.mock.calls)).toEqual(expect.arrayContaining(listeners));
});
