import { pipeline } from 'node:stream/promises';
import { createRedact } from '../../src/redact/redact.js';
import { askBackend, BackendError, PATIENCE_MS } from './askBackend.mjs';

/** @typedef {import('./startOptions.mjs').Backend} Backend */
/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {Awaited<ReturnType<typeof askBackend>>} Answer */

/** Where the page finds the REST API, as in CloudTuner. */
export const API_PATH = '/restapi/v2';

/** All the page asks for, of its organization: whoever finds this port gets no more with the user's token. */
const RESOURCES = ['clean_expenses', 'breakdown_expenses', 'cloud_accounts'];
const HEADERS_TO_BACKEND = /** @type {const} */ (['accept', 'accept-language']);
/** All that is passed on of the backend's headers, as each may look. */
const HEADERS_TO_BROWSER = /** @type {const} */ ([
  ['content-type', /^[\w.+-]+\/[\w.+-]+(?: *; *charset="?[\w-]+"?)?$/i],
  ['retry-after', /^(?:\d{1,9}|\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT)$/],
]);
/** An answer is data for the page, never a page itself. */
const NO_DOCUMENT = {
  'content-security-policy': 'sandbox',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** What all expenses data begins with, what one of its first fields is, and what no expenses data has. */
const OBJECT = /^\s*\{/;
const FAILURE = /"errors?"\s*:/;
const FIELD = /"(?:clean_expenses|k8s_costs|total_cost|breakdown|counts|cloud_accounts)"\s*:/;
/** Longer than one field's name. */
const OVERLAP = 100;

/** Bytes of an answer that is read before it is passed on; what comes after them is left out. */
const MOST_READ = 100_000;
/** Bytes of expenses data: reading more would stop the page for seconds. */
const MOST = 100_000_000;
/** All that is read beforehand may take so much longer than a silence. */
const ALL_OF_IT = 2;
const TOO_LARGE = `gives no answer that can be used: it is larger than ${MOST / 1e6} MB, which no browser reads at once. Ask for a shorter period`;

/**
 * Where on the backend a path of the page's server is. Null: the request asks for something outside of the REST API.
 * @param {string} target path and query as they came
 * @param {URL} backend
 */
function backendUrl(target, backend) {
  const [path = '', query] = target.slice(API_PATH.length).split(/\?(.*)/s);
  // A server may decode once more than we do: no dot segment, in any spelling, and no backslash.
  if (!path.startsWith('/') || /(^|\/|%2f)(\.|%2e){1,2}(\/|%2f|$)|\\|%5c|%25|\/\//i.test(path)) return null;
  const url = new URL(backend);
  url.pathname = backend.pathname.replace(/\/+$/, '') + path;
  url.search = query === undefined ? '' : `?${query}`;
  return url;
}

/**
 * Passes the page's requests on to the backend, with the token, which the browser never has: what the backend writes itself is passed on without
 * it, expenses data unread.
 * @param {Backend} backend
 * @param {number} [patienceMs] how long the backend may be silent
 * @returns {(request: IncomingMessage, response: ServerResponse) => Promise<void>} never rejects
 */
export function createRestApiProxy(backend, patienceMs = PATIENCE_MS) {
  const { organization, token } = backend;
  const lent = RESOURCES.map((resource) => `${API_PATH}/organizations/${encodeURIComponent(organization)}/${resource}`);
  const redact = createRedact([token], { mark: '[token]' });

  /**
   * An answer in the REST API's own error shape, so that the page shows it like any other.
   * @param {ServerResponse} response
   * @param {number} status
   * @param {string} reason
   */
  function sendError(response, status, reason) {
    if (response.headersSent || response.destroyed) {
      response.destroy();
      return;
    }
    response.statusCode = status;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ error: { status_code: status, error_code: 'PROXY', reason: redact.line(reason, 500), params: [] } }));
  }

  /**
   * @param {Answer} answer
   * @param {ServerResponse} response
   */
  async function passOn({ status, headers, body }, response) {
    response.statusCode = status;
    for (const [name, looks] of HEADERS_TO_BROWSER) {
      const value = redact.blot(String(headers[name] ?? ''));
      if (looks.test(value)) response.setHeader(name, value);
    }
    let isLate = false;
    // A body that comes letter by letter is never silent.
    const timer = setTimeout(() => {
      isLate = true;
      body.destroy();
    }, ALL_OF_IT * patienceMs);
    const start = await readStart(body, status < 300, MOST_READ + redact.reserve);
    clearTimeout(timer);
    if (isLate) {
      const seconds = (ALL_OF_IT * patienceMs) / 1000;
      throw new BackendError(`has begun an answer, and not come to its end within ${seconds} s`, { isReached: true, isLate });
    } else if (start === null) {
      // Broken off: it must break off in the browser too, and half a token could not be told any more.
      response.flushHeaders();
      setImmediate(() => response.destroy());
    } else if (start.isData) {
      await passOnData(start.read, body, headers, response);
    } else {
      body.destroy();
      // Byte for byte, whatever its letters are written in.
      const text = start.read.toString('latin1');
      response.end(Buffer.from(redact.blot(text, Math.min(text.length, MOST_READ)), 'latin1'));
    }
  }

  return async (request, response) => {
    for (const [name, value] of Object.entries(NO_DOCUMENT)) response.setHeader(name, value);
    const target = request.url ?? '';
    const url = backendUrl(target, backend.url);
    if (request.method !== 'GET') {
      response.setHeader('allow', 'GET');
      sendError(response, 405, 'This page only reads: no other method than GET is passed on.');
    } else if (!isFetched(request)) {
      sendError(response, 403, 'This address is for requests of the page, not to be opened or shown by itself.');
    } else if (url === null) {
      sendError(response, 400, 'This path leads out of the REST API.');
    } else if (!lent.includes(target.replace(/\?.*/s, ''))) {
      sendError(response, 403, `This server passes on ${RESOURCES.join(', ')} of its organization only.`);
    } else {
      const left = new AbortController();
      response.on('close', () => left.abort());
      const headers = Object.fromEntries(
        HEADERS_TO_BACKEND.map((name) => [name, request.headers[name]]).filter(([, value]) => value !== undefined),
      );
      try {
        const answer = await askBackend(url, backend, { headers, signal: left.signal, patienceMs });
        await passOn(answer, response);
      } catch (error) {
        const [status, said] = error instanceof BackendError ? [error.isLate ? 504 : 502, error.message] : [500, 'could not be asked'];
        sendError(response, status, `The backend ${backend.url.origin} ${said}.`);
      }
    }
  };
}

