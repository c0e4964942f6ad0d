import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BAD_SERVERS, http } from './support/badServers.js';
import { allFlags, CREDENTIALS, type Outcome, runDoctor } from './support/runDoctor.js';
import { startChain } from './support/startChain.js';
import { healthyWorld, TOKEN } from './support/world.js';

const BIN = fileURLToPath(new URL('../../src/doctor/bin.ts', import.meta.url));

/** The program itself, in a process of its own. `during`: what happens to it while it runs. */
async function runBin(
  args: readonly string[],
  during: (child: ReturnType<typeof spawn>) => void = () => undefined,
  node: readonly string[] = [],
) {
  const child = spawn(process.execPath, ['--import', 'tsx', ...node, BIN, ...args], { env: { PATH: process.env.PATH, ...CREDENTIALS } });
  const outcome: Outcome = { code: -1, stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (outcome.stdout += String(text)));
  child.stderr.on('data', (text: Buffer) => (outcome.stderr += String(text)));
  during(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...outcome, code };
}

const STOPPED = { code: 130, stdout: '', stderr: 'Stopped before all hops were seen, so nothing is said of them.\n' };

describe('stopped in the middle of the first look', () => {
  test.each([[[]], [['--json']], [['--watch']]])('the doctor says so, and nothing of the hops: %j', async (flags) => {
    await using server = await BAD_SERVERS['takes the connection and says nothing']();
    const stop = new AbortController();
    const ended = runDoctor(['--thanos', server.origin, ...flags], { signal: stop.signal });
    stop.abort();
    expect(await ended).toEqual(STOPPED);
  });
});

describe('the program', () => {
  test('ends by Ctrl-C while a hop hangs, without a diagnosis', async () => {
    let asked: () => void = () => undefined;
    await using server = await http(() => asked());
    const outcome = await runBin(['--exporter', server.origin], (child) => {
      asked = () => child.kill('SIGINT');
    });
    expect(outcome).toEqual(STOPPED);
  });

  test('gives its exit code though nobody reads its output to the end', async () => {
    await using chain = await startChain({ ...healthyWorld(), exporter: 'other-exporter' });
    const outcome = await runBin(['--exporter', chain.urls.exporter], (child) => child.stdout?.destroy());
    expect(outcome).toMatchObject({ code: 1 });
  });

  test('repeats nothing it was given where it fails itself', async () => {
    await using chain = await startChain(healthyWorld());
    const broken = `data:text/javascript,performance.now = () => { throw new RangeError('about ' + process.env.RESTAPI_TOKEN) }`;
    const { code, stdout, stderr } = await runBin(allFlags(chain), undefined, ['--import', broken]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^The doctor itself failed \(RangeError\), so nothing is known of the chain[^]*\n\s+at /);
    expect(stderr).not.toContain(TOKEN);
  });
});
