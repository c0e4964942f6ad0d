import http from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream';

/** @typedef {import('./startOptions.mjs').Backend} Backend */

/** Where the page finds the REST API, as in CloudTuner. */
export const API_PATH = '/restapi/v2';

/** All the page asks for, of its organization: whoever finds this port gets no more with the user's token. */
const RESOURCES = ['clean_expenses', 'breakdown_expenses', 'cloud_accounts'];
const HEADERS_TO_BACKEND = ['accept', 'accept-encoding', 'accept-language'];
/** Of the connection between us and the backend (RFC 9110, 7.6.1), or for pages of the backend's own: cookies, sign-in, other origins. */
const NOT_FOR_BROWSER =
  /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|set-cookie|www-authenticate|strict-transport-security|access-control-.*)$/;

/**
 * An answer in the REST API's own error shape, so that the page shows it like any other.
 * @param {http.ServerResponse} response
 * @param {number} status
 * @param {string} reason
 */
function sendError(response, status, reason) {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ error: { status_code: status, error_code: 'PROXY', reason, params: [] } }));
}

/**
 * The backend's address for a request of the page. Null: the request asks for something outside of the REST API.
 * @param {string} target path and query as they came
 * @param {URL} backend
 */
export function backendUrl(target, backend) {
  const [path = '', query] = target.slice(API_PATH.length).split(/\?(.*)/s);
  // A server may decode once more than we do: no dot segment, in any spelling, and no backslash.
  if (!path.startsWith('/') || /(^|\/|%2f)(\.|%2e){1,2}(\/|%2f|$)|\\|%5c|%25|\/\//i.test(path)) return null;
  const url = new URL(backend);
  url.pathname = backend.pathname.replace(/\/+$/, '') + path;
  url.search = query === undefined ? '' : `?${query}`;
  return url;
}

/** @param {http.IncomingHttpHeaders} headers */
function headersToBrowser(headers) {
  const perConnection = new Set((headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_FOR_BROWSER.test(name) && !perConnection.has(name)));
}

/**
 * Passes the page's requests on to the backend, with the token, which the browser never has.
 * @param {Backend} backend
 * @returns {(request: http.IncomingMessage, response: http.ServerResponse) => void}
 */
export function createRestApiProxy({ url: backend, organization, token }) {
  const { request: send } = backend.protocol === 'https:' ? https : http;
  const lent = RESOURCES.map((resource) => `${API_PATH}/organizations/${encodeURIComponent(organization)}/${resource}`);
  return (request, response) => {
    if (request.method !== 'GET') {
      response.setHeader('allow', 'GET');
      sendError(response, 405, 'This page only reads: no other method than GET is passed on.');
      return;
    }
    const url = backendUrl(request.url ?? '', backend);
    if (url === null) {
      sendError(response, 400, 'This path leads out of the REST API.');
      return;
    }
    if (!lent.includes((request.url ?? '').replace(/\?.*/s, ''))) {
      sendError(response, 403, `This server passes on ${RESOURCES.join(', ')} of its organization only.`);
      return;
    }
    const headers = Object.fromEntries(
      HEADERS_TO_BACKEND.map((name) => [name, request.headers[name]]).filter(([, value]) => value !== undefined),
    );
    const outgoing = send(url, { headers: { ...headers, authorization: `Bearer ${token}` } });
    outgoing.on('response', (incoming) => {
      response.writeHead(incoming.statusCode ?? 502, headersToBrowser(incoming.headers));
      // A body that breaks off must break off in the browser too, never look complete.
      pipeline(incoming, response, () => {});
    });
    outgoing.on('error', (error) => {
      if (!response.destroyed) sendError(response, 502, `The backend ${backend.origin} cannot be reached: ${describeFailure(error)}.`);
    });
    response.on('close', () => {
      if (!response.writableFinished) outgoing.destroy();
    });
    outgoing.end();
  };
}

/**
 * Why a connection failed, in words.
 * @param {unknown} error
 * @returns {string}
 */
export function describeFailure(error) {
  if (!(error instanceof Error)) return String(error);
  // What fetch throws hides its reason in `cause`; several addresses tried are an AggregateError without a message.
  if (error.cause !== undefined) return describeFailure(error.cause);
  if (error.name === 'TimeoutError') return 'it did not answer in time';
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  /** @type {Record<string, string>} */
  const words = {
    ECONNREFUSED: 'nothing listens at that address and port',
    ENOTFOUND: 'there is no host of that name',
    EAI_AGAIN: 'the host name could not be looked up',
    ECONNRESET: 'it closed the connection',
    ETIMEDOUT: 'it did not answer in time',
    EHOSTUNREACH: 'there is no way to that host',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed (NODE_EXTRA_CA_CERTS names one to trust)',
    SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an unknown authority (NODE_EXTRA_CA_CERTS names one to trust)',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by an unknown authority (NODE_EXTRA_CA_CERTS names one to trust)',
    CERT_HAS_EXPIRED: 'its certificate has expired',
  };
  return (code !== undefined && words[code]) || error.message || code || error.name;
}
