import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
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

test('names the period that has no costs and offers a longer one', async () => {
  const onShowLast30Days = vi.fn();
  renderWithI18n(<EmptyState kind="nothingInPeriod" period={period} onShowLast30Days={onShowLast30Days} />);
  expect(screen.getByText(/Nothing was reported for Nov 1 – 23, 2026\./)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show the last 30 days' }));
  expect(onShowLast30Days).toHaveBeenCalledOnce();
});

test('inside a panel it brings no heading of its own', () => {
  renderWithI18n(<EmptyState kind="noKubernetes" compact />);
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(screen.getByText('No Kubernetes cluster connected')).toBeVisible();
});
