import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Check } from './checks.js';
import { openPanels, panelOf } from './support.js';

/** What is said of it to whoever builds a panel in; the figures are those of this measurement. */
const TEXT = new URL('../../../docs/embedding.md', import.meta.url);
const TOLERANCE_KB = 2;
/** Each chunk is a request, and compressed by itself. */
const MOST_CHUNKS = 10;

interface Weight {
  chunks: number;
  kilobytes: number;
}

/** What a host's page loads of the panel by itself, in a production build: the host's own code apart, which is there before. */
export const WEIGHT: Check = {
  title: 'what the page loads unasked is what docs/embedding.md says',
  app: 'ngui',
  isAlone: true,
  async run(host) {
    const files = new Map<string, string>();
    const reading: Promise<void>[] = [];
    host.page.on('response', (response) => {
      if (response.url().endsWith('.js')) reading.push(response.text().then((text) => void files.set(basename(response.url()), text)));
    });
    await openPanels(host);
    await panelOf(host, 'Panel of the page').locator('.recharts-surface').first().waitFor();
    await host.page.waitForLoadState('networkidle');
    await Promise.all(reading);
    const { panel, charts } = split(files);
    const table = tableOf([
      ['beside the first request: figures, notices, the table of clusters', panel],
      ['after the figures: charts', charts],
    ]);
    if (panel.chunks > MOST_CHUNKS) throw new Error(`More than ${MOST_CHUNKS} chunks before the charts:\n${table}\n${listOf(files)}`);
    const said = [...readFileSync(TEXT, 'utf8').matchAll(/^\| (?:beside|after) .* \| (\d+) \| (\d+) kB \|$/gm)];
    const agrees = [panel, charts].every(({ chunks, kilobytes }, index) => {
      const [, saidChunks, saidKilobytes] = said[index] ?? [];
      return Number(saidChunks) === chunks && Math.abs(Number(saidKilobytes) - kilobytes) <= TOLERANCE_KB;
    });
    if (!agrees) throw new Error(`docs/embedding.md has other figures than:\n${table}\n${listOf(files)}`);
  },
};

/** What only the charts need, and all else. */
function split(files: ReadonlyMap<string, string>): Record<'panel' | 'charts', Weight> {
  const code = (name: string) => files.get(name) ?? '';
  const named = (name: string, pattern: RegExp) => [...code(name).matchAll(pattern)].map(([, found = '']) => found);
  const drawings = [...files.keys()].find((name) => code(name).includes('recharts-surface'));
  const asked = [...files.keys()].flatMap((name) => named(name, /import\("\.\/([^"]+\.js)"\)/g)).filter((name) => name !== drawings);
  const needed = new Set<string>();
  const add = (name: string): void => {
    if (needed.has(name) || !files.has(name)) return;
    needed.add(name);
    named(name, /(?:from|import)\s*"\.\/([^"]+\.js)"/g).forEach(add);
  };
  asked.forEach(add);
  const charts = [...files.keys()].filter((name) => !needed.has(name));
  return { panel: weigh([...needed].map(code)), charts: weigh(charts.map(code)) };
}

function weigh(texts: readonly string[]): Weight {
  return { chunks: texts.length, kilobytes: Math.round(texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000) };
}

function tableOf(rows: readonly [string, Weight][]): string {
  return rows.map(([when, { chunks, kilobytes }]) => `| ${when} | ${chunks} | ${kilobytes} kB |`).join('\n');
}

function listOf(files: ReadonlyMap<string, string>): string {
  return [...files].map(([name, text]) => `${(gzipSync(text).length / 1000).toFixed(1)} kB ${name}`).join('\n');
}
