import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Address } from '../../src/doctor/doctorSettings.js';
import { METRICS } from '../../src/doctor/metrics.js';
import { http } from './support/badServers.js';
import { allFlags, CREDENTIALS, type Outcome, runDoctor } from './support/runDoctor.js';
import { type Respond, startChain } from './support/startChain.js';
import { healthyWorld, PASSWORD, SECRET, TOKEN, USERNAME } from './support/world.js';

const PLANTED = [TOKEN, SECRET, USERNAME, PASSWORD];
const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The secrets, and every form in which they were sent or may come back. */
const FORMS = [...PLANTED, `${USERNAME}:${PASSWORD}`].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  Buffer.from(secret).toString('base64'),
  // As others than Node's encode: Go, PHP, Python, HTML by numbers.
  secret.replaceAll('&', '\\u0026').replaceAll('<', '\\u003c'),
  secret.replaceAll('&', '\\u0026').replaceAll('<', '\\u003C'),
  secret.replaceAll('/', '\\/'),
  secret.replaceAll('&', '&#38;').replaceAll('<', '&#x3C;'),
  Array.from(secret, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
]);
/** What no encoder changes: where this is, the secret is. */
const CORES = ['5Kq9vW2', '8Hn3xR6', '2Lc7pD4', '9Fj1', '7sQ4', 'Zk2Vw8'];

function expectNoSecret({ stdout, stderr }: Outcome): void {
  const output = `${stdout}${stderr}`.toLowerCase();
  expect([...FORMS, ...CORES].filter((form) => output.includes(form.toLowerCase()))).toEqual([]);
}

