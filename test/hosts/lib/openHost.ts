import type { Browser, CDPSession, ConsoleMessage, Page } from 'playwright';
import { serveHost, type HostServer } from './serveHost.js';

/** What `instruments.js` puts into the page. */
interface HostWatch {
  traces: () => Record<string, string[]>;
  visit: (times: number, panels: string[], figure: string) => Promise<void>;
  followFigures: (figures: Record<string, string>) => void;
  seen: () => string[];
}

declare global {
  interface Window {
    hostWatch: HostWatch;
  }
}

export interface OpenHost {
  page: Page;
  server: HostServer;
  /** Where each panel stands. */
  panels: string[];
  goToPage: () => Promise<void>;
  leavePage: () => Promise<void>;
  devTools: () => Promise<CDPSession>;
}

const PANELS = ['Panel of the page', 'Panel of the sidebar'];
const INSTRUMENTS = new URL('instruments.js', import.meta.url).pathname;
/** September 2026, as hosts write it: UTC, the end inclusive. */
const PERIOD = `startDate=${Date.UTC(2026, 8, 1) / 1000}&endDate=${Date.UTC(2026, 9, 1) / 1000 - 1}`;

export interface OpenHostOptions {
  /** Time stands still until the check moves it. */
  hasOwnClock?: boolean;
  /** One panel, where the host has it; else a second one stands below, to prove that two share what they ask for. Only of the host `ngui`. */
  isAlone?: boolean;
  /** Of the window. */
  width?: number;
}

/**
 * Opens a built host in a fresh profile, before the user goes to the page with our panels. Fails, besides by what `use` throws, if the
 * page says anything on the console, throws, or asks anyone but its own server.
 */
export async function withHost(
  browser: Browser,
  folder: string,
  use: (host: OpenHost) => Promise<void>,
  { hasOwnClock = false, isAlone = false, width = 1440 }: OpenHostOptions = {},
): Promise<void> {
  const server = await serveHost(folder);
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-US', timezoneId: 'America/New_York' });
  const said: string[] = [];
  context.on('console', (message) => {
    // React praises its tools, and Chromium notes every answer above 399.
    const isExpected = message.text().includes('Download the React DevTools') || message.location().url.includes('/restapi/');
    if (!isExpected) said.push(textOf(message));
  });
  context.on('weberror', (error) => said.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(server.url)) said.push(`asked another server: ${request.url()}`);
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    if (hasOwnClock) await page.clock.install();
    await page.addInitScript({ path: INSTRUMENTS });
    await page.goto(new URL(`expenses?${PERIOD}${isAlone ? '' : '&second'}`, server.url).href);
    await use({
      page,
      server,
      panels: isAlone ? PANELS.slice(0, 1) : PANELS,
      goToPage: () => page.getByRole('button', { name: 'Go to the page' }).click(),
      leavePage: () => page.getByRole('button', { name: 'Leave the page' }).click(),
      devTools: () => context.newCDPSession(page),
    });
  } catch (error) {
    said.unshift(error instanceof Error ? error.message : String(error));
  } finally {
    await context.close();
    server.close();
  }
  if (said.length > 0) throw new Error(said.join('\n'));
}

function textOf(message: ConsoleMessage): string {
  return `${message.type()}: ${message.text()} (${message.location().url})`;
}
