import axe from 'axe-core';
import type { Page } from 'playwright';

interface Violation {
  rule: string;
  help: string;
  places: string[];
}

/** What axe finds of WCAG 2.2, levels A and AA, on the page as it stands; the demo's own bar included. */
export async function violationsOf(page: Page): Promise<Violation[]> {
  // A chart is drawn when it comes near the screen, and the page is examined as a whole.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    });
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      places: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }));
  });
}
