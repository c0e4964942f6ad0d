/** What a user can do about it; one class of error for each. */
export type ExpensesErrorKind =
  'unauthorized' | 'forbidden' | 'notFound' | 'noCloudAccounts' | 'rejected' | 'unavailable' | 'notExpensesData';

/** An answer that ended before it should have. */
export interface CutOffAnswer {
  /** How much of it came; null: not known. */
  bytes: number | null;
}

/** What an `ExpensesError` is made with, for a host's own client; what is left out is not known. Each is the property of that name. */
export interface ExpensesErrorDetails {
  /** HTTP status. */
  status?: number | null;
  /** The server's error code (`OE0446`). */
  code?: string | null;
  /** The server's own words; the user reads them too. */
  reason?: string | null;
  /** Milliseconds, from `Retry-After`. */
  retryAfterMs?: number | null;
  /** The answer began and was cut off. */
  cutOff?: CutOffAnswer | null;
  /** What was thrown first. */
  cause?: unknown;
}

/**
 * Why no expenses came. The message says in plain English what happened, why it matters and what to do; it never holds a token or a
 * header. Switch on `kind`. An aborted request is none of these: its AbortError passes through as it is.
 */
export abstract class ExpensesError extends Error {
  abstract readonly kind: ExpensesErrorKind;
  /** HTTP status; null: no answer came, or none is known. */
  readonly status: number | null;
  /** The server's error code (`OE0446`); null: it gave none. */
  readonly code: string | null;
  /** The server's own words; null: it gave none. */
  readonly reason: string | null;
  /** How long the server asks to wait, in milliseconds; null: it does not say. */
  readonly retryAfterMs: number | null;
  /** The answer began and was cut off before its end; null: it was not, or it is not known. */
  readonly cutOff: CutOffAnswer | null;
  /** Whether the same request may succeed a little later. */
  readonly isRetryable: boolean = false;

  constructor(message: string, details: ExpensesErrorDetails = {}) {
    const { status = null, code = null, reason = null, retryAfterMs = null, cutOff = null, cause } = details;
    super(message, cause === undefined ? undefined : { cause });
    this.status = status;
    this.code = code;
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
    this.cutOff = cutOff;
  }
}

/** 401, or no token to ask with: the session ended. Sign in again. */
export class UnauthorizedError extends ExpensesError {
  override readonly name = 'UnauthorizedError';
  readonly kind = 'unauthorized';
}

/** 403 in the REST API's own words: the user may not see this organization. Ask its administrator. */
export class ForbiddenError extends ExpensesError {
  override readonly name = 'ForbiddenError';
  readonly kind = 'forbidden';
}

/** 404 in the REST API's own words: no such organization, or something the filters name is gone, or no such address. */
export class NotFoundError extends ExpensesError {
  override readonly name = 'NotFoundError';
  readonly kind = 'notFound';
}

/** 424 in its own words, or OE0445: no cloud account is connected yet. An empty state rather than a fault: connect one. */
export class NoCloudAccountsError extends ExpensesError {
  override readonly name = 'NoCloudAccountsError';
  readonly kind = 'noCloudAccounts';
}

/** 400 and every other 4xx: the request is wrong. `reason` says how; change what is asked for. */
export class RejectedRequestError extends ExpensesError {
  override readonly name = 'RejectedRequestError';
  readonly kind = 'rejected';
  /** The server's `params`: what of the request it is about. */
  readonly params: readonly string[];

  constructor(message: string, details: ExpensesErrorDetails & { params?: readonly string[] } = {}) {
    super(message, details);
    this.params = details.params ?? [];
  }
}

/**
 * The service cannot answer now. 408, 429, 502, 503, 504, a failed connection and a timeout are retryable. 500 is not: it is a fault in
 * the server that the same request meets again, and only the panel that needs this answer goes without.
 */
export class UnavailableError extends ExpensesError {
  override readonly name = 'UnavailableError';
  readonly kind = 'unavailable';
  override readonly isRetryable: boolean;

  constructor(message: string, details: ExpensesErrorDetails & { isRetryable: boolean }) {
    super(message, details);
    this.isRetryable = details.isRetryable;
  }
}

/** An answer came that is not expenses data: an HTML page of a proxy, a bare `Error`, nothing, JSON that breaks off or of another kind. */
export class NotExpensesDataError extends ExpensesError {
  override readonly name = 'NotExpensesDataError';
  readonly kind = 'notExpensesData';
  /** The first characters of the body; null: not known. */
  readonly bodyStart: string | null;
  /** As the server gave it; null: it gave none, or it is not known. */
  readonly contentType: string | null;

  constructor(message: string, details: ExpensesErrorDetails & { bodyStart?: string | null; contentType?: string | null } = {}) {
    super(message, details);
    this.bodyStart = details.bodyStart ?? null;
    this.contentType = details.contentType ?? null;
  }
}

/** Thrown by the parsers, and only where a body is not expenses data at all: never for a value they cannot read. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  /** Dotted path of what is not as agreed; empty: the body itself. */
  readonly path: string;
  /** What should have stood there, in words. */
  readonly expected: string;
  /** What stood there, shortened. */
  readonly found: string;
  /** The body is JSON that was cut off before its end; null: it is not. */
  readonly cutOff: CutOffAnswer | null;

  constructor(details: { path: string; expected: string; found: string; cutOff?: CutOffAnswer | null; cause?: unknown }) {
    const { path, expected, found, cutOff = null, cause } = details;
    const where = path === '' ? 'The body' : `"${path}" of the body`;
    const advice =
      cutOff === null
        ? 'It is not expenses data, so no cost can be read from it. Check that the right address was asked and what its server answered.'
        : 'No cost can be read from it. Try again; if it stays, ask for a shorter period.';
    super(`${where} should be ${expected}, but is ${found}. ${advice}`, cause === undefined ? undefined : { cause });
    this.path = path;
    this.expected = expected;
    this.found = found;
    this.cutOff = cutOff;
  }
}