/**
 * Whether a script of the page asks: a document, a frame, a script or a worker of the backend's would run on the page's origin. What sends no
 * such header is no browser of today.
 * @param {IncomingMessage} request
 */
function isFetched({ headers }) {
  const { 'sec-fetch-mode': mode = 'cors', 'sec-fetch-dest': dest = 'empty', 'sec-fetch-site': site = 'same-origin' } = headers;
  return dest === 'empty' && mode !== 'navigate' && site === 'same-origin';
}

/**
 * Reads a body until it shows itself as expenses data, or to its end, or so far. Null: it broke off.
 * @param {import('node:stream').Readable} body
 * @param {boolean} mayBeData
 * @param {number} most bytes
 */
async function readStart(body, mayBeData, most) {
  /** @type {Buffer[]} */
  const chunks = [];
  let length = 0;
  let seen = '';
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      chunks.push(chunk);
      length += chunk.length;
      seen = seen.slice(-OVERLAP) + chunk.toString('latin1');
      if (FAILURE.test(seen)) mayBeData = false;
      if (mayBeData && FIELD.test(seen) && OBJECT.test(String(Buffer.concat(chunks)))) {
        return { read: Buffer.concat(chunks), isData: true };
      }
      if (length > most) break;
    }
  } catch {
    return null;
  }
  return { read: Buffer.concat(chunks), isData: false };
}

/**
 * Passes expenses data on as it comes.
 * @param {Buffer} start what has come of it
 * @param {import('node:stream').Readable} body the rest
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {ServerResponse} response
 */
async function passOnData(start, body, headers, response) {
  const tooLarge = new BackendError(TOO_LARGE, { isReached: true });
  if (Number(headers['content-length'] ?? 0) > MOST) throw tooLarge;
  response.setHeader('content-type', 'application/json');
  await pipeline(async function* () {
    let length = start.length;
    yield start;
    for await (const chunk of body) {
      length += chunk.length;
      // What is cut off must not look complete.
      if (length > MOST) throw tooLarge;
      yield chunk;
    }
  }, response);
}
