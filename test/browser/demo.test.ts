import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { startCommand } from './startCommand.js';
import { openDemo, openPage, scrollsSideways } from './support.js';

const NOW = '2026-11-23T12:20:00Z';

/** With plain spaces, whichever a language puts between figures. */
const shown = async (page: Page) => (await page.getByRole('main').innerText()).replace(/\s/g, ' ');
const periodShown = (page: Page, name: RegExp) => page.getByRole('main').getByRole('button', { name }).waitFor();
const search = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test('a link shows the scenario, theme, language, currency and period it names', async () => {
  const { page } = await openDemo({
    scenario: 'plan',
    theme: 'dark',
    locale: 'de',
    currency: 'GBP',
    period: '2026-11-16/2026-11-17',
    now: NOW,
  });
  await expect.poll(() => shown(page)).toContain('250,50 £');
  await periodShown(page, /16\. Nov\. 2026/);
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(18, 18, 18)');
  expect(search(page)).toEqual({ scenario: 'plan', theme: 'dark', locale: 'de', currency: 'GBP', period: '2026-11-16/2026-11-17' });
});

test('what is chosen in the bar and on the page is in the URL, and a reload shows it again', async () => {
  const { page } = await openDemo({ now: NOW });
  const bar = page.getByRole('banner');
  await bar.getByLabel('Scenario').selectOption({ label: 'A real EKS cluster' });
  await bar.getByLabel('Language').selectOption('fr');
  await bar.getByLabel('Currency').selectOption('JPY');
  await bar.getByLabel('Theme').selectOption({ label: 'FinOps' });
  await bar.getByLabel('Period').selectOption({ label: 'Yesterday' });
  await page.getByRole('searchbox').fill('kube');
  const expected = { scenario: 'eks', locale: 'fr', currency: 'JPY', theme: 'finops', period: 'yesterday' };
  await expect.poll(() => search(page)).toMatchObject({ ...expected, view: expect.stringContaining('"search":"kube"') as string });

  await page.reload();
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('kube');
  expect(await bar.getByLabel('Scenario').inputValue()).toBe('eks');
  expect(await bar.getByLabel('Period').inputValue()).toBe('yesterday');
  await periodShown(page, /22 nov\. 2026/);
});

test('another scenario leaves nothing of the one before', async () => {
  const { page } = await openDemo({ scenario: 'plan', now: NOW });
  await expect.poll(() => shown(page)).toContain('€250.50');
  await page.getByLabel('Scenario').selectOption({ label: 'No cluster is connected' });
  await expect.poll(() => shown(page)).toContain('No Kubernetes cluster connected');
  expect(await shown(page)).not.toContain('€250.50');
});

test('a scenario of a certain minute sets the clock to it, and the next one sets it back', async () => {
  const { page } = await openDemo({ scenario: 'hour-boundary', now: NOW });
  await expect.poll(() => shown(page)).toContain('Kubernetes costs of this hour are still being computed');
  await page.getByLabel('Scenario').selectOption({ label: 'An organization in good health' });
  await expect.poll(() => shown(page)).toContain('Fetched 12:20 UTC');
});

test('a mended link opens as if what is wrong in it were missing', async () => {
  const { page } = await openDemo({ scenario: 'no-such', currency: 'XXX', period: '2026-11-17/2026-11-16', now: NOW });
  await expect.poll(() => shown(page)).toContain('Amounts in EUR');
  expect(await page.getByLabel('Scenario').inputValue()).toBe('organization');
});

test('on a phone the settings stand in a popover, and nothing scrolls sideways', async () => {
  const { page } = await openDemo({ width: 390, height: 844, now: NOW });
  await page.getByRole('heading', { name: 'Expenses' }).waitFor();
  expect(await scrollsSideways(page)).toBe(false);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('dialog', { name: 'Demo settings' }).getByLabel('Currency').selectOption('USD');
  await page.keyboard.press('Escape');
  await expect.poll(() => shown(page)).toContain('Amounts in USD');
});

test('scenarios stand under headings, and the bar says what is special about the one that is shown', async () => {
  const { page } = await openDemo({ scenario: 'no-kubernetes', now: NOW });
  const menu = page.getByLabel('Scenario');
  await menu.waitFor();
  // A browser's closed list shows its options to nobody, assistive technology included.
  expect(await menu.locator('optgroup[label="Nothing to show"] > option').allTextContents()).toContain('A period without any cost');
  await page.getByRole('banner').getByText('no data source is of type kubernetes_cnr').waitFor();
  await menu.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => search(page).scenario).toBe('no-kubernetes-costs');
});

test('where the bar has no room to spare, the longest title of a scenario gives way', async () => {
  const { page } = await openDemo({ scenario: 'cut-rows-counted-twice', width: 900, now: NOW });
  await page.getByRole('banner').getByLabel('Theme').waitFor();
  expect(await scrollsSideways(page)).toBe(false);
});

test('the bar is not printed', async () => {
  const { page } = await openDemo({ now: NOW });
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('header').first().isVisible()).toBe(false);
});

test('npm start serves it', async () => {
  const command = startCommand(['--port', '0']);
  const { page, messages } = await openPage(await command.url);
  await expect.poll(() => shown(page), { timeout: 30_000 }).toContain('Amounts in EUR');
  // The development server and React's development build introduce themselves.
  const own = messages.filter((message) => !/\[vite\]|React DevTools/.test(message));
  messages.length = 0;
  expect(own).toEqual([]);
});
