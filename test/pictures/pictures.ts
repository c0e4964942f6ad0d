import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureBuild } from '../../scripts/lib/ensureBuild.mjs';
import { serveStorybook } from '../stories/support/serveStorybook.js';
import { openStoryTab, type WindowSize } from '../stories/support/storyTab.js';
import { machineOf } from './machine.js';

interface Picture {
  /** Its file here, without `.png`. */
  name: string;
  /** Id of the story, as in its address. */
  story: string;
  /** What the toolbar sets, where it is not as it opens. */
  globals?: Record<string, string>;
  /** A story that asks for a window of its own gets that. */
  size?: WindowSize;
}

const DEFAULT_SIZE = { width: 1440, height: 900 };
const PART = { width: 1000, height: 620 };
const MACHINE_FILE = new URL('machine.json', import.meta.url);

/** What must not change unseen: one picture for each thing that could. */
const PICTURES: readonly Picture[] = [
  { name: 'page', story: 'page-in-good-health--ready' },
  { name: 'page-dark', story: 'page-in-good-health--ready', globals: { theme: 'dark' } },
  { name: 'page-finops', story: 'page-in-good-health--ready', globals: { theme: 'finops' } },
  { name: 'page-phone', story: 'page-languages-currencies-screens-paper--phone' },
  { name: 'page-right-to-left', story: 'page-languages-currencies-screens-paper--right-to-left' },
  { name: 'page-hour-boundary', story: 'page-late-missing-or-old--hour-boundary' },
  { name: 'page-no-kubernetes', story: 'page-nothing-to-show--no-kubernetes' },
  { name: 'page-server-error', story: 'page-loading-refused-failed--server-error', size: PART },
  { name: 'page-loading', story: 'page-loading-refused-failed--loading' },
  { name: 'notices', story: 'features-notices-noticelist--mixed', size: PART },
  { name: 'gauges', story: 'features-efficiency-efficiencypanel--one-chosen', size: PART },
  { name: 'table-open', story: 'features-clusters-clustertable--open', size: { width: 1200, height: 900 } },
  { name: 'receipt', story: 'features-receipts-receipt--efficiency', size: PART },
  { name: 'parts', story: 'features-breakdown-componentchart--every-part', size: PART },
  { name: 'parts-contrast', story: 'features-breakdown-componentchart--every-part', size: PART, globals: { theme: 'contrast' } },
  { name: 'days', story: 'charts-dailychart--thirty-days', size: PART },
];

let isSameMachine = true;
let storybook: Awaited<ReturnType<typeof serveStorybook>> | undefined;

test.beforeAll(async ({ browser }) => {
  const here = `${JSON.stringify(await machineOf(browser), null, 2)}\n`;
  if (['all', 'changed'].includes(test.info().config.updateSnapshots)) writeFileSync(MACHINE_FILE, here);
  const there = readFileSync(MACHINE_FILE, 'utf8');
  isSameMachine = here === there;
  if (!isSameMachine) {
    process.stderr.write(
      `The pictures were taken with ${there}Here is ${here}What differs may be that: stories are shown, not compared.\n`,
    );
  }
  storybook = await serveStorybook(await ensureBuild('storybook'));
});

test.afterAll(() => storybook?.close());

/** A line written in steps as its parts came can lie a fraction of a pixel beside the same line written at once. */
function layOutAnew() {
  const { style } = document.body;
  style.display = 'none';
  document.body.getBoundingClientRect();
  style.display = '';
}

for (const { name, story, globals = {}, size = DEFAULT_SIZE } of PICTURES) {
  test(`${name} looks as it did`, async ({ browser }) => {
    const tab = await openStoryTab(browser, storybook?.url ?? '');
    await tab.setGlobals(globals);
    expect(await tab.show(story, size)).toEqual([]);
    await tab.page.evaluate(() => document.fonts.ready);
    await tab.page.evaluate(layOutAnew);
    if (isSameMachine) await expect(tab.page).toHaveScreenshot(`${name}.png`);
    await tab.close();
  });
}
