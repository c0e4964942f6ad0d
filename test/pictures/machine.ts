import type { Browser } from 'playwright';

/** What decides how a page is drawn besides the page. */
export interface Machine {
  chromium: string;
  /** The fonts in which the page was set, each with the width of a line: another version of a font has another. */
  fonts: string;
}

export async function machineOf(browser: Browser): Promise<Machine> {
  const page = await browser.newPage();
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
  await page.close();
  return { chromium: browser.version(), fonts: fonts.join('; ') };
}
