import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { days, openPage, startMockedBackend } from './support/openPage.js';

startMockedBackend();

const NOVEMBER = days('2026-11-01', '2026-11-23');
const IN_WORDS = /^Date range \(UTC\): Nov 1\s–\s23, 2026$/;
/** When what stands below the figures has come. */
const drawn = () => screen.findByRole('region', { name: 'Clusters' });

describe('a host that rules the period', () => {
  test('has it said in words, and no second field for it', async () => {
    openPage('organization', { root: 'panel', period: NOVEMBER, periodPicker: 'hidden' });
    expect(await screen.findByText(IN_WORDS)).toBeVisible();
    expect(screen.queryByRole('button', { name: IN_WORDS })).not.toBeInTheDocument();
  });

  test('that says nothing of it has the field, which says it', async () => {
    openPage('organization', { root: 'panel', period: NOVEMBER });
    expect(await screen.findByRole('button', { name: IN_WORDS })).toBeVisible();
    expect(screen.queryByText(IN_WORDS)).not.toBeInTheDocument();
  });

  test('and takes no other one is offered none where this one is empty', async () => {
    openPage('costs-ended', { periodPicker: 'hidden' });
    expect(await screen.findByText(/October 2026/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Show / })).not.toBeInTheDocument();
  });

  test('and takes another one is asked for it, and the focus is where the period stands', async () => {
    const handleChange = vi.fn();
    const { user } = openPage('costs-ended', { periodPicker: 'hidden', onPeriodChange: handleChange });
    await user.click(await screen.findByRole('button', { name: 'Show October 2026' }));
    expect(handleChange).toHaveBeenCalledOnce();
    expect(screen.getByText(/^Date range/)).toHaveFocus();
  });
});

describe('a host with a title of its own', () => {
  test('has none of ours, and a region that says what it is', async () => {
    openPage('organization', { root: 'panel', title: false });
    const region = within(await screen.findByRole('region', { name: 'Kubernetes' }));
    expect(await region.findByRole('region', { name: 'Clusters' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Kubernetes' })).not.toBeInTheDocument();
  });

  test('or with other words for ours has those, and no region around regions', async () => {
    openPage('organization', { root: 'panel', title: 'Clusters of the platform' });
    expect(await screen.findByRole('heading', { level: 2, name: 'Clusters of the platform' })).toBeVisible();
    await drawn();
    for (const name of ['Kubernetes', 'Clusters of the platform']) expect(screen.queryByRole('region', { name })).not.toBeInTheDocument();
  });
});

test.each([
  ['the page', {}, [1, 2, 3]],
  ['the panel', { root: 'panel' }, [2, 3, 4]],
  ['the panel far down in its host', { root: 'panel', level: 4 }, [4, 5, 6]],
  ['the panel below a title of the host', { root: 'panel', title: false, level: 3 }, [4, 5]],
  ['the panel at the end of what headings can say', { root: 'panel', level: 6 }, [6]],
] as const)('headings follow the title, level by level: %s', async (_, props, levels) => {
  openPage('organization', props);
  await drawn();
  const found = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
  expect([...new Set(found)].sort()).toEqual(levels);
  expect(found.every((level, index) => index === 0 || level <= (found[index - 1] ?? 0) + 1)).toBe(true);
});

test.each(['page', 'panel'] as const)('in a card of the host’s no part has a card of its own: the %s', async (root) => {
  const cards = () => document.querySelectorAll('[data-test-id^="k8s-"] .MuiPaper-outlined').length;
  const page = openPage('organization', { root, dense: true });
  await drawn();
  expect(cards()).toBe(0);
  page.rerender({ dense: false });
  expect(cards()).toBeGreaterThan(2);
});
