import { describe, expect, test } from 'vitest';
import { allFlags, type Outcome, runDoctor } from './support/runDoctor.js';
import { type Chain, startChain } from './support/startChain.js';
import { type ChainWorld, healthyWorld } from './support/world.js';

const at = (time: string) => new Date(`2026-11-23T${time}:00Z`);

/** Looks once for each state, as if a minute or more had passed between, and is then stopped. */
async function watch(chain: Chain, states: readonly Partial<ChainWorld>[], flags: readonly string[] = []): Promise<Outcome> {
  const stop = new AbortController();
  const coming = [...states];
  const next = () => {
    const state = coming.shift();
    if (state === undefined) stop.abort();
    else Object.assign(chain.world, state);
    return Promise.resolve();
  };
  await next();
  return runDoctor([...allFlags(chain), '--watch', ...flags], { now: () => chain.world.now, sleep: next, signal: stop.signal });
}

describe('--watch', () => {
  test('reports the chain once, then only what changes, and ends with the code of the last look', async () => {
    await using chain = await startChain(healthyWorld());
    const { stdout, code } = await watch(chain, [
      { now: at('10:20') },
      { now: at('10:21') },
      { now: at('10:22'), metroculus: 'error' },
      { now: at('10:23') },
      { now: at('10:24'), metroculus: 'works' },
    ]);
    expect(stdout).toMatch(/^✓ The chain is healthy/);
    expect(stdout.slice(stdout.indexOf('10:22')).split('\n')).toEqual([
      '10:22 UTC  5 Metroculus: ok → broken, 200 and the bare text "Error" instead of JSON',
      '10:22 UTC  7 REST API: ok → broken (follows from 5 Metroculus), no k8s_costs in the answer',
      '10:22 UTC  8 Page: ok → broken (follows from 5 Metroculus), shows no Kubernetes costs',
      '10:24 UTC  5 Metroculus: broken → ok, Phase 2, $9.84 (CPU $5.41, RAM $2.95)',
      expect.stringMatching(/^10:24 UTC {2}7 REST API: broken \(follows from 5 Metroculus\) → ok, this cluster \$10\.24/),
      '10:24 UTC  8 Page: broken (follows from 5 Metroculus) → ok, shows $10.24 in 1 cluster, 1 notice',
      '',
    ]);
    expect(code).toBe(0);
  });

  test('names an hour boundary, then the extended zero it became, then that it goes on', async () => {
    await using chain = await startChain(healthyWorld());
    const only = (time: string, rate: number) => ({ now: at(time), rate, lastCost: at('09:59') });
    const { stdout, code } = await watch(chain, [
      only('09:59', 0.41),
      only('10:02', 0),
      only('10:05', 0),
      only('10:11', 0),
      only('10:22', 0),
    ]);
    const lines = stdout.split('\n').filter((line) => /^\d\d:\d\d UTC {2}(1 Exporter|still)/.test(line));
    expect(lines).toEqual([
      '10:02 UTC  1 Exporter: ok → suspicious, hour boundary: $0, 2 min into the hour, since 09:59 UTC',
      '10:11 UTC  1 Exporter: suspicious → broken, extended zero: $0 for 12 min, since 09:59 UTC',
      '10:22 UTC  still $0, for 23 min',
    ]);
    expect(code).toBe(1);
  });

  test('reports another cause of what is broken all the time', async () => {
    await using chain = await startChain({ ...healthyWorld(), metroculus: 'wrong-secret' });
    const { stdout } = await watch(chain, [
      { now: at('10:20') },
      { now: at('10:21') },
      { now: at('10:22'), metroculus: 'error' },
      { now: at('10:23') },
      { now: at('10:24'), metroculus: 'unknown-account' },
    ]);
    expect(stdout.split('\n').filter((line) => /^\d\d:\d\d UTC/.test(line))).toEqual([
      '10:22 UTC  5 Metroculus: broken, 200 and the bare text "Error" instead of JSON',
      '10:24 UTC  5 Metroculus: broken, 404 OM0002: unknown account',
    ]);
  });

  test.each([
    ['each half minute', ['30'], ['10:15:00', '10:21:00', '10:21:30', '10:24:59', '10:25:00', '10:25:30', '10:35:10'], ['10:25', '10:35']],
    ['more slowly than it is reminded', ['600'], ['10:15:00', '10:24:50', '10:34:50', '10:44:59', '10:54:40'], ['10:34', '10:44', '10:54']],
  ])('reminds of a zero once in ten minutes, looking %s', async (_, every, times, reminded) => {
    await using chain = await startChain({ ...healthyWorld(), rate: 0, lastCost: at('08:59') });
    const coming = times.map((time) => new Date(`2026-11-23T${time}Z`));
    const stop = new AbortController();
    const { stdout } = await runDoctor([...allFlags(chain), '--watch', '--every', ...every], {
      now: () => coming[0] ?? at('11:00'),
      sleep: () => {
        coming.shift();
        chain.world.now = coming[0] ?? at('11:00');
        if (coming.length === 0) stop.abort();
        return Promise.resolve();
      },
      signal: stop.signal,
    });
    const lines = stdout.split('\n').filter((line) => line.includes('still $0'));
    expect(lines.map((line) => line.slice(0, 5))).toEqual(reminded);
  });

  test('knows since when costs are 0 by itself, where nobody else does', async () => {
    await using chain = await startChain(healthyWorld());
    const args = ['--exporter', chain.urls.exporter, '--watch'];
    const stop = new AbortController();
    chain.world.rate = 0;
    const times = [at('10:03'), at('10:12')];
    const { stdout } = await runDoctor(args, {
      now: () => times[0] ?? at('10:12'),
      sleep: () => {
        times.shift();
        if (times.length === 0) stop.abort();
        return Promise.resolve();
      },
      signal: stop.signal,
    });
    expect(stdout).toContain('extended zero: $0 for 9 min, since 10:03 UTC');
  });

  test('takes a zero that begins in the middle of an hour for a new one, and then for one that lasts', async () => {
    await using chain = await startChain(healthyWorld());
    const times = [at('10:20'), at('10:21'), at('10:22'), at('10:33')];
    const stop = new AbortController();
    const { stdout } = await runDoctor(['--exporter', chain.urls.exporter, '--watch'], {
      now: () => times[0] ?? at('11:00'),
      sleep: () => {
        chain.world.rate = 0;
        times.shift();
        if (times.length === 0) stop.abort();
        return Promise.resolve();
      },
      signal: stop.signal,
    });
    expect(stdout.split('\n').filter((line) => /^\d\d:\d\d UTC/.test(line))).toEqual([
      '10:21 UTC  1 Exporter: ok → suspicious, new zero: $0 for 1 min, since 10:20 UTC',
      '10:33 UTC  1 Exporter: suspicious → broken, extended zero: $0 for 13 min, since 10:20 UTC',
    ]);
  });

  test('gives machines a line of JSON for each change', async () => {
    await using chain = await startChain(healthyWorld());
    const { stdout } = await watch(chain, [{}, { metroculus: 'error' }], ['--json']);
    const lines = stdout.trimEnd().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '') as object;
    expect(last).toMatchObject({
      version: 1,
      verdict: 'broken',
      changes: [expect.stringContaining('5 Metroculus: ok → broken'), expect.anything(), expect.anything()],
    });
  });
});
