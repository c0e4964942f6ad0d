import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { findScenario, type Scenario } from '../../src/testing.js';
import { catchDownloads, centsIn, exportFile, savedCount } from './support/exportFile.js';
import { days, openPage, startMockedBackend, type OpenedPage } from './support/openPage.js';
import { sumOf, summary } from './support/readPage.js';

startMockedBackend();
catchDownloads();

/** A server that sends one row at a time, whatever it is asked for. */
const ONE_BY_ONE: Scenario = {
  ...findScenario('plan'),
  respond(call, next) {
    if (call.url.searchParams.has('limit')) call.url.searchParams.set('limit', '1');
    return next();
  },
};
/** And always the first one. */
const WITHOUT_OFFSET: Scenario = {
  ...ONE_BY_ONE,
  respond(call, next) {
    call.url.searchParams.delete('offset');
    return ONE_BY_ONE.respond?.(call, next) ?? next();
  },
};

/** The second page cannot be had. */
const FAILING_LATER: Scenario = {
  ...ONE_BY_ONE,
  respond(call, next) {
    const failing = call.url.searchParams.get('offset') === '1' ? findScenario('server-error') : ONE_BY_ONE;
    return failing.respond?.(call, next) ?? next();
  },
};

const ITEM = 'Cloud resources (CSV)';

/** The pages of rows that were asked for, by their offset. */
const offsets = ({ requests }: OpenedPage) => pages({ requests }).map(({ search }) => search.get('offset'));
const pages = ({ requests }: Pick<OpenedPage, 'requests'>) => requests('clean_expenses').filter(({ search }) => search.has('offset'));

/** Said by one of the page's live regions. */
const said = (text: string) => screen.getAllByRole('status').some((region) => region.textContent === text);

async function choose({ user }: OpenedPage): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  await user.click(within(screen.getByRole('menu')).getByRole('menuitem', { name: ITEM }));
}

/** The first page has come, the second is on its way. */
async function atSecondPage(page: OpenedPage): Promise<() => void> {
  const releaseFirst = page.hold();
  await choose(page);
  expect(await screen.findByRole('progressbar', { name: 'Fetching cloud resources…' })).toBeVisible();
  await waitFor(() => expect(offsets(page)).toEqual(['0']));
  releaseFirst();
  const release = page.hold();
  await waitFor(() => expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', 'Fetching cloud resources: 1 of 2'));
  await waitFor(() => expect(offsets(page)).toEqual(['0', '1']));
  return release;
}

test('where the answer on the screen is cut all resources are fetched page by page, and their file adds up to the page', async () => {
  const page = openPage(ONE_BY_ONE);
  await summary();
  const file = await exportFile(page, ITEM);
  const cost = centsIn(file, 'Cost (EUR)');
  expect(file.rows).toHaveLength(3);
  expect(sumOf(cost.slice(0, -1))).toBe(14_550);
  expect(cost.at(-1)).toBe(14_550);
  expect(file.about.flat()).not.toContain('Check');
  expect(offsets(page)).toEqual(['0', '1']);
  expect(pages(page).every(({ search }) => search.get('limit') === '3000' && search.has('field'))).toBe(true);
  expect(said('Saved as k8s-costs-resources-2026-10-25_2026-11-23.csv')).toBe(true);
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

describe('while the resources are fetched', () => {
  test('it is said how far it is, to the ear too; cancelled by its button nothing is saved, and nothing more is asked for', async () => {
    const page = openPage(ONE_BY_ONE);
    await summary();
    const release = await atSecondPage(page);
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '50');
    expect(said('Fetching cloud resources: 1 of 2')).toBe(true);
    await page.user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(said('Cancelled. No file was saved.')).toBe(true);
    expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus();
    expect(pages(page).at(-1)?.signal.aborted).toBe(true);
    release();
    await page.pass(60_000);
    expect(offsets(page)).toEqual(['0', '1']);
    expect(savedCount()).toBe(0);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('Escape cancels it, though not the Escape that closes a menu; other files can be saved meanwhile', async () => {
    const page = openPage(ONE_BY_ONE);
    await summary();
    const release = await atSecondPage(page);
    await page.user.click(screen.getByRole('button', { name: 'Export' }));
    expect(screen.getByRole('menuitem', { name: ITEM })).toHaveAttribute('aria-disabled', 'true');
    await page.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
    expect(screen.getByRole('progressbar')).toBeVisible();
    expect((await exportFile(page, 'Kubernetes components (CSV)')).rows.length).toBeGreaterThan(2);
    expect(screen.getByRole('progressbar')).toBeVisible();
    await page.user.keyboard('{Escape}');
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(said('Cancelled. No file was saved.')).toBe(true);
    release();
    await page.pass(1_000);
    expect(savedCount()).toBe(0);
  });

  test.each([
    ['another period', (page: OpenedPage) => page.rerender({ period: days('2026-11-01', '2026-11-07') })],
    ['another page of the host', (page: OpenedPage) => page.unmount()],
  ])('who goes to %s leaves it: the request is given up, and no file comes later', async (_, leave) => {
    const page = openPage(ONE_BY_ONE);
    await summary();
    const release = await atSecondPage(page);
    leave(page);
    expect(pages(page).at(-1)?.signal.aborted).toBe(true);
    release();
    await page.pass(5_000);
    expect(offsets(page)).toEqual(['0', '1']);
    expect(savedCount()).toBe(0);
  });
});

describe('where not all resources can be had', () => {
  test('no part of them is saved; it is said why, told to the host, and can be tried again', async () => {
    const onError = vi.fn();
    const page = openPage(ONE_BY_ONE, { onError });
    await summary();
    page.play(FAILING_LATER);
    await choose(page);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^Not all cloud resources could be fetched\. The server failed on this request.* No file was saved, because it would not be complete\. Try again;/,
    );
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'unavailable', status: 500 }));
    expect(savedCount()).toBe(0);
    page.play(ONE_BY_ONE);
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(savedCount()).toBe(1), { timeout: 10_000 });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('the end of the session is told to the host', async () => {
    const onUnauthorized = vi.fn();
    const page = openPage(ONE_BY_ONE, { onUnauthorized });
    await summary();
    page.play('unauthorized');
    await choose(page);
    expect(await screen.findByRole('alert')).toHaveTextContent('Your session has ended');
    expect(onUnauthorized).toHaveBeenCalledOnce();
  });

  test('of a server that sends the same page for every offset nothing is saved, and it is said whom to tell', async () => {
    const page = openPage(WITHOUT_OFFSET);
    await summary();
    await choose(page);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The server sends the same rows for every page, so a list of all cloud resources would be wrong. No file was saved. Tell whoever runs the server',
    );
    expect(offsets(page)).toEqual(['0', '1']);
    expect(savedCount()).toBe(0);
  });
});
