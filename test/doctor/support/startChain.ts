import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Address } from '../../../src/doctor/doctorSettings.js';
import { answerPromQl, ownMetrics, targetsAnswer } from './fakePromQl.js';
import { accountBody, accountsBody, expensesBody } from './restApi.js';
import { ACCOUNT, type ChainWorld, clusterCosts, exporterPage, ORGANIZATION, PASSWORD, SECRET, TOKEN, USERNAME } from './world.js';

export type Respond = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What an override returns that leaves a request to the hop itself. */
export const PASSED_ON = Symbol('passed on');

/** A server of its own for each hop, on this machine, over real HTTP. */
export interface Chain extends AsyncDisposable {
  urls: Record<Address, string>;
  /** Every request, with what it was signed in by. */
  requests: { hop: Address; method: string; path: string; headers: IncomingMessage['headers'] }[];
  world: ChainWorld;
  /** Puts another answer in a hop's place. */
  override: Partial<Record<Address, Respond>>;
}

const PATHS: Record<Address, string> = {
  exporter: '/metrics',
  prometheus: '',
  write: '/storage/api/v2/write',
  thanos: '',
  metroculus: '',
  restapi: '/restapi/v2',
};

export async function startChain(world: ChainWorld, override: Chain['override'] = {}): Promise<Chain> {
  const requests: Chain['requests'] = [];
  const chain = { world, override, requests };
  const responders: Record<Address, Respond> = {
    exporter: (_, response) =>
      send(
        response,
        200,
        chain.world.exporter === 'other-exporter' ? 'node_load1 0.4\n' : exporterPage(chain.world),
        'text/plain; version=0.0.4',
      ),
    prometheus: (request, response) => respondProm(request, response, chain.world, 'prometheus'),
    thanos: (request, response) => respondProm(request, response, chain.world, 'thanos'),
    write: (request, response) => respondWrite(request, response, chain.world),
    metroculus: (request, response) => respondMetroculus(request, response, chain.world),
    restapi: (request, response) => respondRestApi(request, response, chain.world),
  };
  const servers = await Promise.all(
    Object.keys(PATHS).map(async (name) => {
      const hop = name as Address;
      const server = createServer((request, response) => {
        requests.push({ hop, method: request.method ?? '', path: request.url ?? '', headers: request.headers });
        const answer = chain.override[hop]?.(request, response) ?? (chain.override[hop] === undefined ? PASSED_ON : null);
        if (answer === PASSED_ON) responders[hop](request, response);
      });
      return { hop, server, url: `${await listen(server)}${PATHS[hop]}` };
    }),
  );
  // What does not run does not listen.
  const stopped = servers.filter(({ hop }) => isStopped(hop, world));
  await Promise.all(stopped.map(({ server }) => close(server)));
  const urls = Object.fromEntries(servers.map(({ hop, url }) => [hop, url])) as Chain['urls'];
  return Object.assign(chain, {
    urls,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(servers.filter((each) => !stopped.includes(each)).map(({ server }) => close(server)));
    },
  });
}

function isStopped(hop: Address, { exporter, metroculus, restApi, writeEndpoint }: ChainWorld): boolean {
  const states: Partial<Record<Address, string>> = { exporter, metroculus, restapi: restApi, write: writeEndpoint };
  return states[hop] === 'stopped';
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

export function send(response: ServerResponse, status: number, body: unknown, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function respondProm(request: IncomingMessage, response: ServerResponse, world: ChainWorld, at: 'prometheus' | 'thanos'): void {
  const url = new URL(request.url ?? '', 'http://localhost');
  if (url.pathname === '/api/v1/query') send(response, 200, answerPromQl(url.searchParams.get('query') ?? '', world, at));
  else if (url.pathname === '/api/v1/targets') send(response, 200, targetsAnswer(world));
  else if (url.pathname === '/metrics') send(response, 200, ownMetrics(world), 'text/plain');
  else send(response, 404, '404 page not found', 'text/plain');
}

/** In the order of CloudTuner's endpoint: the account first, then who asks. */
function respondWrite({ headers, method }: IncomingMessage, response: ServerResponse, { writeEndpoint }: ChainWorld): void {
  const pair = Buffer.from(`${USERNAME}:${PASSWORD}`).toString('base64');
  const account = writeEndpoint === 'drops-header' ? undefined : headers['cloud-account-id'];
  if (method !== 'POST') send(response, 404, '');
  else if (account === undefined) send(response, 400, '');
  else if (writeEndpoint === 'wrong-account' || account !== ACCOUNT) send(response, 422, '');
  else if (writeEndpoint === 'wrong-password' || headers.authorization !== `Basic ${pair}`) send(response, 401, '');
  else if (writeEndpoint === 'storage-down') send(response, 503, '');
  else response.writeHead(204).end();
}

function respondMetroculus({ headers, url = '' }: IncomingMessage, response: ServerResponse, world: ChainWorld): void {
  const error = (status: number, code: string, reason: string, params: unknown[] = []) =>
    send(response, status, { error: { status_code: status, error_code: code, reason, params } });
  if (world.metroculus === 'other-service') send(response, 200, '<!doctype html><html><title>CloudTuner</title></html>', 'text/html');
  else if (!url.startsWith('/metroculus/v2/kubecost_cluster_costs?')) error(404, 'OM0002', 'Not Found');
  else if (world.metroculus === 'wrong-secret' || headers.secret !== SECRET) error(403, 'OM0005', 'Bad secret');
  else if (world.metroculus === 'error') send(response, 200, 'Error', 'text/html');
  else if (world.metroculus === 'unknown-account' || world.account === 'absent') error(404, 'OM0002', 'Cloud account not found', [ACCOUNT]);
  else send(response, 200, clusterCosts(world));
}

function respondRestApi(request: IncomingMessage, response: ServerResponse, world: ChainWorld): void {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const error = (status: number, code: string, reason: string) =>
    send(response, status, { error: { status_code: status, error_code: code, reason, params: [] } });
  const organization = `/restapi/v2/organizations/${ORGANIZATION}`;
  const answer = () => {
    const isFlat =
      pathname === '/restapi/v2/clean_expenses' && world.flatRoute !== false && searchParams.get('organization_id') === ORGANIZATION;
    const account = accountBody(world);
    if (pathname === `${organization}/cloud_accounts`) send(response, 200, accountsBody(world));
    else if (pathname === `/restapi/v2/cloud_accounts/${ACCOUNT}` && account !== null) send(response, 200, account);
    else if (isFlat && world.flatRoute === 'fails') error(500, 'OE0999', 'Internal error');
    else if (pathname === `${organization}/clean_expenses` || isFlat) {
      const answered: ChainWorld = isFlat && world.flatRoute === 'without-k8s' ? { ...world, restApi: 'no-k8s' } : world;
      send(response, 200, expensesBody(answered, Number(searchParams.get('start_date')), Number(searchParams.get('end_date'))));
    } else error(404, 'OE0002', 'Not found');
  };
  if (world.restApi === 'no-token' || request.headers.authorization !== `Bearer ${TOKEN}`) error(401, 'OE0235', 'Unauthorized');
  else if (world.restApi === 'slow') setTimeout(answer, 700);
  else answer();
}
