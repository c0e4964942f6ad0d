import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { LazyPanel } from '../../src/ui/LazyPanel.js';
import { lazyPart } from '../../src/ui/lazyPart.js';
import { renderWithI18n } from '../support/renderWithI18n.js';

function Counter({ name }: { name: string }) {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {name} {count}
    </button>
  );
}

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

function panel(load: () => Promise<typeof Counter>) {
  const part = lazyPart(load);
  const drawn = (name: string, resetKeys?: unknown[]) => (
    <LazyPanel part={part} placeholder={<p>on its way</p>} resetKeys={resetKeys}>
      {(Part) => <Part name={name} />}
    </LazyPanel>
  );
  return { part, drawn };
}

test('keeps its place until the code has come, and asks for it once', async () => {
  const load = vi.fn(() => Promise.resolve(Counter));
  const { drawn } = panel(load);
  render(<StrictMode>{drawn('clusters')}</StrictMode>);
  expect(screen.getByText('on its way')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'clusters 0' })).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
});

test('what was fetched ahead of time is there in the first render', async () => {
  const { part, drawn } = panel(() => Promise.resolve(Counter));
  part.preload();
  await Promise.resolve();
  await Promise.resolve();
  render(drawn('clusters'));
  expect(screen.getByRole('button', { name: 'clusters 0' })).toBeVisible();
});

test('ahead of time a failure is nobody’s', async () => {
  const { part } = panel(gone);
  const unhandled = vi.fn();
  process.once('unhandledRejection', unhandled);
  part.preload();
  await new Promise((resolve) => setTimeout(resolve));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test('what could not be fetched says so, writes nothing on the console, and comes by another try', async () => {
  const load = vi.fn(() => Promise.resolve(Counter)).mockImplementationOnce(gone);
  const { drawn } = panel(load);
  renderWithI18n(drawn('clusters'));
  expect(await screen.findByRole('alert')).toHaveTextContent('This part of the page could not be shown');
  expect(load).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'clusters 0' })).toBeVisible();
});

test('keeps its state when it is drawn again with other props', async () => {
  const { drawn } = panel(() => Promise.resolve(Counter));
  const { rerender } = render(drawn('clusters'));
  await userEvent.click(await screen.findByRole('button', { name: 'clusters 0' }));
  rerender(drawn('nodes'));
  expect(screen.getByRole('button', { name: 'nodes 1' })).toBeVisible();
});

test('what could not be fetched is tried again with other data, and not before', async () => {
  const load = vi.fn(() => Promise.resolve(Counter)).mockImplementationOnce(gone);
  const { drawn } = panel(load);
  const { rerender } = renderWithI18n(drawn('clusters', ['october']));
  await screen.findByRole('alert');
  rerender(drawn('clusters', ['october']));
  expect(load).toHaveBeenCalledOnce();
  rerender(drawn('clusters', ['november']));
  expect(await screen.findByRole('button', { name: 'clusters 0' })).toBeVisible();
});

test('what could not be fetched is tried again when other code has come, once', async () => {
  const load = vi.fn(gone) as unknown as () => Promise<typeof Counter>;
  const { drawn } = panel(load);
  const other = panel(() => Promise.resolve(Counter));
  renderWithI18n(<StrictMode>{drawn('clusters')}</StrictMode>);
  await screen.findByRole('alert');
  other.part.preload();
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  expect(await screen.findByRole('alert')).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(load).toHaveBeenCalledTimes(2);
});
