import type { Check } from './checks.js';
import type { OpenHost } from './openHost.js';
import { choose, expectFigures, openPanels, panelOf, same } from './support.js';

/** What the panel does to the page around it: none of it may be seen outside of its place. */
export const GUEST_CHECKS: Check[] = [
  {
    title: 'the document is as large with the panel as without it: only `main` scrolls',
    app: 'ngui',
    isAlone: true,
    async run(host) {
      const before = await documentSize(host);
      await openPanels(host);
      await untilAllIsThere(host);
      same(await documentSize(host), before, 'size of the document with the panel');
      await choose(host, 'Direction', 'rtl');
      await expectFigures(host);
      await untilAllIsThere(host);
      same(await documentSize(host), before, 'size of the document from right to left');
    },
  },
];

async function untilAllIsThere(host: OpenHost): Promise<void> {
  const panel = panelOf(host, 'Panel of the page');
  await panel.locator('.recharts-surface').first().waitFor();
  await panel.getByRole('treegrid').waitFor();
}

function documentSize({ page }: OpenHost): Promise<{ width: number; height: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
}