/** A server that says everything it was told, and everything it could know, in each way there is. */
const ECHOES: Record<string, Respond> = {
  'in a web page': (request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<html>${told(request)}</html>`),
  'in a refusal': (request, response) => response.writeHead(401, { 'x-echo': PLANTED.join(',') }).end(told(request)),
  'in a failure': (request, response) => response.writeHead(500).end(told(request)),
  'in JSON of the REST API and Metroculus': (request, response) =>
    response
      .writeHead(403, { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: { error_code: TOKEN, reason: told(request), params: [SECRET, PASSWORD] } })),
  'in a refused query': (request, response) =>
    response.writeHead(400).end(JSON.stringify({ status: 'error', errorType: SECRET, error: told(request) })),
  'in labels': (_, response) =>
    response.writeHead(200).end(
      JSON.stringify({
        status: 'success',
        data: {
          resultType: 'vector',
          activeTargets: [
            { scrapePool: 'allocation-exporter', health: 'down', lastError: `dial ${PLANTED.join(' ')}`, labels: { job: SECRET } },
          ],
          result: PLANTED.map((secret) => ({ metric: { __name__: METRICS.total, tenant_id: secret, cluster: secret }, value: [0, '1'] })),
        },
      }),
    ),
  'in a metrics page': (_, response) =>
    response
      .writeHead(200)
      .end(PLANTED.map((secret) => `${METRICS.total}{tenant_id=${JSON.stringify(secret)},cluster=${JSON.stringify(secret)}} 1`).join('\n')),
  'in names of accounts and clusters': (_, response) =>
    response.writeHead(200).end(
      JSON.stringify({
        cloud_accounts: PLANTED.map((id) => ({ id, name: `${id} ${id}`, type: 'kubernetes_cnr' })),
        clean_expenses: [],
        total_cost: 5,
        k8s_costs: {
          k8s_total_cost: 5,
          k8s_cost_breakdown: PLANTED.map((id) => ({
            cloud_account_id: id,
            cloud_account_name: id,
            cost: id,
            breakdown: { total_cost: id },
          })),
          k8s_cost_errors: [{ cloud_account_id: SECRET, cloud_account_name: TOKEN, reason: PASSWORD }],
        },
      }),
    ),
  'in a redirect': (_, response) => response.writeHead(302, { location: `http://${TOKEN}:${SECRET}@127.0.0.1:1/${PASSWORD}` }).end(),
  'in half a secret at the cut': (_, response) => response.writeHead(200).end(`${'x'.repeat(112)}${TOKEN}`),
};

function told({ url, headers }: { url?: string; headers: object }): string {
  return `${JSON.stringify(headers)} ${url ?? ''} ${FORMS.join(' ')}`;
}

const MODES = { human: [], verbose: ['--verbose'], json: ['--json'] };

describe.each(Object.entries(ECHOES))('a server that repeats secrets %s', (_, echo) => {
  test.each(Object.entries(MODES))('finds no way to show them: %s', async (_mode, flags) => {
    const hops: Address[] = ['exporter', 'prometheus', 'write', 'thanos', 'metroculus', 'restapi'];
    await using chain = await startChain(healthyWorld(), Object.fromEntries(hops.map((hop) => [hop, echo])));
    for (const more of [[], ['--cluster', 'another']]) {
      expectNoSecret(await runDoctor([...allFlags(chain), '--probe-write', ...flags, ...more]));
    }
    const spied = terminalSpy();
    await runDoctor([...allFlags(chain), '--probe-write', ...flags], { stdout: spied, stderr: spied });
    expectNoSecret({ code: 0, stdout: spied.text(), stderr: '' });
    expect(spied.text()).not.toContain(TOKEN.slice(0, 6));
  });
});

describe("a secret in a place that is no secret's", () => {
  test.each(Object.entries(MODES))('is blotted out there too: %s', async (_, flags) => {
    await using chain = await startChain(healthyWorld());
    const ids = ['--cluster', TOKEN, '--account', `${SECRET}/${PASSWORD}`, '--organization', `id-${USERNAME}`];
    const outcome = await runDoctor([...allFlags(chain), ...ids, ...flags], { now: () => chain.world.now });
    expect(outcome.stdout).toContain('•••');
    expectNoSecret(outcome);
  });
});

test.each([
  ['of two words, with more than one space', 'Zk2Vw8  and 7sQ4'],
  ['with slashes', 'Zk2Vw8/7sQ4+/x=='],
  ['with quotes and backslashes', String.raw`Zk2Vw8"\7sQ4'\"`],
  ['that looks escaped itself', 'Zk2Vw8%41&amp;7sQ4'],
])('a secret %s is blotted out however it comes back', async (_, secret) => {
  const forms = [secret, JSON.stringify(secret), encodeURIComponent(secret), secret.replaceAll('/', '\\/'), secret.replace(/ +/, ' ')];
  const again = forms.flatMap((form) => [form, JSON.stringify(form), encodeURIComponent(form)]);
  for (const form of again) {
    const echo: Respond = (_request, response) => response.writeHead(400).end(`said:\n\t${form}`);
    await using server = await http(echo);
    const outcome = await runDoctor(['--metroculus', server.origin, '--account', 'a-cluster'], {
      env: { ...CREDENTIALS, METROCULUS_SECRET: secret },
    });
    expectNoSecret(outcome);
    expect(outcome.stdout).toContain('•••');
  }
});

test.each([
  ['within a text in Base64', (secret: string) => Buffer.from(`{"x":"Bearer ${secret}"}`).toString('base64')],
  ['at the other places of three letters in Base64', (secret: string) => Buffer.from(`of ${secret}, `).toString('base64url')],
  ['over two lines', (secret: string) => secret.replace(/^.{7}/, '$&\n')],
  ['with a tag in it', (secret: string) => secret.replace(/^.{7}/, '$&<wbr>')],
  ['with what nobody sees in it', (secret: string) => secret.replace(/^.{7}/, '$&\u200b')],
])('secrets %s are blotted out', async (_, write) => {
  const echo: Respond = (_request, response) => response.writeHead(400).end(PLANTED.map(write).join(' | '));
  await using chain = await startChain(healthyWorld(), { thanos: echo, metroculus: echo, restapi: echo });
  for (const flags of Object.values(MODES)) {
    const outcome = await runDoctor([...allFlags(chain), ...flags]);
    expectNoSecret(outcome);
    expect(outcome.stdout).toContain('•••');
    for (const [run] of outcome.stdout.matchAll(/[\w+/-]{8,}/g)) {
      const meant = [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('latin1')).join(' ');
      expect(CORES.filter((core) => meant.includes(core))).toEqual([]);
    }
  }
});

test('a secret too short to be told from other text is refused', async () => {
  for (const name of Object.keys(CREDENTIALS)) {
    const outcome = await runDoctor(['--thanos', 'http://127.0.0.1:9'], { env: { ...CREDENTIALS, [name]: 'aB9' } });
    expect(outcome).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(new RegExp(`^${name} has fewer than 4 `)) as string,
    });
  }
});

