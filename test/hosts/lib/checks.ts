import { choose, eventually, expectFigures, FIGURES, openPanels, panelOf, same } from './support.js';
import type { OpenHost, OpenHostOptions } from './openHost.js';

export interface Check extends OpenHostOptions {
  title: string;
  run: (host: OpenHost) => Promise<void>;
  /** Only where the host has what the check is about. */
  app?: 'ngui' | 'plain';
}

/** What a user, and the host around the page, gets; in any host. */
export const CHECKS: Check[] = [
  {
    title: 'both panels show the figures, under a policy without an exception',
    run: openPanels,
  },
  {
    title: 'the figures, and what the gauges say, wait for no chart',
    async run(host) {
      const held: (() => void)[] = [];
      await host.page.route('**/*.js', async (route) => {
        const response = await route.fetch();
        if ((await response.text()).includes('recharts-surface')) await new Promise<void>((release) => held.push(release));
        await route.fulfill({ response });
      });
      await openPanels(host);
      const panel = panelOf(host, 'Panel of the page');
      await panel.getByRole('meter', { name: 'CPU efficiency' }).waitFor();
      await eventually(async () => (held.length > 0 ? null : 'No code of the charts was asked for.'));
      same(await panel.locator('.recharts-surface').count(), 0, 'drawings before their code');
      held.forEach((release) => release());
      await panel.locator('.recharts-surface').first().waitFor();
    },
  },
  {
    title: 'a table is saved as a file, under the same policy',
    async run(host) {
      await openPanels(host);
      await panelOf(host, 'Panel of the sidebar').getByRole('button', { name: 'Export' }).click();
      const download = host.page.waitForEvent('download');
      await host.page.getByRole('menuitem', { name: /CSV/ }).first().click();
      same(await (await download).failure(), null, 'download');
    },
  },
  {
    title: 'the page of two panels asks each question once, with the token in force',
    async run(host) {
      await openPanels(host);
      await untilNothingIsAsked(host);
      const urls = host.server.asked.map(({ url }) => url);
      same([...new Set(urls)], urls, 'requests');
      if (urls.length < 3) throw new Error(`Only ${urls.length} requests came.`);
      same([...new Set(host.server.asked.map(({ token }) => token))], ['Bearer token-1'], 'tokens');
      const before = urls.length;
      await host.page.getByRole('button', { name: 'Renew session' }).click();
      await panelOf(host, 'Panel of the page').getByRole('button', { name: 'Refresh' }).click();
      await eventually(async () => (host.server.asked.length > before ? null : 'Refresh asked nothing.'));
      const renewed = host.server.asked.slice(before).map(({ token }) => token);
      same([...new Set(renewed)], ['Bearer token-1+'], 'tokens after the session was renewed');
    },
  },
  {
    title: "the host's own words stand in for ours, and another language is chosen while the page is open",
    async run(host) {
      await openPanels(host);
      await panelOf(host, 'Panel of the sidebar').getByRole('heading', { name: "Kubernetes (host's words)" }).waitFor();
      await choose(host, 'Language', 'es');
      for (const name of host.panels) await panelOf(host, name).getByText('105,00').first().waitFor();
      await panelOf(host, 'Panel of the sidebar').getByRole('heading', { name: 'Kubernetes', exact: true }).waitFor();
      await panelOf(host, 'Panel of the sidebar').getByRole('button', { name: 'Exportar' }).waitFor();
    },
  },
  {
    title: 'colours follow the theme an organization sets while the page is open',
    async run(host) {
      await openPanels(host);
      await untilChartsAreDrawn(host);
      const before = await chartColors(host);
      await choose(host, 'Theme', 'organization');
      await eventually(async () => ((await chartColors(host)) === before ? `The charts kept their colours: ${before}` : null));
      await choose(host, 'Theme', 'default');
      await eventually(async () => ((await chartColors(host)) === before ? null : 'The charts did not get their former colours back.'));
    },
  },
  {
    title: 'the page reads from right to left and fits the window',
    async run(host) {
      await openPanels(host);
      await choose(host, 'Direction', 'rtl');
      await expectFigures(host);
      await untilChartsAreDrawn(host);
      const overflow = await host.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      same(overflow, 0, 'pixels beside the window');
    },
  },
  {
    title: "no frame shows one organization's figures under another's name",
    async run(host) {
      await openPanels(host);
      await host.page.evaluate((figures) => window.hostWatch.followFigures(figures), FIGURES);
      host.server.delayMs = 300;
      await choose(host, 'Organization', 'beta');
      await expectFigures(host, 'Beta');
      await choose(host, 'Organization', 'alpha');
      await expectFigures(host, 'Alpha');
      const seen = await host.page.evaluate(() => window.hostWatch.seen());
      const known = ['Expenses of Alpha: Alpha', 'Expenses of Alpha: none', 'Expenses of Beta: Beta', 'Expenses of Beta: none'];
      const needed = known.filter((state) => state !== 'Expenses of Alpha: none');
      same(
        needed.filter((state) => !seen.includes(state)),
        [],
        'states that should have been seen and were not',
      );
      same(
        seen.filter((state) => !known.includes(state)),
        [],
        'states that must not be seen',
      );
    },
  },
  {
    title: 'a period chosen in one panel is that of the other',
    app: 'plain',
    async run(host) {
      await openPanels(host);
      const [first, second] = host.panels.map((name) => panelOf(host, name).getByRole('button', { name: /^Date range/ }));
      const september = await second?.getAttribute('aria-label');
      await first?.click();
      await host.page.getByRole('dialog').getByText('Last 7 days').click();
      await eventually(async () => {
        const shown = await second?.getAttribute('aria-label');
        return shown !== september && shown === (await first?.getAttribute('aria-label')) ? null : `The other panel shows ${shown}.`;
      });
    },
  },
  {
    title: 'the host signs the user out when the session has ended',
    app: 'ngui',
    async run(host) {
      host.server.isSignedOut = true;
      await host.goToPage();
      await host.page.getByText('You are signed out').waitFor();
    },
  },
];

/** The figures wait for no drawing: what is read of the page before is that of a placeholder. */
async function untilChartsAreDrawn(host: OpenHost): Promise<void> {
  for (const name of host.panels) {
    const charts = panelOf(host, name).locator('[data-test-id="k8s-charts"]');
    await charts.locator('.recharts-surface').first().waitFor();
    await charts.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
  }
}

/** Fills and grounds of everything drawn in the first panel, as the browser computes them. */
function chartColors(host: OpenHost): Promise<string> {
  return panelOf(host, 'Panel of the sidebar').evaluate((panel) => {
    const drawn = [...panel.querySelectorAll('[data-test-id="k8s-charts"] *')];
    const colors = drawn.flatMap((element) => [getComputedStyle(element).fill, getComputedStyle(element).backgroundColor]);
    return [...new Set(colors)].sort().join(' ');
  });
}

/** Some questions follow from the answers of others: the network may have been idle between them. */
async function untilNothingIsAsked({ page, server }: OpenHost): Promise<void> {
  for (let count = -1; server.asked.length > count;) {
    count = server.asked.length;
    await page.waitForTimeout(700);
  }
}
