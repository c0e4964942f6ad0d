import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOCTOR, withRuns } from '../../scripts/doctorDocs.js';
import { HOPS } from '../../src/doctor/chain.js';
import { JSON_VERSION } from '../../src/doctor/report/json.js';
import { allFlags, runDoctor } from './support/runDoctor.js';
import { startChain } from './support/startChain.js';
import { healthyWorld } from './support/world.js';

const text = readFileSync(DOCTOR, 'utf8');

test('docs/doctor.md shows what the doctor prints; `npx tsx scripts/doctorDocs.ts` writes it anew', async () => {
  expect(await withRuns(text)).toBe(text);
}, 60_000);

test('docs/doctor.md has a row for each hop, and every key of the JSON report', async () => {
  for (const [index, { name }] of HOPS.entries()) expect(text).toMatch(new RegExp(`^\\| ${index + 1} ${name} \\|`, 'm'));
  await using chain = await startChain({ ...healthyWorld(), metroculus: 'error' });
  const { stdout } = await runDoctor([...allFlags(chain), '--json'], { now: () => chain.world.now });
  const shape = /```ts\n(interface Report[^`]+)```/.exec(text)?.[1] ?? '';
  expect(shape).toContain(`version: ${JSON_VERSION};`);
  const undocumented = [...keysOf({ ...(JSON.parse(stdout) as object), changes: [] })].filter(
    (key) => !new RegExp(`\\b${key}\\??:`).test(shape),
  );
  expect(undocumented).toEqual([]);
});

/** Names of all fields, but for the figures of each check, which are its own. */
function keysOf(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((each) => [...keysOf(each)]));
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.entries(value).flatMap(([key, each]) => [key, ...(key === 'values' ? [] : keysOf(each))]));
}
