import { chromium, type Browser } from 'playwright';
import { afterAll, inject } from 'vitest';
import { openStoryTab, type StoryTab } from './storyTab.js';

/** As many as the machine of the smallest continuous integration has cores. */
const TABS = 2;

let running: Promise<Browser> | undefined;
const tabs: Promise<StoryTab>[] = [];
const free: StoryTab[] = [];
const waiting: ((tab: StoryTab) => void)[] = [];

afterAll(async () => {
  await (await running)?.close();
});

async function openTab(): Promise<StoryTab> {
  running ??= chromium.launch({ executablePath: inject('chromiumPath') || undefined });
  return openStoryTab(await running, inject('storybookUrl'));
}

function takeTab(): Promise<StoryTab> | StoryTab {
  const tab = free.pop();
  if (tab !== undefined) return tab;
  if (tabs.length === TABS) return new Promise((resolve) => waiting.push(resolve));
  const opened = openTab();
  tabs.push(opened);
  return opened;
}

/** Gives one of the tabs to `look` as soon as one is free. */
export async function inTab<T>(look: (tab: StoryTab) => Promise<T>): Promise<T> {
  const tab = await takeTab();
  try {
    return await look(tab);
  } finally {
    const next = waiting.shift();
    if (next === undefined) free.push(tab);
    else next(tab);
  }
}
