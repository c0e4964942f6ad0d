import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { extname, join } from 'node:path';
import { listen } from '../../../scripts/lib/listen.mjs';
import { createBackend } from '../../../src/testing.js';

/** One request to the REST API. */
export interface Asked {
  url: string;
  token: string;
  /** The browser closed the connection before the answer was there. */
  wasDropped: boolean;
}

export interface HostServer {
  url: string;
  asked: Asked[];
  /** How long the REST API takes, in milliseconds. Infinity: it never answers. */
  delayMs: number;
  /** No token is good any more. */
  isSignedOut: boolean;
  /** What the organization's options say of features, as the REST API has it: text. */
  features: string;
  close: () => void;
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
/** What the scenario `plan` costs is Alpha's, what `metroculus` costs Beta's; Delta has nothing in days to come, and all before. */
const BACKENDS = {
  alpha: createBackend('plan', { organizationId: 'alpha' }),
  beta: createBackend('metroculus', { organizationId: 'beta' }),
  delta: createBackend('organization', { organizationId: 'delta' }),
};

/** Serves a built host as strictly as a host may: a policy without a single exception, and the REST API of the scenarios below the same origin. */
export async function serveHost(folder: string): Promise<HostServer> {
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const server = http.createServer((request, response) => {
    const url = request.url ?? '/';
    const { pathname } = new URL(url, 'http://host');
    if (pathname.endsWith('/options/features')) {
      // The host's own question.
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value: host.features }));
      return;
    }
    if (pathname.startsWith('/restapi/v2/')) {
      answer(host, request, response);
      return;
    }
    const file = join(folder, pathname);
    const type = TYPES[extname(pathname)];
    if (type !== undefined && existsSync(file)) {
      response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; connect-src 'self'`;
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(index.replace('%NONCE%', nonce));
  });
  const host: HostServer = {
    url: await listen(server, 0),
    asked: [],
    delayMs: 0,
    isSignedOut: false,
    features: '{"k8s_costs":1}',
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}

function answer(host: HostServer, request: http.IncomingMessage, response: http.ServerResponse): void {
  const url = request.url ?? '';
  const asked: Asked = { url, token: request.headers.authorization ?? '', wasDropped: false };
  host.asked.push(asked);
  const { beta, delta, alpha } = BACKENDS;
  const backend = url.includes('/organizations/beta/') ? beta : url.includes('/organizations/delta/') ? delta : alpha;
  const { status, headers, body } = backend.respond({
    method: request.method ?? 'GET',
    url,
    headers: host.isSignedOut ? {} : request.headers,
  });
  const timer = host.delayMs === Infinity ? undefined : setTimeout(() => response.writeHead(status, headers).end(body), host.delayMs);
  response.once('close', () => {
    clearTimeout(timer);
    asked.wasDropped = !response.writableEnded;
  });
}
