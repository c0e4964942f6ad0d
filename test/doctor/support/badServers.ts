import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net';
import { SELF_SIGNED } from './selfSigned.js';

export interface BadServer extends AsyncDisposable {
  /** With http:// or https://, as it should be asked. */
  origin: string;
}

/** Whatever may stand at an address instead of the hop. Each is stopped with its connections, however long they would go on. */
export const BAD_SERVERS = {
  'takes the connection and says nothing': () => serve(createTcp(() => undefined)),
  'answers in drops and never ends': () =>
    http((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write('{"status":"success",'), 10);
      response.on('close', () => clearInterval(timer));
    }),
  'pours without end': () =>
    http((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', pour);
      pour();
    }),
  'breaks off in the middle': () =>
    http((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"status":"succ', () => response.socket?.destroy());
    }),
  'is no HTTP': () => serve(createTcp((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'))),
  'is a web page': () =>
    http((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><html><title>Sign in</title></html>'),
    ),
  'is JSON of another kind': () =>
    http((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"hello":["world",NaN]}')),
  'is JSON that breaks off': () =>
    http((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"success","data":{"res')),
  'is empty': () => http((_, response) => response.writeHead(200).end()),
  'is a proxy whose service is down': () =>
    http((_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<html>502 Bad Gateway</html>')),
  'redirects in circles': () => http((request, response) => response.writeHead(302, { location: request.url }).end()),
  'has a certificate nobody trusts': () =>
    serve(
      createHttps(SELF_SIGNED, (_, response) => response.end('ok')),
      'https',
    ),
  'speaks plain HTTP at an https address': () => http((_, response) => response.end('ok'), 'https'),
} satisfies Record<string, () => Promise<BadServer>>;

export function http(listener: RequestListener, scheme = 'http'): Promise<BadServer> {
  return serve(createHttp(listener), scheme);
}

async function serve(server: Server, scheme = 'http'): Promise<BadServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
