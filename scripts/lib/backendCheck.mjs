import { createRedact } from '../../src/redact/redact.js';
import { askBackend, BackendError } from './askBackend.mjs';
import { UserError } from './project.mjs';

/** @typedef {import('./startOptions.mjs').Backend} Backend */

const PATIENCE_MS = 5000;
/** Characters of what a server says. */
const LONGEST = 120;
/** Bytes of its body that are read for them. */
const MOST_READ = 100_000;

/**
 * The beginning of a body, as far as it came.
 * @param {import('node:stream').Readable} body
 */
async function startOf(body) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MOST_READ) break;
    }
  } catch {
    // What came before it broke off says something too.
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * What an answer other than 200 says: the REST API's own reason, else all of it.
 * @param {string} text
 */
function reasonOf(text) {
  try {
    const { error } = JSON.parse(text);
    return [error.error_code, error.reason].filter(Boolean).map(String).join(' ');
  } catch {
    return text;
  }
}

/**
 * Asks the backend for the organization's cloud accounts, as the page will. An unreachable backend is a UserError; one that answers
 * anything, or takes its time, is reachable.
 * @param {Backend} backend
 * @param {number} [patienceMs] how long it may take
 * @returns {Promise<string | null>} what to tell about an answer that is no use; null: all is well
 */
export async function checkBackend(backend, patienceMs = PATIENCE_MS) {
  const { url, organization, token } = backend;
  const { line } = createRedact([token], { mark: '[token]' });
  const address = new URL(url);
  address.pathname = `${url.pathname.replace(/\/+$/, '')}/organizations/${encodeURIComponent(organization)}/cloud_accounts`;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const headers = { accept: 'application/json' };
    const { status, headers: received, body } = await askBackend(address, backend, { headers, signal: patience.signal });
    const isOk = status < 300;
    const type = received['content-type'] ?? 'no content type';
    if (isOk && type.includes('json')) {
      body.destroy();
      return null;
    }
    if (isOk) {
      body.destroy();
      return `The backend answers, but not as a REST API (${line(type, LONGEST)}). Does the address have its path, e.g. /restapi/v2?`;
    }
    return `The backend answers, but with ${status} ${line(reasonOf(await startOf(body)), LONGEST)}`.trim();
  } catch (error) {
    if (patience.signal.aborted) {
      return `The backend has not answered within ${patienceMs / 1000} s, so whether it is a REST API is not known. The page waits longer.`;
    }
    if (!(error instanceof BackendError)) throw error;
    const said = line(error.message, 2 * LONGEST);
    if (error.isReached) return `The backend ${said}. Does the address have its path, e.g. /restapi/v2?`;
    throw new UserError(
      `The backend ${url.href} ${said}. Without it the page has no figures. Check the address (with its path, e.g. /restapi/v2), the network ` +
        'and any VPN; or run `npm start` alone for the mocked backend.',
    );
  } finally {
    clearTimeout(timer);
  }
}
