import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  path: string;
  search: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** Settles when the client has let go of the request. */
  closed: Promise<void>;
}

export interface TestServer extends AsyncDisposable {
  baseUrl: string;
  requests: SeenRequest[];
}

/** A real HTTP server on this machine; `await using` stops it. */
export async function startServer(answer: (response: ServerResponse, request: SeenRequest, count: number) => void): Promise<TestServer> {
  const requests: SeenRequest[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    const closed = new Promise<void>((resolve) => response.on('close', resolve));
    const request = { path: pathname, search: searchParams, headers, closed };
    answer(response, request, requests.push(request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/restapi/v2`,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function sendJson(response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

export function sendText(response: ServerResponse, body: string, status = 200, contentType = 'text/html'): void {
  response.writeHead(status, { 'content-type': contentType });
  response.end(body);
}

/** The REST API's own error. */
export function errorBody(status: number, code: string, reason: string, params: unknown[] = []): object {
  return { error: { status_code: status, error_code: code, reason, params } };
}
