import http from 'node:http';
import type { Response } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../scripts/lib/listen.mjs';
import { ORGANIZATION } from '../../src/mocks/organization/accounts.js';
import { startRestApi } from './restApi.js';
import { startCommand } from './startCommand.js';
import { openPage } from './support.js';

const TOKEN = 'kQ7-not-to-be-seen-Zx3';
const organization = ['--organization', ORGANIZATION.id];

describe('npm start on a real backend', () => {
  test('shows its figures, with the token in the Authorization header of every request and nowhere else', async () => {
    const api = await startRestApi('plan');
    const command = startCommand(['--backend', api.url, ...organization, '--currency', 'EUR', '--port', '0'], { RESTAPI_TOKEN: TOKEN });
    const url = await command.url;
    const { page, context } = await openPage('about:blank');
    const delivered: Promise<string>[] = [];
    const keep = (response: Response) => {
      delivered.push(response.text().then((body) => `${response.url()} ${JSON.stringify(response.headers())} ${body}`));
    };
    context.on('response', keep);
    context.on('request', (request) => delivered.push(Promise.resolve(`${request.url()} ${JSON.stringify(request.headers())}`)));
    await page.goto(url);

    await expect.poll(() => page.getByRole('main').innerText()).toContain('€250.50');
    expect(await page.getByRole('alert').count()).toBe(0);

    expect(api.requests.length).toBeGreaterThanOrEqual(3);
    expect(new Set(api.requests.map(({ headers }) => headers.authorization))).toEqual(new Set([`Bearer ${TOKEN}`]));
    expect(api.requests.map((request) => request.url).join('\n')).not.toContain(TOKEN);
    // What is still on its way when the browser closes could not be read any more.
    await page.waitForLoadState('networkidle');
    context.off('response', keep);
    const all = (await Promise.all(delivered)).join('\n');
    expect(all).not.toContain(TOKEN);
    expect(all).not.toMatch(/mockServiceWorker|msw/);
    expect(page.url() + (await page.content())).not.toContain(TOKEN);
    expect(command.output()).not.toContain(TOKEN);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  test('keeps the figures, marked old, while the backend is away, and renews them when it is back', async () => {
    const api = await startRestApi('plan');
    const command = startCommand(['--backend', api.url, ...organization, '--port', '0'], { RESTAPI_TOKEN: TOKEN });
    const { page } = await openPage(await command.url);
    const said = () => page.getByRole('main').innerText();
    await expect.poll(said).toContain('250.50');

    // Nobody named a currency: none is claimed.
    expect(await said()).toContain('Amounts in the organization’s currency');
    expect(await said()).not.toMatch(/\$|USD/);
    expect(command.output()).toContain('--currency EUR names it');

    api.stop();
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect.poll(said, { timeout: 30_000 }).toContain('Could not refresh');
    expect(await said()).toContain('250.50');

    await api.startAgain();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect.poll(said).not.toContain('Could not refresh');
    expect(await said()).toContain('250.50');
  });

  test('starts on a backend that refuses the token, and says what it said', async () => {
    const api = await startRestApi('unauthorized');
    const command = startCommand(['--backend', api.url, ...organization, '--port', '0'], { RESTAPI_TOKEN: TOKEN });
    await command.url;
    expect(command.output()).toContain('The backend answers, but with 401 OE0237 This resource requires authorization');
  });
});

describe('an answer of the backend', () => {
  test('is no document on the page’s origin: opened it is refused and runs nothing, fetched it is text', async () => {
    const html = '<script>document.title = "ran"</script>';
    const hostile = http.createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html));
    onTestFinished(() => void hostile.close());
    const backend = new URL('restapi/v2', await listen(hostile, 0)).href;
    const command = startCommand(['--backend', backend, ...organization, '--port', '0'], { RESTAPI_TOKEN: TOKEN });
    const address = new URL(`restapi/v2/organizations/${ORGANIZATION.id}/clean_expenses`, await command.url).href;
    const { page } = await openPage('about:blank');
    const opened = await page.goto(address);
    expect(opened?.status()).toBe(403);
    expect(await page.content()).toContain('not to be opened or shown by itself');
    expect(await page.title()).not.toBe('ran');

    await page.goto(await command.url);
    const asked = await page.evaluate(async (url) => {
      const response = await fetch(url);
      return { status: response.status, body: await response.text() };
    }, address);
    expect(asked).toEqual({ status: 200, body: html });
  });
});

describe('npm start that cannot', () => {
  test('says that the port is in use', async () => {
    const busy = http.createServer();
    onTestFinished(() => void busy.close());
    const port = new URL(await listen(busy, 0)).port;
    const command = startCommand(['--port', port]);
    expect(await command.exitCode).toBe(1);
    expect(command.output()).toContain(`Port ${port} is in use by another program. Stop that program, or choose another port`);
    expect(command.output()).not.toMatch(/\bat .+:\d+:\d+/);
  });

  test('says that the backend cannot be reached', async () => {
    const gone = await startRestApi('plan');
    gone.stop();
    const command = startCommand(['--backend', gone.url, ...organization], { RESTAPI_TOKEN: TOKEN });
    expect(await command.exitCode).toBe(1);
    expect(command.output()).toContain(`The backend ${gone.url} cannot be reached: nothing listens at that address and port.`);
    expect(command.output()).not.toContain(TOKEN);
  });

  test('asks for the token', async () => {
    const command = startCommand(['--backend', 'http://127.0.0.1:9', ...organization]);
    expect(await command.exitCode).toBe(1);
    expect(command.output()).toContain('RESTAPI_TOKEN is not set');
  });
});
