import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { API_PATH, createRestApiProxy } from './restApiProxy.mjs';

/** @typedef {import('./startOptions.mjs').Backend} Backend */

/** Where Vite puts the files of a build; their names change with what is in them. */
const ASSETS = '/assets';
const YEAR = 365 * 24 * 3600;

/** @param {string} nonce */
const contentSecurityPolicy = (nonce) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** @param {string} text */
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Whoever may ask here reads the costs without a token of their own: so no other site, under whatever host name it found us. Another port of
 * this machine is another site too.
 * @param {http.IncomingMessage} request
 */
function isFromThisPage({ headers }) {
  const isOurHost = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');
  const isOtherSite = /^(cross|same)-site$/.test(String(headers['sec-fetch-site'])) && headers['sec-fetch-mode'] !== 'navigate';
  return isOurHost && !isOtherSite;
}

/**
 * Serves the production build of the page, and the backend below the same origin. Nothing that is asked, and nothing that the backend answers,
 * ends it.
 * @param {string} folder of the build
 * @param {Backend} backend
 * @param {number} [patienceMs] how long the backend may be silent
 */
export function createPageServer(folder, backend, patienceMs) {
  const template = readFileSync(join(folder, 'page.html'), 'utf8');
  const proxy = createRestApiProxy(backend, patienceMs);
  // It lists the files once: a path that is asked for never reaches the file system.
  const assets = sirv(join(folder, ASSETS), { extensions: [], gzip: true, maxAge: YEAR, immutable: true });

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   * @param {string} path
   */
  function sendAsset(request, response, path) {
    request.url = path.slice(ASSETS.length);
    // Parts of a file are of no use to a page, and sirv throws at some that cannot be.
    delete request.headers.range;
    // A newer build may have taken the file away.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    assets(request, response, () => sendText(response, 404, 'Not found'));
  }

  /** @param {http.ServerResponse} response */
  function sendPage(response) {
    const nonce = randomBytes(16).toString('base64');
    const values = { NONCE: nonce, ORGANIZATION: escapeHtml(backend.organization), CURRENCY: backend.currency };
    const html = template.replace(/%(NONCE|ORGANIZATION|CURRENCY)%/g, (_mark, name) => values[/** @type {keyof typeof values} */ (name)]);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    });
    response.end(html);
  }

  const server = http.createServer((request, response) => {
    // Of a connection that is gone.
    response.on('error', () => {});
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    const [path = '/'] = (request.url ?? '/').split('?');
    try {
      if (!isFromThisPage(request)) {
        sendText(response, 403, 'Only the page that this server delivers may ask.');
      } else if (path.startsWith(`${API_PATH}/`)) {
        proxy(request, response).catch(() => response.destroy());
      } else if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { allow: 'GET, HEAD' }).end();
      } else if (path === '/') {
        sendPage(response);
      } else if (path.startsWith(`${ASSETS}/`)) {
        sendAsset(request, response, path);
      } else {
        sendText(response, 404, 'Not found');
      }
    } catch {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'This request could not be answered.');
    }
  });
  // Of CONNECT, node:http leaves the connection and its errors to us.
  server.on('connect', (_request, socket) => {
    socket.on('error', () => {});
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nallow: GET, HEAD\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
  });
  return server;
}

/**
 * @param {http.ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function sendText(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
}
