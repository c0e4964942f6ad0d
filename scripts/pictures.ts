// npm run check:pictures: whether the key stories look as they did when test/pictures was taken. `-- --renew` takes them anew.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { initialToolbar } from '../.storybook/toolbar.js';
import { serveStorybook } from '../test/stories/support/serveStorybook.js';
import { openStoryTab, type StoryTab } from '../test/stories/support/storyTab.js';
import { ensureChromium } from './lib/chromium.mjs';
import { comparePictures, packPicture } from './lib/comparePictures.js';
import { ensureBuild } from './lib/ensureBuild.mjs';
import { PICTURES, type Picture } from './lib/pictures.js';
import { ROOT, runMain, UserError } from './lib/project.mjs';
import { printJson } from './lib/printJson.js';

const KEPT = join(ROOT, 'test/pictures');
const MADE = join(ROOT, 'build/pictures');
const MACHINE_FILE = join(KEPT, 'machine.json');
const MOST_LOOKS = 4;
const DEFAULT_SIZE = { width: 1440, height: 900 };

/** What decides how a page is drawn besides the page. */
interface Machine {
  chromium: string;
  /** The fonts in which the page was set, with the width of a line: another version of a font has another. */
  fonts: string[];
}

async function machineOf(browser: Browser, page: Page): Promise<Machine> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const fonts: string[] = [];
  for (const family of ['Roboto, Helvetica, Arial, sans-serif', 'monospace']) {
    await page.setContent(`<span style="font: 16px ${family}">Kubernetes costs €1,234.56 — Übersicht الإجمالي</span>`);
    const width = await page.locator('span').evaluate((span) => span.getBoundingClientRect().width.toFixed(2));
    const { root } = await session.send('DOM.getDocument', {});
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'span' });
    const { fonts: used } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    fonts.push(`${used.map(({ familyName }) => familyName).join(', ')}: ${width}`);
  }
  return { chromium: browser.version(), fonts };
}

async function take(tab: StoryTab, { story, globals, size = DEFAULT_SIZE }: Picture): Promise<Buffer> {
  await tab.setGlobals({ ...initialToolbar, ...globals });
  const findings = await tab.show(story, size);
  if (findings.length > 0) throw new UserError(`The story ${story} cannot be pictured: ${findings.join('; ')}`);
  await tab.page.evaluate(() => document.fonts.ready);
  return packPicture(await tab.page.screenshot({ animations: 'disabled', caret: 'hide' }));
}

/** Taken until two in a row are alike: a tab that is still busy with what it showed before draws once what it never draws again. */
async function takeSteady(tab: StoryTab, picture: Picture): Promise<Buffer> {
  let last = await take(tab, picture);
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const next = await take(tab, picture);
    if (comparePictures(last, next) === null) return next;
    last = next;
  }
  throw new UserError(`The story ${picture.story} never looks the same twice.`);
}

/** What differs from the picture that is kept, in words; null: nothing. */
function judge(name: string, actual: Buffer): string | null {
  const kept = join(KEPT, `${name}.png`);
  const difference = existsSync(kept)
    ? comparePictures(readFileSync(kept), actual)
    : { reason: 'there is no picture of it yet', drawing: null };
  if (difference === null) return null;
  const made = join(MADE, `${name}.png`);
  writeFileSync(made, actual);
  if (difference.drawing !== null) writeFileSync(join(MADE, `${name}.difference.png`), difference.drawing);
  return `${difference.reason}; now: ${relative(ROOT, made)}`;
}

function say({ chromium: version, fonts }: Machine): string {
  return `Chromium ${version}, ${fonts.join('; ')}`;
}

await runMain(async () => {
  const { renew } = parseArgs({ options: { renew: { type: 'boolean', default: false } } }).values;
  const folder = await ensureBuild('storybook');
  rmSync(MADE, { recursive: true, force: true });
  mkdirSync(MADE, { recursive: true });
  mkdirSync(KEPT, { recursive: true });
  const server = await serveStorybook(folder);
  const browser = await chromium.launch({ executablePath: await ensureChromium() });
  try {
    const machine = await machineOf(browser, await browser.newPage());
    const tab = await openStoryTab(browser, server.url);
    const differing: string[] = [];
    for (const picture of PICTURES) {
      const actual = await takeSteady(tab, picture);
      if (renew) writeFileSync(join(KEPT, `${picture.name}.png`), actual);
      const difference = judge(picture.name, actual);
      if (difference !== null) differing.push(`${picture.name}: ${difference}`);
      console.log(`${difference === null ? '✓' : '✗'} ${picture.name}${difference === null ? '' : `: ${difference}`}`);
    }
    if (renew) writeFileSync(MACHINE_FILE, `${printJson(machine, {})}\n`);
    const keptOn = existsSync(MACHINE_FILE) ? (JSON.parse(readFileSync(MACHINE_FILE, 'utf8')) as Machine) : machine;
    if (say(keptOn) !== say(machine)) {
      console.log(`The pictures were taken with ${say(keptOn)}. Here is ${say(machine)}: what differs may be that, so nothing fails.`);
    } else if (differing.length > 0) {
      throw new UserError(
        `${differing.length} of ${PICTURES.length} stories look different. Compare test/pictures with build/pictures: mend what should not have ` +
          'changed; for what should, run npm run check:pictures -- --renew and commit the new pictures.',
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
