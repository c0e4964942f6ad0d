import { createRedact, cut, withoutControls } from '../redact/redact.js';
import { OWN_WORDS } from './ownWords.js';

const LONGEST_TEXT = 600;
/** Of a text that no server should have sent. */
const EXAMINED = 20_000;

/** Makes a text fit to be shown: without secrets, on one line, not endless. */
export type Sanitize = (text: string) => string;

/**
 * For what the doctor says, a server's words among its own. A word that is one of ours (`kubecost` as a user name) stays: it stands in the
 * output anyway.
 */
export function createSanitize(secrets: readonly string[], longest = LONGEST_TEXT): Sanitize {
  const { blot, reserve } = createRedact(secrets, { ownWords: OWN_WORDS });
  return (text) => cut(withoutControls(blot(text.slice(0, EXAMINED + reserve), Math.min(text.length, EXAMINED))), longest);
}

/** A server's own words: their beginning. */
export function createExcerpt(secrets: readonly string[], longest: number): Sanitize {
  const { line } = createRedact(secrets, { ownWords: OWN_WORDS });
  return (text) => line(text, longest);
}

/** The same value with every text in it sanitized; keys are ours and stay. */
export function sanitizeDeep<T>(value: T, sanitize: Sanitize): T {
  return deep(value, sanitize) as T;
}

function deep(value: unknown, sanitize: Sanitize): unknown {
  if (typeof value === 'string') return sanitize(value);
  if (Array.isArray(value)) return value.map((each) => deep(each, sanitize));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deep(each, sanitize)]));
}
