import { errorFromAnswer } from './errorFromAnswer.js';
import { UnauthorizedError } from './errors.js';
import { readJson } from './readJson.js';
import { headerOf, readRetryAfter } from './retryAfter.js';
import { answerLost, connectionFailed, toExpensesError } from './toExpensesError.js';
import { withDeadline } from './withDeadline.js';

/** The bearer token in force, without `Bearer`. None: null, undefined or empty. */
export type GetToken = () => string | null | undefined | Promise<string | null | undefined>;

export interface Connection {
  /** Asked for at every request. */
  getToken: GetToken;
  /** Default: the global `fetch` at the time of the request. */
  fetch?: typeof fetch;
  timeoutMs: number;
}

/** What may stand in a header; with anything else Node quotes the token in its complaint. */
const TOKEN = /^[\x21-\x7e]+$/;
/** A shorter one is no secret, and blotting it out would tear ordinary words apart. */
const SECRET_LENGTH = 8;

/**
 * One GET, one attempt: the body as parsed JSON. Rejects with an ExpensesError, or with the reason of `signal` once that has aborted.
 * The time limit covers the token, the headers and the body.
 */
export async function getJson(url: string, connection: Connection, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    return await withDeadline(signal, connection.timeoutMs, async (deadline) => {
      const token = (await connection.getToken())?.trim() ?? '';
      if (!TOKEN.test(token)) {
        throw new UnauthorizedError('There is no session to load costs with: the host gave no usable token. Sign in again.');
      }
      deadline.throwIfAborted();
      const { response, text } = await send(url, token, connection.fetch ?? globalThis.fetch, deadline);
      return read(response, text, token);
    });
  } catch (error) {
    throw signal?.aborted === true ? error : await toExpensesError(error);
  }
}

async function send(
  url: string,
  token: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<{ response: Response; text: string | undefined }> {
  let response: Response;
  try {
    response = await fetch(url, {
      headers: { Accept: 'application/json', Authorization: `Bearer ${token}` },
      // The QueryClient caches; costs have no business in the browser's cache, and a figure asked for again must be a new one.
      cache: 'no-store',
      signal,
    });
  } catch (error) {
    throw signal.aborted ? error : connectionFailed(error);
  }
  try {
    return { response, text: await response.text() };
  } catch (error) {
    if (signal.aborted) throw error;
    // A refusal says enough by its status.
    if (response.ok) throw answerLost(response.status, error);
    return { response, text: undefined };
  }
}

function read(response: Response, text: string | undefined, token: string): unknown {
  if (response.ok && text !== undefined) {
    try {
      return readJson(text);
    } catch {
      // Not JSON, whatever its content type says.
    }
  }
  throw errorFromAnswer({
    status: response.status,
    // Debug pages of proxies repeat the request they got.
    body: token.length < SECRET_LENGTH ? text : text?.replaceAll(token, '…'),
    contentType: headerOf(response.headers, 'content-type'),
    retryAfterMs: readRetryAfter(response.headers),
  });
}
