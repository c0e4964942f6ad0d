import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { EmptyState } from '../../../src/features/states/EmptyState.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';

const period = { start: new Date('2026-11-01T00:00:00Z'), end: new Date('2026-11-24T00:00:00Z') };

test('says that no cloud account is connected, and that costs come with one', () => {
  renderWithI18n(<EmptyState kind="noAccounts" />);
  expect(screen.getByRole('heading', { name: 'No cloud account connected yet' })).toBeVisible();
  expect(screen.getByText(/Costs appear here once/)).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('leads to where a cluster is connected', async () => {
  const onConnect = vi.fn();
  renderWithI18n(<EmptyState kind="noKubernetes" onConnect={onConnect} />);
  await userEvent.click(screen.getByRole('button', { name: 'Connect a cluster' }));
  expect(onConnect).toHaveBeenCalledOnce();
});

test('offers no button that leads nowhere', () => {
  renderWithI18n(<EmptyState kind="noKubernetes" />);
  expect(screen.getByText('No Kubernetes cluster connected')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('leads to where an account is connected, where the host knows the way', async () => {
  const onConnect = vi.fn();
  const { rerender } = renderWithI18n(<EmptyState kind="noAccounts" onConnect={onConnect} />);
  await userEvent.click(screen.getByRole('button', { name: 'Connect an account' }));
  expect(onConnect).toHaveBeenCalledOnce();
  rerender(<EmptyState kind="noAccounts" />);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

describe('a period without costs', () => {
  const october = { start: new Date('2026-10-01T00:00:00Z'), end: new Date('2026-11-01T00:00:00Z') };

  test('is named; where the newest costs are is read out when it is known, and a button leads there', async () => {
    const onShowPeriod = vi.fn();
    const { rerender } = renderWithI18n(<EmptyState kind="nothingInPeriod" period={period} onShowPeriod={onShowPeriod} />);
    expect(screen.getByText(/Nothing was reported for Nov 1 – 23, 2026\./)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    rerender(<EmptyState kind="nothingInPeriod" period={period} elsewhere={october} onShowPeriod={onShowPeriod} />);
    expect(status).toHaveTextContent('The newest costs are those of October 2026.');
    await userEvent.click(screen.getByRole('button', { name: 'Show October 2026' }));
    expect(onShowPeriod).toHaveBeenCalledExactlyOnceWith(october);
  });

  test('where nothing was reported for a year, that is said, and no button promises more', () => {
    renderWithI18n(<EmptyState kind="nothingInPeriod" period={period} elsewhere="none" onShowPeriod={() => {}} />);
    expect(screen.getByRole('status')).toHaveTextContent('No cost was reported in the last 365 days.');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test.each([
    [{ why: 'filtered' }, 'The filters may leave out all that has a cost.'],
    [{ why: 'notImported' }, 'No data source has been imported so far: costs appear after the first import.'],
    [{ why: 'notConnected', connectedAt: new Date('2026-11-24T09:00:00Z') }, 'The first data source was connected on Nov 24, 2026.'],
  ] as const)('says why, where that is known: %j', (cause, words) => {
    renderWithI18n(<EmptyState kind="nothingInPeriod" period={period} cause={cause} onShowPeriod={() => {}} />);
    expect(screen.getByText(new RegExp(words.replaceAll('.', '\\.')))).toBeVisible();
  });

  test('that has not begun says so instead', () => {
    renderWithI18n(<EmptyState kind="notBegun" period={period} elsewhere={october} onShowPeriod={() => {}} />);
    expect(screen.getByRole('heading', { name: 'This period has not begun yet' })).toBeVisible();
    expect(screen.getByText(/is in the future/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show October 2026' })).toBeVisible();
  });
});

test('inside a panel it brings no heading of its own', () => {
  renderWithI18n(<EmptyState kind="noKubernetes" compact />);
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(screen.getByText('No Kubernetes cluster connected')).toBeVisible();
});
