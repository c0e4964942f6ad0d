import { pressPrint, printedPages } from '../../support/printedPages.js';
import type { Check } from './checks.js';
import type { OpenHost } from './openHost.js';
import { openPanels, panelOf, same } from './support.js';

/** What stands on paper of each panel: of whom and when it is, its last cluster with the total, what to know before trusting it. */
const HEAD = 'Organization alpha Period (UTC) Sep 1 – 30, 2026 Fetched at';
const ROW = '€105.00 = 0.0% 100.0% 65.0% 58.0% 62.4%';
const NOTICE = 'Cloud and Kubernetes costs may overlap.';

/** The title of the host's page. */
const OF_THE_HOST = /Expenses of Alpha|Cost explorer for Alpha/;

/** On paper, where the host cuts off what is larger than its window. */
export const PRINT_CHECKS: Check[] = [
  ...[1440, 390].map((width) => ({
    title: `Print has the panel alone and whole, with organization, period, notices and page numbers: ${width} px wide`,
    width,
    async run(host: OpenHost) {
      await openPanels(host);
      for (const name of host.panels) {
        await pressPrint(host.page, panelOf(host, name));
        const sheets = await printedPages(host.page);
        expectSheets(sheets, 1);
        sheets.forEach((sheet, index) => same(timesIn([sheet], `${index + 1} / ${sheets.length}`), 1, `numbers of sheet ${index + 1}`));
        same(timesIn(sheets, OF_THE_HOST), 0, 'titles of the host beside the panel');
        await expectNothingLeft(host);
      }
    },
  })),
  {
    title: "the browser's own print has the host's page, and both panels in it whole",
    async run(host) {
      await openPanels(host);
      const sheets = await printedPages(host.page);
      expectSheets(sheets, 2);
      same(timesIn(sheets, OF_THE_HOST), 1, 'titles of the host');
      await expectNothingLeft(host);
    },
  },
  {
    title: 'leaving the page while it is printed leaves nothing of the print',
    async run(host) {
      await openPanels(host);
      await pressPrint(host.page, panelOf(host, 'Panel of the sidebar'));
      if ((await leftovers(host)).length < 3) throw new Error('Nothing is seen while it is printed: the check would find nothing.');
      // Not by the mouse, which would end the print.
      await host.page.getByRole('button', { name: 'Leave the page' }).evaluate((button: HTMLElement) => button.click());
      await panelOf(host, 'Panel of the sidebar').waitFor({ state: 'detached' });
      await expectNothingLeft(host);
    },
  },
];

function expectSheets(sheets: readonly string[], panels: number): void {
  if (sheets.length < 2) throw new Error(`Only ${sheets.length} sheet is printed: ${sheets.join(' ')}`);
  // The last cluster has a row, and so has the total.
  for (const [part, times] of [
    [HEAD, 1],
    [NOTICE, 1],
    [ROW, 2],
  ] as const) {
    same(timesIn(sheets, part), times * panels, `times "${part}" is printed, of ${sheets.join(' ')}`);
  }
}

function timesIn(sheets: readonly string[], text: string | RegExp): number {
  return sheets.join(' ').split(text).length - 1;
}

async function expectNothingLeft(host: OpenHost): Promise<void> {
  same(await leftovers(host), [], 'left after the print');
}

/** What a panel has in the document only while it is printed. */
function leftovers({ page }: OpenHost): Promise<string[]> {
  return page.evaluate(() => {
    const { listeners = [], styles = [] } = window.hostWatch.traces();
    return [
      ...listeners.filter((one) => one === 'Window afterprint' || one === 'Window keydown'),
      ...styles,
      ...[...document.querySelectorAll('[data-k8s-printed]')].map(() => 'a printed panel'),
    ];
  });
}
