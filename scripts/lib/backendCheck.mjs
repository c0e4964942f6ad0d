import { describeFailure } from './restApiProxy.mjs';
import { UserError } from './project.mjs';

/** @typedef {import('./startOptions.mjs').Backend} Backend */

const PATIENCE_MS = 5000;

/**
 * What an answer other than 200 says: the REST API's own reason, else its first characters.
 * @param {Response} answer
 */
async function reasonOf(answer) {
  const text = await answer.text().catch(() => '');
  try {
    const { error } = JSON.parse(text);
    return [error.error_code, error.reason].filter(Boolean).join(' ');
  } catch {
    return text.trim().slice(0, 120);
  }
}

/**
 * Asks the backend for the organization's cloud accounts, as the page will. An unreachable backend is a UserError; one that answers
 * anything, or takes its time, is reachable.
 * @param {Backend} backend
 * @param {number} [patienceMs] how long it may take
 * @returns {Promise<string | null>} what to tell about an answer that is no use; null: all is well
 */
export async function checkBackend({ url, organization, token }, patienceMs = PATIENCE_MS) {
  const path = `${url.pathname.replace(/\/+$/, '')}/organizations/${encodeURIComponent(organization)}/cloud_accounts`;
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  /** @type {Response} */
  let answer;
  try {
    answer = await fetch(new URL(path, url), { headers, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) });
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') {
      return `The backend has not answered within ${patienceMs / 1000} s, so whether it is a REST API is not known. The page waits longer.`;
    }
    throw new UserError(
      `The backend ${url.href} cannot be reached: ${describeFailure(error)}. ` +
        'Without it the page has no figures. Check the address (with its path, e.g. /restapi/v2), the network and any VPN; ' +
        'or run `npm start` alone for the mocked backend.',
    );
  }
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  if (answer.ok && isJson) {
    await answer.body?.cancel();
    return null;
  }
  const complaint = answer.ok
    ? `The backend answers, but not as a REST API (${answer.headers.get('content-type')}). Does the address have its path, e.g. /restapi/v2?`
    : `The backend answers, but with ${answer.status} ${await reasonOf(answer)}`.trim();
  return complaint.replaceAll(token, '[token]');
}
