import { randomBytes } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { API_PATH, createRestApiProxy } from './restApiProxy.mjs';

/** @typedef {import('./startOptions.mjs').Backend} Backend */

/** @type {Record<string, string>} */
const CONTENT_TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' };

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
 * Whoever may ask here reads the costs without a token of their own: so no other site, under whatever host name it found us.
 * @param {http.IncomingMessage} request
 */
function isFromThisPage({ headers }) {
  const isOurHost = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');
  const isCrossSite = headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate';
  return isOurHost && !isCrossSite;
}

/**
 * @param {http.ServerResponse} response
 * @param {string} folder
 * @param {string} path
 */
function sendFile(response, folder, path) {
  const file = normalize(join(folder, path));
  const type = CONTENT_TYPES[extname(file)];
  if (type === undefined || !file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, { 'content-type': type });
  pipeline(createReadStream(file), response, () => {});
}

/**
 * Serves the production build of the page, and the backend below the same origin.
 * @param {string} folder of the build
 * @param {Backend} backend
 */
export function createPageServer(folder, backend) {
  const template = readFileSync(join(folder, 'page.html'), 'utf8');
  const proxy = createRestApiProxy(backend);

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

  return http.createServer((request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    const [path = '/'] = (request.url ?? '/').split('?');
    if (!isFromThisPage(request)) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end('Only the page that this server delivers may ask.');
    } else if (path.startsWith(`${API_PATH}/`)) {
      proxy(request, response);
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else if (path === '/') {
      sendPage(response);
    } else {
      sendFile(response, folder, path);
    }
  });
}
