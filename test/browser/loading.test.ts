import type { Page, Route } from 'playwright';
import { describe, expect, test } from 'vitest';
import { ORGANIZATION } from '../../src/mocks/organization/accounts.js';
import { startRestApi } from './restApi.js';
import { startCommand } from './startCommand.js';
import { layoutShift, openPage, type OpenedPage, type OpenPageOptions } from './support.js';

/** What loads after the page itself: everything but what its HTML names. */
const LATER = /\/assets\/(?!page-)[\w.-]+\.js$/;
const PARTS = ['PageDetails', 'KubernetesPanels', 'drawings'];

/** The page on a real server, whose chunks a test can hold back or take away: no service worker stands between them. */
async function openWith(answer: (route: Route) => Promise<void>, options?: OpenPageOptions): Promise<OpenedPage> {
  const api = await startRestApi('organization');
  const command = startCommand(['--backend', api.url, '--organization', ORGANIZATION.id, '--currency', 'EUR', '--port', '0'], {
    RESTAPI_TOKEN: 'token',
  });
  const url = await command.url;
  const opened = await openPage('about:blank', options);
  await opened.page.route(LATER, (route) => (isPart(route) ? answer(route) : route.continue()));
  await opened.page.goto(url);
  return opened;
}

function isPart(route: Route): boolean {
  return PARTS.some((name) => route.request().url().includes(`/assets/${name}-`));
}

const summary = (page: Page) => page.locator('[data-test-id="k8s-summary"]');
const waiting = (page: Page) => page.locator('[data-test-id="k8s-part-loading"]');

describe.each([1440, 768, 390])('at %i px', (width) => {
  test('the first figures stand, in words, before the rest has come, and nothing moves when it comes', async () => {
    let isHeld = true;
    const held: (() => void)[] = [];
    const { page } = await openWith(
      async (route) => {
        if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
        await route.continue();
      },
      { width },
    );
    await summary(page).waitFor();
    expect(await waiting(page).count()).toBeGreaterThan(3);
    expect(await page.getByRole('main').innerText()).toContain('€');
    // A key that has no text yet would stand there as it is.
    expect(await page.getByRole('main').innerText()).not.toMatch(/\b[a-z]+\.[a-z]+[A-Z.]\w*/);
    isHeld = false;
    held.forEach((release) => release());
    await expect.poll(() => waiting(page).count()).toBe(0);
    await page.waitForLoadState('networkidle');
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
  });
});

test('a chunk that a new release has taken away costs its place only, and comes by "Try again" once it is there', async () => {
  let isGone = true;
  const { page, messages } = await openWith(async (route) => {
    if (isGone && route.request().url().includes('PageDetails-')) await route.fulfill({ status: 404, body: 'Not Found' });
    else await route.continue();
  });
  const failed = page.getByRole('alert').filter({ hasText: 'This part of the page could not be shown' });
  await failed.waitFor();
  expect(await summary(page).isVisible()).toBe(true);
  expect(await page.getByRole('region', { name: 'Data notices' }).isVisible()).toBe(true);
  expect(await page.getByRole('treegrid').count()).toBe(0);
  isGone = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('treegrid').waitFor();
  expect(await failed.count()).toBe(0);
  // Chromium itself notes each answer of 404; we add nothing.
  expect(messages.filter((message) => !/Failed to load resource.*404/.test(message))).toEqual([]);
  messages.splice(0);
});

test('the drawings that a new release has taken away leave their figures in words, and come by "Try again" once they are there', async () => {
  let isGone = true;
  const { page, messages } = await openWith(async (route) => {
    if (isGone && route.request().url().includes('drawings-')) await route.fulfill({ status: 404, body: 'Not Found' });
    else await route.continue();
  });
  const chart = page.getByRole('region', { name: 'Kubernetes cost by day' });
  const failed = chart.getByRole('status');
  await failed.getByText('The chart could not be loaded. The table has the same figures.').waitFor();
  const gauge = page.locator('[data-test-id="k8s-gauge"]').first();
  expect(await gauge.innerText()).toMatch(/\d%\s+(Good|Fair|Low)/);
  expect(await page.getByRole('alert').filter({ hasText: 'could not be' }).count()).toBe(0);
  isGone = false;
  await failed.getByRole('button', { name: 'Try again' }).click();
  await chart.getByRole('slider').waitFor();
  expect(await failed.count()).toBe(0);
  // One press brings the arcs of the gauges too.
  await gauge.locator('.recharts-radial-bar-sector').waitFor();
  // Chromium itself notes each answer of 404; we add nothing.
  expect(messages.filter((message) => !/Failed to load resource.*404/.test(message))).toEqual([]);
  messages.splice(0);
});
