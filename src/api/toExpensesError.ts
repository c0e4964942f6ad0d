import { CUT_OFF_ADVICE, errorFromAnswer, type FailedAnswer } from './errorFromAnswer.js';
import { ContractError, ExpensesError, NotExpensesDataError, UnavailableError } from './errors.js';
import { asArray, asObject, type JsonObject } from './readValues.js';
import { headerOf, readRetryAfter } from './retryAfter.js';

const CONNECTION_CODES = /^(?:ERR_NETWORK|ECONN(?:REFUSED|RESET)|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|UND_ERR_SOCKET)$/;
const TIMEOUT_CODES = /^(?:ECONNABORTED|ETIMEDOUT|UND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT)$/;
/** What the browsers and Node call a request that reached nobody: all of them throw a bare TypeError. */
const CONNECTION_WORDS = /fetch|network|load failed|terminated/i;

/**
 * The typed error of whatever a host's HTTP library threw: a fetch Response, an axios or Apollo error, a failed connection, a timeout.
 * An abort and an error that is typed already come back as they are. Answers a promise, since the body of a Response must be read.
 */
export async function toExpensesError(thrown: unknown): Promise<Error> {
  if (thrown instanceof ExpensesError || isAbort(thrown)) return thrown as Error;
  if (thrown instanceof ContractError) {
    const what =
      thrown.cutOff === null ? 'The server answered something that is not expenses data.' : 'The answer was cut off before its end.';
    return new NotExpensesDataError(`${what} ${thrown.message}`, {
      cause: thrown,
      bodyStart: thrown.found,
      cutOff: thrown.cutOff,
    });
  }
  const answer = await answerOf(thrown);
  if (answer !== null) return errorFromAnswer(answer);
  if (layersOf(thrown).some(isTimeout)) {
    const message = 'The expenses service did not answer in time, so costs cannot be loaded. Try again, or ask for a shorter period.';
    return new UnavailableError(message, { cause: thrown, isRetryable: true });
  }
  if (layersOf(thrown).some(isConnectionFailure)) return connectionFailed(thrown);
  const message = 'The request for expenses failed for a reason that is not known here, so costs cannot be loaded. See the cause.';
  return new UnavailableError(message, { cause: thrown, isRetryable: false });
}

/** The connection was lost while the answer was on its way. */
export function answerLost(status: number, cause: unknown): UnavailableError {
  const message = `The answer was cut off before its end (${status}). ${CUT_OFF_ADVICE}`;
  return new UnavailableError(message, { status, cause, cutOff: { bytes: null }, isRetryable: true });
}

/** The request reached nobody. */
export function connectionFailed(cause: unknown): UnavailableError {
  const message = 'The expenses service could not be reached, so costs cannot be loaded. Check the connection and try again.';
  return new UnavailableError(message, { cause, isRetryable: true });
}

function isAbort(thrown: unknown): boolean {
  return [thrown, asObject(thrown)?.networkError].some((layer) => {
    const { name, code } = asObject(layer) ?? {};
    return name === 'AbortError' || name === 'CanceledError' || code === 'ERR_CANCELED';
  });
}

function isTimeout({ name, code }: JsonObject): boolean {
  return name === 'TimeoutError' || (typeof code === 'string' && TIMEOUT_CODES.test(code));
}

function isConnectionFailure({ name, code, message }: JsonObject): boolean {
  if (typeof code === 'string' && CONNECTION_CODES.test(code)) return true;
  return name === 'NetworkError' || (name === 'TypeError' && typeof message === 'string' && CONNECTION_WORDS.test(message));
}

/** The error itself, and what libraries wrap. */
function layersOf(thrown: unknown): JsonObject[] {
  const error = asObject(thrown);
  return [error, asObject(error?.networkError), asObject(error?.cause)].filter((layer) => layer !== null);
}

/** The HTTP answer inside of what was thrown; null: there is none. */
async function answerOf(thrown: unknown): Promise<FailedAnswer | null> {
  for (const holder of answerHolders(thrown)) {
    const status = holder.status ?? holder.statusCode;
    if (typeof status === 'number' && status >= 100 && status <= 599) {
      const headers = holder.headers ?? asObject(holder.response)?.headers;
      const [contentType, retryAfterMs] = [headerOf(headers, 'content-type'), readRetryAfter(headers)];
      return { status, contentType, retryAfterMs, body: await bodyOf(holder), cause: thrown };
    }
  }
  return null;
}

/** Where libraries keep the answer, the fullest account of it first: axios and ky, Apollo, Apollo over REST, the thrown thing itself. */
function answerHolders(thrown: unknown): JsonObject[] {
  const error = asObject(thrown);
  const overRest = asObject((asArray(error?.graphQLErrors) ?? asArray(error?.errors))?.[0]);
  return [error?.response, error?.networkError, asObject(overRest?.extensions)?.response, error]
    .map(asObject)
    .filter((holder) => holder !== null);
}

async function bodyOf(holder: JsonObject): Promise<unknown> {
  const { data, result, bodyText, text, body } = holder;
  const known = data ?? result ?? bodyText;
  if (known !== undefined && known !== null) return known;
  if (typeof text === 'string') return text;
  if (typeof text !== 'function') return typeof body === 'string' ? body : (asObject(body) ?? undefined);
  if (holder.bodyUsed === true) return undefined;
  try {
    return await (text.call(holder) as Promise<unknown>);
  } catch {
    return undefined;
  }
}
