import { expect, test } from 'vitest';
import { runDoctor } from './support/runDoctor.js';
import { PASSWORD } from './support/world.js';

const THANOS = ['--thanos', 'http://127.0.0.1:9'];

test.each<[args: string[], env: Record<string, string>, complaint: RegExp]>([
  [THANOS, { CURRENCY: 'dollars' }, /^CURRENCY takes three letters of ISO 4217/],
  [[...THANOS, '--currency', '$'], {}, /^--currency takes three letters/],
  [[], { THANOS_URL: 'thanos:10902' }, /^THANOS_URL takes an address/],
  [[], { THANOS_URL: `http://u:${PASSWORD.slice(0, 8)}@h/` }, /^The address of THANOS_URL has a user name/],
  [['--thanos', 'thanos:10902'], {}, /^--thanos takes an address/],
  [[...THANOS, '--every', '0'], {}, /^--every takes a number of seconds above 0/],
  [[...THANOS, '--every', '30'], {}, /^--every says how often --watch looks/],
  [[...THANOS, '--watch', '--every', 'x'], {}, /^--every takes/],
])('what was given wrongly is named as it was given: %j %j', async (args, env, complaint) => {
  expect(await runDoctor(args, { env })).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(complaint) as string });
});

test('a currency may be in small letters, as a shell may have it', async () => {
  const { code, stdout } = await runDoctor([...THANOS, '--json'], { env: { CURRENCY: 'eur' } });
  expect({ code, subject: (JSON.parse(stdout) as { subject: object }).subject }).toMatchObject({ code: 3, subject: { currency: 'EUR' } });
});
