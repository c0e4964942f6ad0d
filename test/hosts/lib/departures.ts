import type { OpenHost } from './openHost.js';
import type { Check } from './checks.js';
import { eventually, openPanels, panelOf, same } from './support.js';

/** How long the package keeps an answer that nothing on screen needs. */
const CACHE_TIMER = 'setTimeout 600000';

/** What is left of the package when the user has gone elsewhere. */
export const DEPARTURES: Check[] = [
  {
    title: 'leaving the page ends the requests that are still under way',
    async run(host) {
      host.server.delayMs = Infinity;
      await host.goToPage();
      await eventually(async () => (host.server.asked.length >= 2 ? null : `Only ${host.server.asked.length} requests came.`));
      await host.leavePage();
      await eventually(async () => {
        const open = host.server.asked.filter(({ wasDropped }) => !wasDropped);
        return open.length === 0 ? null : `Still under way: ${open.map(({ url }) => url).join(', ')}`;
      });
    },
  },
  {
    title: 'leaving the page leaves no listener, timer, observer, element, style, global or stored value behind',
    hasOwnClock: true,
    async run(host) {
      await useHostAlone(host);
      const before = await traces(host);
      await openPanels(host);
      await usePanels(host);
      if (!(await traces(host)).timers?.some((timer) => timer.startsWith('setInterval')))
        throw new Error('The clock of the page is not seen: the check would find nothing.');
      await host.leavePage();
      await host.page.clock.runFor(2_000);
      const after = await traces(host);
      const lasting = { ...after, timers: (after.timers ?? []).filter((timer) => timer !== CACHE_TIMER) };
      expectSame(lasting, before, 'after leaving the page');
      // Coming back soon finds the answers still there; each is kept by one timer, which empties the cache in the end.
      const asked = host.server.asked.length;
      await openPanels(host);
      same(host.server.asked.length, asked, 'requests at coming back at once');
      await host.leavePage();
      await host.page.clock.runFor(2_000);
      expectSame(await traces(host), after, 'after coming and leaving once more');
      await host.page.clock.fastForward('11:00');
      expectSame(await traces(host), before, 'eleven minutes after leaving the page');
    },
  },
];

/** What the host itself, React and MUI add once and keep is there before: React listens on a portal's container for ever. */
async function useHostAlone({ page }: OpenHost): Promise<void> {
  await page.getByRole('button', { name: 'Profile' }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('menuitem').waitFor({ state: 'detached' });
  await page.clock.runFor(2_000);
  // What drives the browser listens in the page too, from the first time it reads an element.
  await page.locator('body').evaluate((body) => body.nodeName);
}

/** Opens and closes what opens, so that it had its chance to leave something. */
async function usePanels(host: OpenHost): Promise<void> {
  const { page } = host;
  for (const name of host.panels) {
    const panel = panelOf(host, name);
    await panel.getByRole('button', { name: 'Export' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
    await panel
      .getByRole('button', { name: /^Where does/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await panel.getByRole('slider').press('Home');
    await panel.getByRole('treegrid').scrollIntoViewIfNeeded();
  }
  await page.clock.runFor(2_000);
}

/** What can be found of a guest in a page: kind → each one of it. */
type Traces = Record<string, string[]>;

function traces({ page }: OpenHost): Promise<Traces> {
  return page.evaluate(() => window.hostWatch.traces());
}

/** Throws what is there now and was not, and what is gone. */
function expectSame(found: Traces, expected: Traces, when: string): void {
  const changes = Object.entries(found).flatMap(([kind, ones]) => {
    const [more, less] = [without(ones, expected[kind] ?? []), without(expected[kind] ?? [], ones)];
    return [...more.map((one) => `${kind}: ${one} is there`), ...less.map((one) => `${kind}: ${one} is gone`)];
  });
  if (changes.length > 0) throw new Error(`${when}:\n${changes.join('\n')}`);
}

/** As often as it is there more often. */
function without(ones: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return ones.filter((one) => {
    const index = rest.indexOf(one);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