/** A terminal that remembers. */
function terminalSpy() {
  let written = '';
  return { isTTY: true, columns: 80, write: (text: string) => (written += text), text: () => written };
}

describe('credentials on the command line', () => {
  test.each([
    ['--token', TOKEN],
    [`--token=${TOKEN}`],
    ['--secret', SECRET],
    [`--write-password=${PASSWORD}`],
    [`-p${PASSWORD}`],
    [TOKEN],
    ['--json=' + TOKEN],
    ['--thanos'],
    ['--thanos', `http://user:${PASSWORD.replaceAll('&', '').replaceAll('<', '')}${TOKEN}@127.0.0.1:1`],
    ['--thanos', `https://${TOKEN}@127.0.0.1:1`],
    ['--thanos', `http://127.0.0.1:1/?token=${TOKEN}`],
    ['--thanos', `http://127.0.0.1:1/#${TOKEN}`],
    ['--thanos', TOKEN],
    ['--thanos', `ftp://${TOKEN}`],
    ['--from', TOKEN, '--thanos', 'http://127.0.0.1:1'],
    ['--currency', TOKEN, '--thanos', 'http://127.0.0.1:1'],
    ['--timeout', TOKEN, '--thanos', 'http://127.0.0.1:1'],
    ['--file', `/nowhere/${TOKEN}`],
  ])('are refused with exit code 2 and not repeated: %#', async (...args) => {
    const outcome = await runDoctor(args, { env: {} });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).not.toBe('');
    expectNoSecret(outcome);
    expect(outcome.stderr).not.toContain(TOKEN.slice(0, 6));
  });
});

describe('a file of settings', () => {
  const write = (text: string) => {
    const path = join(folder, 'doctor.env');
    writeFileSync(path, text);
    return path;
  };

  test('gives credentials, which are used and not shown', async () => {
    await using chain = await startChain(healthyWorld());
    const lines = Object.entries(CREDENTIALS).map(([name, value]) => `${name}='${value}'`);
    const path = write([...lines, `THANOS_URL=${chain.urls.thanos}`].join('\n'));
    const args = allFlags(chain).filter((arg, index, all) => arg !== '--thanos' && all[index - 1] !== '--thanos');
    const outcome = await runDoctor([...args, '--file', path, '--probe-write'], { env: {}, now: () => chain.world.now });
    expect(outcome.code).toBe(0);
    expectNoSecret(outcome);
  });

  test.each([
    [`RESTAPI_TOKN=${TOKEN}`, /a name in it that the doctor does not know/],
    [TOKEN, /no NAME=value line/],
    [`THANOS_URL=http://u:${TOKEN}@h/`, /user name or password in it/],
    [`RESTAPI_TOKEN="${TOKEN}\n"\nTHANOS_URL=http://127.0.0.1:1\nMETROCULUS_SECRET="a\nb${SECRET}"`, /characters that cannot be sent/],
  ])('that is wrong is refused without a word of it: %#', async (text, complaint) => {
    const outcome = await runDoctor(['--file', write(text)], { env: {} });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(complaint);
    expectNoSecret(outcome);
  });
});

test('a user name that is one of our own words tears nothing apart', async () => {
  await using chain = await startChain({ ...healthyWorld(), exporter: 'other-exporter' });
  const env = { ...CREDENTIALS, WRITE_USERNAME: 'kubecost' };
  const { stdout } = await runDoctor([...allFlags(chain), '--json'], { env, now: () => chain.world.now });
  expect(stdout).toContain('none of them cloudtuner_kubecost_*');
});

test('what a server writes cannot steer the terminal', async () => {
  const echo: Respond = (_, response) => response.writeHead(200).end('\u001b[2J\u001b]0;owned\u0007 not JSON \u202e');
  await using chain = await startChain(healthyWorld(), { thanos: echo, metroculus: echo });
  const { stdout } = await runDoctor(allFlags(chain));
  // eslint-disable-next-line no-control-regex -- those are what must not be there
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});
