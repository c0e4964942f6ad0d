import { describe, expect, test } from 'vitest';
import { HOPS } from '../../src/doctor/chain.js';
import { FAULTS, startFault } from './support/faults.js';
import { diagnoseChain, runDoctor, allFlags } from './support/runDoctor.js';
import { startChain } from './support/startChain.js';
import { healthyWorld } from './support/world.js';

describe('a healthy chain', () => {
  test('is called healthy by every hop, with exit code 0', async () => {
    await using chain = await startChain(healthyWorld());
    const report = await diagnoseChain(chain, ['--probe-write']);
    expect(report).toMatchObject({ code: 0, version: 1, verdict: 'healthy', headline: null });
    expect(report.hops.map(({ id, verdict }) => [id, verdict])).toEqual(HOPS.map(({ id }) => [id, 'ok']));
  });

  test('stays healthy without the flat route, which a deployment need not have', async () => {
    await using chain = await startChain({ ...healthyWorld(), flatRoute: false });
    expect(await diagnoseChain(chain)).toMatchObject({ code: 0, verdict: 'healthy' });
  });

  test('is asked by GET alone, and only on request by one empty write', async () => {
    await using chain = await startChain(healthyWorld());
    await diagnoseChain(chain);
    expect(chain.requests.filter(({ method, hop }) => method !== 'GET' || hop === 'write')).toEqual([]);
    await diagnoseChain(chain, ['--probe-write']);
    const writes = chain.requests.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ hop, headers }) => [hop, headers['content-length'], headers['content-encoding']])).toEqual([
      ['write', '1', 'snappy'],
    ]);
  });
});

describe.each(FAULTS)('$title', (fault) => {
  test(`is the fault of ${fault.hop}, with its cause, and no healthy hop is blamed`, async () => {
    await using chain = await startFault(fault);
    const report = await diagnoseChain(chain, fault.flags, fault.slowMs === undefined ? {} : { slowMs: fault.slowMs }, fault.without);
    expect(report.headline).toMatchObject({ hop: fault.hop, verdict: fault.verdict, cause: expect.stringMatching(fault.cause) as string });
    expect(report.headline?.next).toBeTruthy();
    expect(report.code).toBe(fault.verdict === 'broken' ? 1 : 3);
    const verdicts = Object.fromEntries(report.hops.map(({ id, verdict }) => [id, verdict]));
    expect(fault.healthy.filter((hop) => verdicts[hop] !== 'ok')).toEqual([]);
    const own = report.hops.filter(
      ({ verdict, followsFrom }) => (verdict === 'broken' || verdict === 'suspicious') && followsFrom === null,
    );
    expect(own.map(({ id }) => id)).toEqual([fault.hop]);
  });
});

test('a probe says that it wrote nothing, whatever came back', async () => {
  for (const writeEndpoint of ['takes', 'wrong-password', 'wrong-account', 'drops-header', 'storage-down', 'stopped'] as const) {
    await using chain = await startChain({ ...healthyWorld(), writeEndpoint });
    const { hops } = await diagnoseChain(chain, ['--probe-write']);
    const probe = hops.flatMap(({ checks }) => checks).find(({ id }) => id === 'remote-write.probe');
    expect(probe?.evidence, writeEndpoint).toMatch(/nothing (was )?written/);
  }
});

test.each(['', 'OK', '"ok"\n', 'Accepted.'])('a write endpoint that says %j to nothing takes it', async (body) => {
  await using chain = await startChain(healthyWorld(), { write: (_, response) => response.writeHead(200).end(body) });
  expect(await diagnoseChain(chain, ['--probe-write'])).toMatchObject({ code: 0 });
});

describe('what was not given', () => {
  test('is not checked, never fine: exit code 3 though nothing is wrong', async () => {
    await using chain = await startChain(healthyWorld());
    const args = ['--exporter', chain.urls.exporter, '--json'];
    const { code, stdout } = await runDoctor(args, { now: () => chain.world.now });
    const report = JSON.parse(stdout) as { verdict: string; hops: { verdict: string }[] };
    expect({ code, verdict: report.verdict }).toEqual({ code: 3, verdict: 'not-enough' });
    expect(report.hops.map(({ verdict }) => verdict)).toEqual(['ok', ...Array<string>(7).fill('not-checked')]);
  });

  test('is named before a symptom that may begin there', async () => {
    await using chain = await startChain({ ...healthyWorld(), scrape: 'missing' });
    const args = allFlags(chain).filter(
      (arg, index, all) => !['--exporter', '--prometheus'].some((flag) => arg === flag || all[index - 1] === flag),
    );
    const { stdout } = await runDoctor([...args, '--json'], { now: () => chain.world.now });
    expect(JSON.parse(stdout)).toMatchObject({ headline: { hop: 'thanos', uncheckedBefore: ['exporter', 'prometheus', 'remote-write'] } });
  });

  test('is named by what is missing: the secret, not the address that is there', async () => {
    await using chain = await startChain(healthyWorld());
    const { stdout } = await runDoctor(allFlags(chain), { env: {}, now: () => chain.world.now });
    expect(stdout).toContain('5 – Metroculus    not checked: needs METROCULUS_SECRET');
    expect(stdout).toContain('7 – REST API      not checked: needs RESTAPI_TOKEN');
    expect(chain.requests.filter(({ hop }) => hop === 'restapi' || hop === 'metroculus')).toEqual([]);
  });
});

describe('a hop that cannot be asked from here while data comes through it', () => {
  test('is not checked rather than broken', async () => {
    await using chain = await startChain(healthyWorld());
    const args = allFlags(chain).map((arg) => (arg === chain.urls.exporter ? 'http://127.0.0.1:9/metrics' : arg));
    const { code, stdout } = await runDoctor([...args, '--json'], { now: () => chain.world.now });
    const { headline, hops } = JSON.parse(stdout) as Awaited<ReturnType<typeof diagnoseChain>>;
    expect({ code, headline }).toEqual({ code: 3, headline: null });
    expect(hops[0]).toMatchObject({
      verdict: 'not-checked',
      checks: [{ cause: expect.stringMatching(/Data comes through it \(hop 2: target up/) as string }],
    });
  });

  test('is suspicious where it refuses what the doctor was given', async () => {
    await using chain = await startChain(healthyWorld());
    const env = { RESTAPI_TOKEN: 'tok-5Kq9vW2mZ7', METROCULUS_SECRET: 'an-old-secret' };
    const report = await diagnoseChain(chain, [], { env });
    expect(report.headline).toMatchObject({ hop: 'metroculus', verdict: 'suspicious', evidence: '403 OM0005: wrong secret' });
  });
});
