import { setupServer } from 'msw/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createServer, findScenario, handlers, ORGANIZATION } from '../../src/testing.js';
import { AUTHORIZED, LAST_WEEK, organizationUrl } from './ask.js';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const get = (url: string) => fetch(url, { headers: AUTHORIZED });

describe('handlers', () => {
  test("serve a host's own server at the address the host has", async () => {
    const server = setupServer(...handlers('plan', { baseUrl: 'https://costs.test/api/restapi/v2/', organizationId: 'mine' }));
    server.listen({ onUnhandledRequest: 'error' });
    closing.push(() => server.close());

    const at = (path: string) => get(`https://costs.test/api/restapi/v2/${path}`).then((response) => response.json());
    expect(await at(`organizations/mine/clean_expenses?${LAST_WEEK}`)).toMatchObject({ total_cost: 250.5 });
    expect(await at(`clean_expenses?organization_id=mine&${LAST_WEEK}`)).toMatchObject({ total_cost: 250.5 });
    expect(await at(`organizations/mine/breakdown_expenses?${LAST_WEEK}`)).toMatchObject({ total: 250.5 });
    expect(await at('organizations/mine/cloud_accounts')).toHaveProperty('cloud_accounts.length', 2);
  });

  test('wait as long as the server does', async () => {
    const server = await createServer({ ...findScenario('plan'), respond: (_, next) => ({ ...next(), delayMs: 120 }) });
    closing.push(() => server.close());
    const before = performance.now();
    const response = await get(`http://api.test${organizationUrl('cloud_accounts')}`);
    expect(response.status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(110);
  });
});

describe('createServer', () => {
  test('answers for another scenario once told so, and counts anew', async () => {
    const server = await createServer('flaky');
    closing.push(() => server.close());
    const url = `http://api.test${organizationUrl('cloud_accounts')}`;
    const statuses = async () => [(await get(url)).status, (await get(url)).status, (await get(url)).status];
    expect(await statuses()).toEqual([503, 503, 200]);
    server.use('forbidden');
    expect((await get(url)).status).toBe(403);
    server.use('flaky');
    expect(await statuses()).toEqual([503, 503, 200]);
  });

  test('lets no request out that it does not know', async () => {
    const server = await createServer('plan');
    closing.push(() => server.close());
    const said = vi.spyOn(console, 'error').mockReturnValue();
    await expect(get(`http://api.test/restapi/v2/organizations/${ORGANIZATION.id}/pools`)).rejects.toThrow();
    expect(said).toHaveBeenCalledWith(expect.stringContaining('without a matching request handler'));
    said.mockRestore();
  });
});
