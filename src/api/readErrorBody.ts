import { excerptOf } from './describeBody.js';
import { asArray, asObject, asText } from './readValues.js';

const REASON_LENGTH = 300;

/** What the REST API says when it refuses: `{ error: { error_code, reason, params } }`. */
interface ErrorBody {
  code: string | null;
  reason: string | null;
  /** What of the request it is about, where that is text. */
  params: string[];
}

/** The server's own account of an error; null: this JSON is none. */
export function readErrorBody(json: unknown): ErrorBody | null {
  const error = asObject(asObject(json)?.error);
  if (error === null) return null;
  const reason = asText(error.reason);
  return {
    code: asText(error.error_code),
    reason: reason === null ? null : excerptOf(reason, REASON_LENGTH),
    params: (asArray(error.params) ?? []).map(asText).filter((param) => param !== null),
  };
}
