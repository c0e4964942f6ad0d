import axe from 'axe-core';
import type { Browser, Page, Request } from 'playwright';
import { VIEWPORTS } from '../../../.storybook/viewports.js';
import {
  command,
  forgetRequests,
  quiet,
  requestsSeen,
  watchRequests,
  wishesOf,
  type Command,
  type RequestsSeen,
  type StoryWishes,
} from './inPage.js';

/** A tab of the browser in which stories are shown one after the other, without loading Storybook anew for each. */
export interface StoryTab {
  page: Page;
  /**
   * Shows a story, its play function included, until nothing moves any more; `size` is of the window, unless the story asks for one of its
   * own. Resolves with what went wrong: empty, if nothing did.
   */
  show: (storyId: string, size?: WindowSize) => Promise<string[]>;
  showDocs: (docsId: string) => Promise<string[]>;
  /** Changes what the toolbar sets while the story stays as it is. */
  setGlobals: (globals: Record<string, unknown>) => Promise<string[]>;
  /** What axe finds of WCAG 2.2, levels A and AA, in what is shown. */
  violations: () => Promise<string[]>;
  close: () => Promise<void>;
}

export interface WindowSize {
  width: number;
  height: number;
}

/** Tall: what is drawn when it comes into sight is drawn. */
const TALL = { width: 1280, height: 2400 };
const NOW = '2026-11-23T12:20:00Z';
const LONGEST_WAIT_MS = 60_000;
/** Longer than any pause before something is asked again by itself, and more often than anything is that ends. */
const PAUSE_MS = 31_000;
const MOST_PAUSES = 4;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function openStoryTab(browser: Browser, url: string): Promise<StoryTab> {
  const context = await browser.newContext({
    viewport: TALL,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'America/New_York',
    // Storybook knows a test by this name, and stops animations.
    userAgent: `Chromium StorybookTestRunner`,
  });
  // tsx keeps the names of functions with a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(watchRequests);
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  const messages = listen(page);
  const scripts = watchScripts(page);

  await page.goto(new URL('iframe.html?viewMode=story', url).href);
  await page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in globalThis && '__STORYBOOK_ADDONS_CHANNEL__' in globalThis);
  await page.evaluate(() =>
    (globalThis as unknown as { __STORYBOOK_PREVIEW__: { ready: () => Promise<void> } }).__STORYBOOK_PREVIEW__.ready(),
  );
  await page.evaluate(axe.source);

  /** Until every request is answered, and those that follow from the answers, parts of the page among them, and nothing moves any more. */
  async function calm(): Promise<RequestsSeen> {
    const deadline = performance.now() + LONGEST_WAIT_MS;
    // An answer that comes at the end of a quiet moment is not on the screen yet: all have to be there before one, and still after it.
    for (let before = `0 ${scripts.count}`; ;) {
      await page.evaluate(quiet);
      const seen = await page.evaluate(requestsSeen);
      const isAnswered = seen.waiting.length + scripts.waiting.size === 0;
      const after = isAnswered ? `${seen.count} ${scripts.count}` : '';
      if ((isAnswered && after === before) || performance.now() > deadline) return seen;
      before = after;
    }
  }

  /** The same, with what is tried again after a pause: nobody waits for those. */
  async function settle(): Promise<string[]> {
    let seen = await calm();
    for (let pauses = 0, count = 0; pauses < MOST_PAUSES && seen.count > count && seen.isTrying; pauses += 1) {
      count = seen.count;
      await page.clock.fastForward(PAUSE_MS);
      seen = await calm();
    }
    return seen.waiting.map((request) => `no answer: ${request}`);
  }

  async function run(what: Command, staysLoading = false): Promise<string[]> {
    await page.evaluate(forgetRequests);
    messages.length = 0;
    const failures = await page.evaluate(command, what);
    if (staysLoading) await page.evaluate(quiet);
    else failures.push(...(await settle()));
    return [...failures, ...messages];
  }

  // Storybook's own check would do the work a second time.
  await run({ event: 'updateGlobals', data: { globals: { a11y: { manual: true } } }, until: 'globalsUpdated' });

  let shown: (StoryWishes & { id: string }) | null = null;
  return {
    page,
    async show(storyId, size = TALL) {
      const wishes = await page.evaluate(wishesOf, storyId);
      await page.setViewportSize(sizeOf(wishes.viewport) ?? size);
      // Storybook does nothing for the story that it shows already.
      const event = shown?.id === storyId ? 'forceRemount' : 'setCurrentStory';
      shown = { ...wishes, id: storyId };
      const findings = await run({ event, data: { storyId, viewMode: 'story' }, until: 'storyFinished' }, wishes.staysLoading);
      const { saysOnConsole: expected } = wishes;
      return expected === null ? findings : findings.filter((finding) => !finding.includes(expected));
    },
    showDocs: (docsId) => {
      shown = null;
      return run({ event: 'setCurrentStory', data: { storyId: docsId, viewMode: 'docs' }, until: 'docsRendered' });
    },
    setGlobals: (globals) => {
      const until = shown === null ? 'globalsUpdated' : 'storyFinished';
      return run({ event: 'updateGlobals', data: { globals }, until }, shown?.staysLoading);
    },
    violations: () => page.evaluate(findViolations, WCAG),
    close: () => context.close(),
  };
}

function sizeOf(viewport: string | null) {
  if (viewport === null) return null;
  const { width, height } = VIEWPORTS[viewport as keyof typeof VIEWPORTS].styles;
  return { width: parseInt(width), height: parseInt(height) };
}

/** Parts of the page that are fetched when they are needed. */
function watchScripts(page: Page) {
  const scripts = { waiting: new Set<Request>(), count: 0 };
  page.on('request', (request) => {
    if (request.resourceType() !== 'script') return;
    scripts.waiting.add(request);
    scripts.count += 1;
  });
  const end = (request: Request) => void scripts.waiting.delete(request);
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return scripts;
}

/** What the page writes to the console, throws, or asks of other hosts. */
function listen(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => {
    // Chromium itself notes every answer above 399; what the page makes of it is the story.
    const isFailedRequest = message.text().startsWith('Failed to load resource') && message.location().url.includes('/restapi/');
    if (!isFailedRequest) messages.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', ({ message, stack }) => messages.push(`error: ${stack ?? message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') messages.push(`request to another host: ${request.url()}`);
  });
  return messages;
}

async function findViolations(tags: string[]): Promise<string[]> {
  const { axe: engine } = window as unknown as { axe: typeof axe };
  const { violations } = await engine.run(document, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
    // No rule of these levels reads style sheets.
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `axe ${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}
