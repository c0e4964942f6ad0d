import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ErrorState } from '../../../src/features/states/ErrorState.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';

test.each([
  ['unauthorized', 401, 'Your session has ended', 'Sign in again'],
  ['forbidden', 403, 'No permission for this organization', 'An administrator'],
  ['notFound', 404, 'This organization does not exist', 'Choose another organization'],
  ['unavailable', 503, 'The server failed on this request', 'Try again'],
  ['unavailable', 500, 'The server failed on this request', 'tell whoever runs it'],
  ['unavailable', 429, 'The server gets too many requests', 'a pause'],
] as const)('%s: says what happened and what to do', (kind, status, title, advice) => {
  renderWithI18n(<ErrorState kind={kind} status={status} />);
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent(title);
  expect(alert).toHaveTextContent(advice);
  expect(alert).toHaveTextContent(`Status ${status}`);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('shows the reason the server gave for refusing', () => {
  renderWithI18n(<ErrorState kind="rejected" status={400} reason="end_date should be greater than start_date" />);
  expect(screen.getByText('end_date should be greater than start_date')).toBeVisible();
});

test('shows how an answer that is no expenses data begins', () => {
  renderWithI18n(<ErrorState kind="notExpensesData" status={200} detail="<!doctype html><title>Sign in</title>" />);
  expect(screen.getByText('<!doctype html><title>Sign in</title>')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('Status 200');
});

test('says how much came of an answer that was cut off, where that is known', () => {
  const { rerender } = renderWithI18n(<ErrorState kind="cutOff" status={200} cameBytes={71_234} onRetry={() => {}} />);
  expect(screen.getByRole('alert')).toHaveTextContent('The answer was cut off before its end');
  expect(screen.getByRole('alert')).toHaveTextContent('71 kB came.');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  rerender(<ErrorState kind="cutOff" status={200} />);
  expect(screen.getByRole('alert')).not.toHaveTextContent('came.');
});

test('leads to the sign-in of the host first, then offers another try', async () => {
  const onSignIn = vi.fn();
  renderWithI18n(<ErrorState kind="unauthorized" status={401} onSignIn={onSignIn} onRetry={() => {}} />);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Sign in', 'Try again']);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(onSignIn).toHaveBeenCalledOnce();
});

test('without an answer there is no status to tell', () => {
  renderWithI18n(<ErrorState kind="unavailable" status={null} />);
  expect(screen.getByRole('alert')).toHaveTextContent('The server cannot be reached right now');
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing is lost');
  expect(screen.getByRole('alert')).not.toHaveTextContent('Status');
});

test('reads out what happened, not what the buttons say while it is tried again', () => {
  renderWithI18n(<ErrorState kind="unavailable" onRetry={() => {}} nextTryInMs={8_000} />);
  expect(screen.getByRole('alert')).not.toHaveTextContent(/Try again|Next try/);
});

test('tries again on demand and says when it does so by itself', async () => {
  const onRetry = vi.fn();
  renderWithI18n(<ErrorState kind="unavailable" onRetry={onRetry} nextTryInMs={8_000} />);
  expect(screen.getByText('Next try in 8 seconds')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('while it is tried again the button says so, does nothing more, and keeps the focus', async () => {
  const onRetry = vi.fn();
  const { rerender } = renderWithI18n(<ErrorState kind="unavailable" onRetry={onRetry} nextTryInMs={8_000} />);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  rerender(<ErrorState kind="unavailable" onRetry={onRetry} isRetrying nextTryInMs={8_000} />);
  const busy = screen.getByRole('button', { name: 'Trying again…' });
  expect(busy).toHaveAttribute('aria-disabled', 'true');
  expect(busy).toHaveFocus();
  await userEvent.click(busy);
  expect(onRetry).toHaveBeenCalledOnce();
  expect(screen.queryByText(/Next try/)).not.toBeInTheDocument();
});

test('inside a panel it brings no heading of its own', () => {
  renderWithI18n(<ErrorState kind="unavailable" status={500} compact />);
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('The server failed on this request');
});
