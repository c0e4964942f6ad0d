import type { CDPSession } from 'playwright';
import type { Check } from './checks.js';
import type { OpenHost } from './openHost.js';
import { FIGURES, openPanels } from './support.js';

const WARM_UP = 20;
const VISITS = 25;

/**
 * Of so many visits less than one page stays, in the heap, in elements and in listeners, and of as many more less than a tenth of one: what
 * grows with every visit would grow in both halves alike. The engine itself adds some, compiled code mostly, and less as time goes by.
 */
export const HEAP: Check = {
  title: `memory is flat over ${2 * VISITS} visits of the page`,
  async run(host) {
    const devTools = await host.devTools();
    await devTools.send('Performance.enable');
    await visit(host, WARM_UP);
    const before = await memory(devTools);
    await visit(host, VISITS);
    const halfway = await memory(devTools);
    await visit(host, VISITS);
    const after = await memory(devTools);
    await openPanels(host);
    const open = await memory(devTools);
    for (const kind of ['kilobytes', 'nodes', 'listeners'] as const) {
      const page = open[kind] - after[kind];
      const [first, second] = [halfway[kind] - before[kind], after[kind] - halfway[kind]];
      // A tenth of a page in 25 visits is 0.4 % of what one visit makes.
      if (!(first < page && second < page / 10)) {
        throw new Error(`${VISITS} visits left ${first} ${kind} and as many more ${second}; the open page has ${page}.`);
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
