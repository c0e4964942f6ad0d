import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import type { ThemeName } from '../../src/demo/themes.js';

export interface OpenPageOptions {
  /** Pixels; default 1440 × 900. */
  width?: number;
  height?: number;
  /** Default: a screen without preferences. */
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
  /** No pointer that hovers, as on a telephone. */
  hasTouch?: boolean;
  /** Pixels of the screen to one of CSS; 2 with half the width is a page at 200 %. */
  deviceScaleFactor?: number;
  /** The browser's clock starts at this time and goes on from there; default: the real time. */
  now?: Date | string;
}

export interface OpenDemoOptions extends OpenPageOptions {
  /** Name of a scenario of the mocked backend. */
  scenario?: string;
  theme?: ThemeName;
  locale?: 'en' | 'de' | 'es' | 'fr' | 'pl';
  currency?: string;
  /** A preset of the demo, such as `last-hour`, or an ISO 8601 interval. */
  period?: string;
  /** What the user looks at, as the page hands it to its host. */
  view?: object;
}

export interface OpenedPage {
  page: Page;
  context: BrowserContext;
  /**
   * What the page wrote to the console, threw, or asked of other hosts, so far. Empty, or the test fails when it ends; a test that
   * expects a message takes it out.
   */
  messages: string[];
}

let running: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  running ??= chromium.launch({ executablePath: inject('chromiumPath') || undefined });
  return running;
}

afterAll(async () => {
  await (await running)?.close();
});

/** Opens a page of any server in a fresh browser profile, far from UTC. It closes with the test, which fails if anything was said. */
export async function openPage(url: string, options: OpenPageOptions = {}): Promise<OpenedPage> {
  const { width = 1440, height = 900, colorScheme = 'light', reducedMotion = false, forcedColors = false, now } = options;
  const { hasTouch = false, deviceScaleFactor = 1 } = options;
  const context = await (
    await browser()
  ).newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: forcedColors ? 'active' : 'none',
    hasTouch,
    isMobile: hasTouch,
    deviceScaleFactor,
    locale: 'en-US',
    timezoneId: 'America/New_York',
  });
  const messages = listen(context);
  onTestFinished(async () => {
    await context.close();
    expect(messages, 'what the page said').toEqual([]);
  });
  await context.addInitScript(noteLayoutShifts);
  const page = await context.newPage();
  if (now !== undefined) await page.clock.install({ time: now });
  await page.goto(url);
  return { page, context, messages };
}

/** Opens the built demo as a link to it would. */
export function openDemo({ scenario, theme, locale, currency, period, view, ...options }: OpenDemoOptions = {}): Promise<OpenedPage> {
  const url = new URL(inject('demoUrl'));
  for (const [name, value] of Object.entries({ scenario, theme, locale, currency, period })) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  if (view !== undefined) url.searchParams.set('view', JSON.stringify(view));
  return openPage(url.href, options);
}

function listen(context: BrowserContext): string[] {
  const messages: string[] = [];
  context.on('console', (message) => {
    // Chromium itself notes every answer above 399; what the page makes of it is the test's to look at.
    const isFailedRequest = message.text().startsWith('Failed to load resource') && message.location().url.includes('/restapi/');
    if (!isFailedRequest) messages.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => messages.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') messages.push(`request to another host: ${request.url()}`);
  });
  return messages;
}

function noteLayoutShifts(): void {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) shifts.push(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** How much of what stood on the screen has moved by itself so far, as browsers measure it (cumulative layout shift). */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
}

/** Waits until everything is drawn that the page draws by itself: figures, and the parts whose code comes later. */
export async function allDrawn(page: Page): Promise<void> {
  const waiting = page.locator(':is([data-test-id="k8s-loading"], [data-test-id="k8s-part-loading"])');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => waiting.count()).toBe(0);
  await page.waitForLoadState('networkidle');
}

/** Whether the page is wider than the window: it must never scroll sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
