import { describe, expect, test } from 'vitest';
import { wantsColor } from '../../src/doctor/report/paint.js';
import { hang, wrap } from '../../src/doctor/report/wrap.js';
import { type ChainFault, FAULTS, startFault, worldOf } from './support/faults.js';
import { allFlags, runDoctor } from './support/runDoctor.js';
import { startChain } from './support/startChain.js';
import { healthyWorld } from './support/world.js';

// eslint-disable-next-line no-control-regex -- colour codes
const CODES = /\u001b\[\d+m/g;
const TERMINAL = { isTTY: true, columns: 80 };

async function output(fault: Parameters<typeof worldOf>[0], env: Record<string, string>, terminal: object): Promise<string> {
  await using chain = await startChain(worldOf(fault));
  let written = '';
  const stdout = { write: (text: string) => (written += text), ...terminal };
  await runDoctor(allFlags(chain), { env: { RESTAPI_TOKEN: 'a-token', ...env }, stdout, now: () => chain.world.now });
  return written;
}

describe('for eyes', () => {
  test('the headline comes first, then cause and next command, then a line for each hop', async () => {
    await using chain = await startChain({ ...healthyWorld(), metroculus: 'error' });
    const { stdout } = await runDoctor(allFlags(chain), { now: () => chain.world.now });
    const lines = stdout.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '✗ 5 Metroculus is the first broken hop',
      '  seen   200 and the bare text "Error" instead of JSON.',
      '  cause  Metroculus failed on this account: an exception on the way to Thanos or',
    ]);
    expect(lines.filter((line) => /^ \d [✓✗!–↳] /.test(line)).map((line) => line.slice(0, 18).trimEnd())).toEqual([
      ' 1 ✓ Exporter',
      ' 2 ✓ Prometheus',
      ' 3 ✓ Remote write',
      ' 4 ✓ Thanos',
      ' 5 ✗ Metroculus',
      ' 6 ✓ Account',
      ' 7 ↳ REST API',
      ' 8 ↳ Page',
    ]);
    expect(stdout).toContain('What the user reads on the page\n  • No Kubernetes costs since Nov 22, 2026, 10:20 UTC');
  });

  test('no line but a command to copy is wider than the terminal', async () => {
    const wideLines = async (fault: ChainFault): Promise<string[]> => {
      await using chain = await startFault(fault);
      const { stdout } = await runDoctor([...allFlags(chain, fault.without), '--verbose', ...(fault.flags ?? [])], {
        now: () => chain.world.now,
      });
      return stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('  next   '));
    };
    expect((await Promise.all(FAULTS.map(wideLines))).flat()).toEqual([]);
  });

  test('colour adds nothing that is not there without', async () => {
    const [fault] = FAULTS;
    if (fault === undefined) throw new Error('no fault');
    const hide = (text: string) => text.replace(/127\.0\.0\.1:\d+/g, 'HOST').replace(/[\d.]+ (ms|s)\b/g, 'N');
    const colored = await output(fault, {}, TERMINAL);
    const plain = await output(fault, {}, {});
    expect(colored).toMatch(CODES);
    expect(hide(colored.replace(CODES, ''))).toBe(hide(plain));
    expect(plain).not.toMatch(CODES);
    expect(await output(fault, { NO_COLOR: '1' }, TERMINAL)).not.toMatch(CODES);
  });

  test('the language of the notices may be another, with its currency', async () => {
    await using chain = await startChain({ ...healthyWorld(), metroculus: 'error' });
    const { stdout } = await runDoctor([...allFlags(chain), '--locale', 'de', '--currency', 'EUR'], { now: () => chain.world.now });
    expect(stdout).toContain('Keine Kubernetes-Kosten');
    expect(stdout).toContain('€0.41/h');
  });

  test('progress is told to a terminal, and taken away again', async () => {
    await using chain = await startChain(healthyWorld());
    const told: string[] = [];
    const stderr = { isTTY: true, write: (text: string) => told.push(text) };
    await runDoctor(allFlags(chain), { stderr, now: () => chain.world.now });
    expect(told[0]).toContain('0 of 7 seen, waiting for Exporter, Prometheus');
    expect(told.at(-1)).toBe('\r\u001b[K');
  });
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, false],
])('colour with %j at a terminal (%s): %s', (env, isTerminal, wanted) => {
  expect(wantsColor(env, isTerminal)).toBe(wanted);
});

test('wraps at words, and keeps a longer one whole', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('a https://example.test/long b', 5)).toEqual(['a', 'https://example.test/long', 'b']);
  expect(hang('cause  ', 'one two three', 14)).toEqual(['cause  one two', '       three']);
});
