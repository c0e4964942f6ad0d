import type { Locator, Page } from 'playwright';
import { extractText } from 'unpdf';

/** Prints the page as it is, as the browser's own menu does, and reads what stands on each sheet of A4. */
export async function printedPages(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  const { text } = await extractText(new Uint8Array(pdf));
  return text.map((sheet) => sheet.replace(/\s+/g, ' '));
}

/** Presses a panel's Print. Chromium opens no dialog without a screen: the page is told that one is open, and `printedPages` prints it. */
export async function pressPrint(page: Page, panel: Locator): Promise<void> {
  const opened = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.print = () => {
          window.dispatchEvent(new Event('beforeprint'));
          resolve();
        };
      }),
  );
  await panel.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Print or save as PDF' }).click();
  await opened;
}
