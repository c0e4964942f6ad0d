import type { Check } from './checks.js';
import { choose, eventually, expectFigures, FIGURES, openPanels, panelOf, same } from './support.js';
import type { OpenHost } from './openHost.js';

/** What the page of NGUI does around the panel, in the default theme: the feature, the permission, the sample. */
export const NGUI_CHECKS: Check[] = [
  {
    title: "without the feature in the organization's options no code of the panel is fetched",
    async run(host) {
      host.server.features = '{}';
      await host.page.reload();
      same(await fetchedOnThePage(host), [], 'requests without the feature');
      same((await panelOf(host, 'Panel of the page').innerText()).trim(), '', 'panel without the feature');
      host.server.features = '{"k8s_costs":1}';
      await host.page.reload();
      const fetched = await fetchedOnThePage(host);
      await expectFigures(host);
      if (!fetched.some((url) => url.endsWith('.js')))
        throw new Error('With the feature no code was fetched: the check would find nothing.');
    },
  },
  {
    title: 'the panel is not there without the permission',
    async run(host) {
      await openPanels(host);
      const box = host.page.getByRole('checkbox', { name: 'Permission' });
      await box.uncheck();
      await panelOf(host, 'Panel of the page').getByText(FIGURES.Alpha).first().waitFor({ state: 'detached' });
      same((await panelOf(host, 'Panel of the page').innerText()).trim(), '', 'panel without the permission');
      await box.check();
      await expectFigures(host);
    },
  },
];

/** What the other theme has files of its own for. */
export const FINOPS_CHECKS: Check[] = [
  {
    title: "the theme's own flag shows the panel, whatever the organization's options say; it stands in a card",
    isAlone: true,
    async run(host) {
      host.server.features = '{}';
      await host.page.reload();
      await openPanels(host);
      const card = host.page.locator('.MTPBoxShadow').filter({ has: host.page.getByText(FIGURES.Alpha) });
      same(await card.count(), 1, 'cards around the panel');
    },
  },
];

/** In either theme. */
export const PAGE_CHECKS: Check[] = [
  {
    title: 'on the sample page there is no panel, and nothing is asked',
    isAlone: true,
    async run(host) {
      await choose(host, 'Organization', 'gamma');
      const fetched = await fetchedOnThePage(host);
      await host.page.getByText('This is a sample').waitFor();
      same((await panelOf(host, 'Panel of the page').innerText()).trim(), '', 'panel on the sample page');
      same([...fetched, ...host.server.asked.map(({ url }) => url)], [], 'requests on the sample page');
    },
  },
  {
    title:
      "the host's range field and the panel show one period: chosen in the field, offered by the panel, and after a return to the page",
    isAlone: true,
    async run(host) {
      await choose(host, 'Organization', 'delta');
      await host.goToPage();
      await expectRange(host, [Date.UTC(2026, 8, 1), Date.UTC(2026, 8, 30)]);
      await chooseRange(host, '2027-07-01', '2027-07-31');
      const july: Days = [Date.UTC(2027, 6, 1), Date.UTC(2027, 6, 31)];
      await expectRange(host, july);
      await panelOf(host, 'Panel of the page')
        .getByRole('button', { name: /^Show .*2026/ })
        .click();
      await eventually(async () => (daysInAddress(host)[0] === july[0] ? 'The address still has the days of July.' : null));
      const offered = daysInAddress(host);
      await expectRange(host, offered);
      await host.leavePage();
      await host.goToPage();
      await expectRange(host, offered);
    },
  },
];

/** The first and the last day of a range. */
type Days = readonly [first: number, last: number];

function daysInAddress({ page }: OpenHost): Days {
  const { searchParams } = new URL(page.url());
  return [Number(searchParams.get('startDate')) * 1000, Math.floor((Number(searchParams.get('endDate')) * 1000) / 86_400_000) * 86_400_000];
}

/** What is fetched when the page is opened, until nothing more is; the host's own question apart. */
async function fetchedOnThePage(host: OpenHost): Promise<string[]> {
  const fetched: string[] = [];
  const note = (request: { url: () => string }) => {
    if (!request.url().endsWith('/options/features')) fetched.push(request.url());
  };
  host.page.on('request', note);
  await host.goToPage();
  await host.page.getByRole('heading', { level: 1 }).waitFor();
  await host.page.waitForLoadState('networkidle');
  await host.page.waitForTimeout(300);
  host.page.off('request', note);
  return fetched;
}

async function chooseRange({ page }: OpenHost, from: string, to: string): Promise<void> {
  await page.locator('[data-test-id="host-range"]').click();
  await page.getByLabel('From', { exact: true }).fill(from);
  await page.getByLabel('To', { exact: true }).fill(to);
  await page.getByRole('button', { name: 'Apply' }).click();
}

const FIELD = new Intl.DateTimeFormat('en', { month: 'short', day: '2-digit', timeZone: 'UTC' });
const PANEL = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const plain = (text: string) => text.replace(/\s+/g, ' ');

/** The host's field shows these days, and the panel says that its figures are of them. */
async function expectRange(host: OpenHost, [first, last]: Days): Promise<void> {
  const inField = `${FIELD.format(first)} - ${FIELD.format(last)}`;
  const inPanel = plain(PANEL.formatRange(first, last));
  await eventually(async () => {
    const shown = await host.page.locator('[data-test-id="host-range"]').inputValue();
    return shown === inField ? null : `The host's field shows ${shown}, not ${inField}.`;
  });
  await eventually(async () => {
    const panel = panelOf(host, 'Panel of the page');
    const fields = await panel.locator('input').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const text = plain(`${await panel.innerText()} ${fields.join(' ')}`);
    return text.includes(inPanel) ? null : `The panel does not show ${inPanel}.`;
  });
}
