import { OWN_WORDS } from './ownWords.js';
import { unescaped } from './unescaped.js';

const MARK = '•••';
/** What is shorter without its escapes stands in any text. */
const SHORTEST = 4;
const LONGEST_TEXT = 600;
// eslint-disable-next-line no-control-regex -- those are what is looked for: a server could steer the terminal with them
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** Makes a text fit to be shown: without secrets, on one line, not endless. */
export type Sanitize = (text: string) => string;

/**
 * Blots the secrets out of whatever is shown, in every form in which a server may have repeated them. A word that is one of ours
 * (`kubecost` as a user name) stays: it stands in the output anyway.
 */
export function createSanitize(secrets: readonly string[], longest = LONGEST_TEXT): Sanitize {
  const forms = [...secrets.filter((secret) => !OWN_WORDS.includes(secret.toLowerCase())), ...secrets.flatMap(encoded)];
  const asTheyAre = anyOf(forms);
  // Encoders differ in what they escape, so neither side is compared as it is escaped.
  const meant = anyOf(forms.map((form) => unescaped(form).text).filter((form) => form.length >= SHORTEST));
  return (text) => cut(blotMeant(asTheyAre === null ? text : text.replace(asTheyAre, MARK), meant).replace(CONTROL, ' '), longest);
}

/** Any case, the longest first. */
function anyOf(texts: readonly string[]): RegExp | null {
  const patterns = [...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'gi');
}

function blotMeant(text: string, secret: RegExp | null): string {
  if (secret === null) return text;
  const { text: plain, at } = unescaped(text);
  const parts: string[] = [];
  let copied = 0;
  for (const { index, 0: found } of plain.matchAll(secret)) {
    parts.push(text.slice(copied, at[index]), MARK);
    copied = at[index + found.length] ?? text.length;
  }
  return parts.join('') + text.slice(copied);
}

export function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** In Base64 and in hexadecimal. Without what fills it up: that is no part of the secret, and may be missing. */
function encoded(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url'), bytes.toString('hex')];
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
