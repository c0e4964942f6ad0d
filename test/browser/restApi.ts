import http from 'node:http';
import { onTestFinished } from 'vitest';
import { createBackend, type BackendOptions } from '../../src/mocks/backend.js';
import { listen } from '../../scripts/lib/listen.mjs';

export interface RestApi {
  /** With its path, as `--backend` takes it. */
  url: string;
  /** Every request that came, in order. */
  requests: http.IncomingMessage[];
  stop: () => void;
  /** Listens again, at the same address. */
  startAgain: () => Promise<void>;
}

/** The mocked backend as a real HTTP server on the loopback interface. */
export async function startRestApi(scenario: Parameters<typeof createBackend>[0], options?: BackendOptions): Promise<RestApi> {
  const backend = createBackend(scenario, options);
  const requests: http.IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    requests.push(request);
    const { status, headers, body } = backend.respond({
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      headers: request.headers,
    });
    response.writeHead(status, headers).end(body);
  });
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(stop);
  const url = new URL('restapi/v2', await listen(server, 0));
  const startAgain = async () => {
    await listen(server, Number(url.port));
  };
  return { url: url.href, requests, stop, startAgain };
}
