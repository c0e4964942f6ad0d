import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RefreshStatus } from '../../../src/features/states/RefreshStatus.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';

const fetchedAt = new Date('2026-11-23T14:05:00Z');
const at = (time: string) => new Date(`2026-11-23T${time}:00Z`);

test('says when the figures came and how long ago, which goes on with the clock', () => {
  const { rerender } = renderWithI18n(<RefreshStatus fetchedAt={fetchedAt} now={fetchedAt} isFetching={false} />);
  expect(screen.getByText('Fetched 14:05 UTC, just now')).toBeVisible();
  rerender(<RefreshStatus fetchedAt={fetchedAt} now={at('14:08')} isFetching={false} />);
  expect(screen.getByText('Fetched 14:05 UTC, 3 minutes ago')).toBeVisible();
});

test('refreshes on demand', async () => {
  const onRefresh = vi.fn();
  renderWithI18n(<RefreshStatus fetchedAt={fetchedAt} now={at('14:08')} isFetching={false} onRefresh={onRefresh} />);
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(onRefresh).toHaveBeenCalledOnce();
});

test('makes no second refresh while one is under way, and the focus stays where it was', async () => {
  const onRefresh = vi.fn();
  const status = (isFetching: boolean) => (
    <RefreshStatus fetchedAt={fetchedAt} now={at('14:08')} isFetching={isFetching} onRefresh={onRefresh} />
  );
  const { rerender } = renderWithI18n(status(false));
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  rerender(status(true));
  expect(screen.getByText('Refreshing…')).toBeVisible();
  const button = screen.getByRole('button', { name: 'Refresh' });
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}');
  expect(onRefresh).toHaveBeenCalledOnce();
});

test('keeps the focus on "Try again" while that is done, and hands it on when all is well', async () => {
  const onRefresh = vi.fn();
  const status = (isFetching: boolean) => (
    <RefreshStatus fetchedAt={fetchedAt} now={at('14:08')} isFetching={isFetching} failure={{ message: 'timeout' }} onRefresh={onRefresh} />
  );
  const { rerender } = renderWithI18n(status(false));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  rerender(status(true));
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onRefresh).toHaveBeenCalledOnce();
  rerender(<RefreshStatus fetchedAt={at('14:08')} now={at('14:08')} isFetching={false} onRefresh={onRefresh} />);
  expect(screen.getByRole('button', { name: 'Refresh' })).toHaveFocus();
});

test('marks figures as old when they could not be refreshed, and tries again', async () => {
  const onRefresh = vi.fn();
  renderWithI18n(
    <RefreshStatus
      fetchedAt={fetchedAt}
      now={at('14:17')}
      isFetching={false}
      failure={{ message: 'the server cannot be reached' }}
      onRefresh={onRefresh}
    />,
  );
  expect(screen.getByText(/Showing figures fetched 14:05 UTC, 12 minutes ago\./)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRefresh).toHaveBeenCalledOnce();
});

test('reads a failure out once: its running age is not in what is read out', () => {
  renderWithI18n(<RefreshStatus fetchedAt={fetchedAt} now={at('14:17')} isFetching={false} failure={{ message: 'timeout' }} />);
  expect(screen.getByRole('status')).toHaveTextContent(/^Could not refresh \(timeout\)\.$/);
});

test('says that it waits for the hour and asks again by itself', async () => {
  const onRefresh = vi.fn();
  renderWithI18n(
    <RefreshStatus
      fetchedAt={fetchedAt}
      now={at('14:08')}
      isFetching={false}
      waiting={{ since: at('14:06'), hasGivenUp: false }}
      onRefresh={onRefresh}
    />,
  );
  expect(screen.getByRole('status')).toHaveTextContent('Kubecost is still computing this hour: asking again every 30 seconds');
  await userEvent.click(screen.getByRole('button', { name: 'Ask now' }));
  expect(onRefresh).toHaveBeenCalledOnce();
});

test('says that it no longer waits, after how long, and leaves the next try to the user', () => {
  renderWithI18n(
    <RefreshStatus
      fetchedAt={fetchedAt}
      now={at('14:16')}
      isFetching={false}
      waiting={{ since: at('14:06'), hasGivenUp: true }}
      onRefresh={() => {}}
    />,
  );
  expect(screen.getByRole('status')).toHaveTextContent('No result for this hour yet.');
  expect(screen.getByText(/Waited 10 minutes\./)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
