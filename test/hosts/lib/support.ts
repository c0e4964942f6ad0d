import type { Locator } from 'playwright';
import type { OpenHost } from './openHost.js';

/** What the clusters of each organization cost, as the page writes it. */
export const FIGURES = { Alpha: '€105.00', Beta: '€1.15' };

export function panelOf({ page }: OpenHost, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Waits until both panels show an organization's figures. */
export async function expectFigures(host: OpenHost, organization: keyof typeof FIGURES = 'Alpha'): Promise<void> {
  for (const name of host.panels) await panelOf(host, name).getByText(FIGURES[organization]).first().waitFor();
}

/** Both panels as a user finds them. */
export async function openPanels(host: OpenHost): Promise<void> {
  await host.goToPage();
  await expectFigures(host);
}

export async function choose({ page }: OpenHost, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).selectOption(option);
}

/** Asks until it holds; the last complaint is thrown. */
export async function eventually(complaint: () => Promise<string | null>, timeoutMs = 10_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const found = await complaint();
    if (found === null) return;
    if (Date.now() > end) throw new Error(found);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function same(found: unknown, expected: unknown, what: string): void {
  const [left, right] = [found, expected].map((value) => JSON.stringify(value));
  if (left !== right) throw new Error(`${what}: expected ${right}, found ${left}`);
}
