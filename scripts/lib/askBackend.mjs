import http from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream';
import zlib from 'node:zlib';

/** @typedef {import('./startOptions.mjs').Backend} Backend */

/** As long as the page itself waits. */
export const PATIENCE_MS = 30_000;

/** How answers may be packed; each is unpacked here. */
const UNPACK = new Map([
  ['gzip', zlib.createUnzip],
  ['x-gzip', zlib.createUnzip],
  ['deflate', zlib.createUnzip],
  ['br', zlib.createBrotliDecompress],
]);

/**
 * No answer that can be used. `isReached`: the backend is there. `isLate`: it took too long. The message goes on after its name.
 */
export class BackendError extends Error {
  /**
   * @param {string} message
   * @param {{ isReached: boolean, isLate?: boolean }} kind
   */
  constructor(message, { isReached, isLate = false }) {
    super(message);
    this.isReached = isReached;
    this.isLate = isLate;
  }
}

/**
 * One GET with the token. Follows no redirect.
 * @param {URL} url
 * @param {Backend} backend
 * @param {{ headers?: http.OutgoingHttpHeaders, signal?: AbortSignal, patienceMs?: number }} [options] `patienceMs`: how long it may be silent
 * @returns {Promise<{ status: number, headers: http.IncomingHttpHeaders, body: import('node:stream').Readable }>} the body is unpacked; rejects
 *   with a BackendError, or as the signal aborts
 */
export function askBackend(url, { token }, { headers, signal, patienceMs = PATIENCE_MS } = {}) {
  return new Promise((resolve, reject) => {
    const outgoing = (url.protocol === 'https:' ? https : http).request(url, {
      headers: { ...headers, 'accept-encoding': 'gzip, deflate, br', authorization: `Bearer ${token}` },
      signal,
    });
    /**
     * @param {string} message
     * @param {ConstructorParameters<typeof BackendError>[1]} kind
     */
    const fail = (message, kind) => {
      reject(new BackendError(message, kind));
      outgoing.destroy();
    };
    const odd = (/** @type {string} */ what) => fail(`gives no answer that can be used: ${what}`, { isReached: true });
    const timer = setTimeout(() => {
      fail(`has not answered within ${patienceMs / 1000} s`, { isReached: true, isLate: true });
    }, patienceMs);

    outgoing.on('response', (incoming) => {
      clearTimeout(timer);
      const status = incoming.statusCode ?? 0;
      const packing = (incoming.headers['content-encoding'] ?? '').trim().toLowerCase() || 'identity';
      const unpack = UNPACK.get(packing);
      if (status < 200 || status > 599) odd(`its status is ${status}, which HTTP does not have`);
      else if (unpack === undefined && packing !== 'identity') odd('it is packed in a way that was not asked for');
      else {
        incoming.setTimeout(patienceMs, () => incoming.destroy());
        // Where the body breaks off, what is unpacked of it does too.
        const body = unpack === undefined ? incoming : pipeline(incoming, unpack(), () => {});
        resolve({ status, headers: incoming.headers, body });
      }
    });
    outgoing.on('upgrade', (_answer, socket) => {
      socket.destroy();
      odd('it changes to another protocol (101)');
    });
    outgoing.on('error', (error) => {
      const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code.startsWith('HPE_')) odd(code === 'HPE_HEADER_OVERFLOW' ? 'its headers are too long' : `it is not HTTP (${code})`);
      else fail(`cannot be reached: ${describeFailure(error)}`, { isReached: false });
    });
    outgoing.on('close', () => {
      clearTimeout(timer);
      reject(new BackendError('cannot be reached: it closed the connection', { isReached: false }));
    });
    outgoing.end();
  });
}

/**
 * Why a connection failed, in words.
 * @param {Error} error
 * @returns {string}
 */
function describeFailure(error) {
  // Several addresses tried are an AggregateError without a message.
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  const words = new Map(
    Object.entries({
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
    }),
  );
  return words.get(code ?? '') || error.message || code || error.name;
}
