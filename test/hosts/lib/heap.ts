import type { CDPSession } from 'playwright';
import type { Check } from './checks.js';
import type { OpenHost } from './openHost.js';
import { FIGURES, openPanels } from './support.js';

const WARM_UP = 20;
const SPANS = 3;
const VISITS = 20;

/**
 * What grows with every visit grows in each span of visits: in one of them at least, less than a tenth of a page may stay, in the heap, in
 * elements and in listeners. And in all spans together less than two pages: React keeps the page it showed last in some runs and not in
 * others, from some visit on, so that one span may grow by that page. The engine itself adds some, compiled code mostly.
 */
export const HEAP: Check = {
  title: `memory is flat over ${SPANS * VISITS} visits of the page`,
  async run(host) {
    const devTools = await host.devTools();
    await devTools.send('Performance.enable');
    await visit(host, WARM_UP);
    const measured = [await memory(devTools)];
    for (let span = 0; span < SPANS; span += 1) {
      await visit(host, VISITS);
      measured.push(await memory(devTools));
    }
    await openPanels(host);
    const open = await memory(devTools);
    for (const kind of ['kilobytes', 'nodes', 'listeners'] as const) {
      const counts = measured.map((each) => each[kind]);
      const page = open[kind] - Math.min(...counts);
      const grown = counts.slice(1).map((count, index) => count - (counts[index] ?? NaN));
      const total = (counts.at(-1) ?? NaN) - (counts[0] ?? NaN);
      // A tenth of a page in 20 visits is 0.5 % of what one visit makes.
      if (!(Math.min(...grown) < page / 10 && total < 2 * page)) {
        throw new Error(`Each ${VISITS} visits left ${grown.join(', ')} ${kind}; the open page has ${page}.`);
      }
    }
  },
};

/** In the page itself: what drives a browser from outside keeps things in it. */
function visit({ page, panels }: OpenHost, times: number): Promise<void> {
  return page.evaluate(([count, names, figure]) => window.hostWatch.visit(count, names, figure), [times, panels, FIGURES.Alpha] as const);
}

async function memory(devTools: CDPSession) {
  for (let round = 0; round < 3; round += 1) await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { kilobytes: of('JSHeapUsedSize') / 1000, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
