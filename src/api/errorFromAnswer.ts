import { cutOffAnswer, describeBody, excerptOf } from './describeBody.js';
import {
  type ExpensesError,
  ForbiddenError,
  NoCloudAccountsError,
  NotExpensesDataError,
  NotFoundError,
  RejectedRequestError,
  UnauthorizedError,
  UnavailableError,
} from './errors.js';
import { readErrorBody } from './readErrorBody.js';
import { readJson } from './readJson.js';
import { asObject } from './readValues.js';

/** An HTTP answer that brought no expenses. */
export interface FailedAnswer {
  status: number;
  /** As text, or as the host's library parsed it; undefined: not known. */
  body: unknown;
  contentType: string | null;
  retryAfterMs: number | null;
  cause?: unknown;
}

/** These say "later"; 500 is a fault of the server that the same request meets again. */
const PASSING = new Set([408, 429, 502, 503, 504]);
/** Proxies and wrong addresses answer these too: they mean what the REST API means by them only in its own words. */
const IN_OWN_WORDS = new Set([403, 404, 424]);

export const CUT_OFF_ADVICE =
  'A lost connection or the time limit of a proxy ended it, so no cost can be read from it. Try again; if it stays, ask for a shorter period.';

/** The typed error of an answer: its status decides, then its error code, and whether it is the server's own JSON. */
export function errorFromAnswer({ status, body, contentType, retryAfterMs, cause }: FailedAnswer): ExpensesError {
  const json = jsonOf(body);
  const said = readErrorBody(json);
  const { code = null, reason = null } = said ?? {};
  const details = { status, code, reason, retryAfterMs, cause };
  const answer = [status, code].filter((part) => part !== null).join(' ');
  const words = reason === null ? '' : ` The server says: ${reason.replace(/[.\s]+$/, '')}.`;

  if (status === 401) {
    return new UnauthorizedError(`The session has ended (${answer}), so costs cannot be loaded. Sign in again.`, details);
  }
  if (IN_OWN_WORDS.has(status) && said === null && body !== undefined) return notExpensesData(details, body, contentType);
  if (status === 403) {
    const message = `You have no permission to see the expenses of this organization (${answer}). Ask its administrator for access.`;
    return new ForbiddenError(message, details);
  }
  if (status === 404) {
    const message = `What was asked for is not there (${answer}), so there are no costs to show.${words}`;
    return new NotFoundError(`${message} Check the organization, the filters and the address of the API.`, details);
  }
  if (status === 424 || code === 'OE0445') {
    const message = `No cloud account is connected to this organization yet (${answer}), so it has no costs. Connect a data source.`;
    return new NoCloudAccountsError(message, details);
  }
  if (PASSING.has(status)) {
    const page = said === null && isText(body) ? ` It answered something that is not expenses data: ${shown(body)}.` : '';
    const message = `The expenses service is not available now (${answer}), so costs cannot be loaded.${words}${page} Try again shortly.`;
    return new UnavailableError(message, { ...details, isRetryable: true });
  }
  if (status >= 500 && (asObject(json) !== null || body === undefined)) {
    const message = `The expenses service failed on this request (${answer}), so its costs cannot be loaded.${words}`;
    return new UnavailableError(`${message} Tell the administrator; the log of the REST API has the cause.`, {
      ...details,
      isRetryable: false,
    });
  }
  if (status >= 400 && status < 500) {
    const page = said === null && isText(body) ? ` It answered ${shown(body)}.` : '';
    const message = `The server refused the request (${answer}), so there are no costs to show.${words}${page}`;
    return new RejectedRequestError(`${message} Change the period or the filters.`, { ...details, params: said?.params ?? [] });
  }
  return notExpensesData(details, body, contentType);
}

function notExpensesData(details: { status: number; cause?: unknown }, body: unknown, contentType: string | null): NotExpensesDataError {
  const answer = [details.status, contentType].filter((part) => part !== null).join(', ');
  // Of a refusal the status is the cause, however much came of its words.
  const cutOff = details.status < 400 && isText(body) ? cutOffAnswer(body) : null;
  const bodyStart = excerptOf(textOf(body));
  if (cutOff !== null) {
    const came = `The answer was cut off before its end (${answer}): ${cutOff.bytes} bytes of JSON came, "${bodyStart}".`;
    return new NotExpensesDataError(`${came} ${CUT_OFF_ADVICE}`, { ...details, contentType, bodyStart, cutOff });
  }
  const message = `The server answered something that is not expenses data (${answer}): ${shown(body)}. No cost can be read from it.`;
  return new NotExpensesDataError(`${message} Try again; if it stays, check the address of the API and what answers there.`, {
    ...details,
    contentType,
    bodyStart,
  });
}

function shown(body: unknown): string {
  const text = textOf(body);
  const start = excerptOf(text);
  const kind = isText(body) ? describeBody(text) : 'JSON of another kind';
  return start === '' || start === 'Error' ? kind : `${kind}, "${start}"`;
}

/** Undefined: the body is no JSON. */
function jsonOf(body: unknown): unknown {
  if (!isText(body)) return body;
  try {
    return readJson(body);
  } catch {
    return undefined;
  }
}

function isText(body: unknown): body is string {
  return typeof body === 'string';
}

function textOf(body: unknown): string {
  if (isText(body)) return body;
  try {
    // undefined for what JSON cannot say.
    const text: unknown = JSON.stringify(body);
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}
