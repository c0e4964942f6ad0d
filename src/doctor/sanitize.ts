import { OWN_WORDS } from './ownWords.js';

const MARK = '•••';
/** Shorter than this it keeps nothing secret, and blotting it out would tear figures apart. */
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
  const forms = [...new Set(secrets.flatMap(formsOf))]
    .filter((form) => form.length >= SHORTEST && !OWN_WORDS.includes(form.toLowerCase()))
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = forms.length === 0 ? null : new RegExp(forms.join('|'), 'gi');
  return (text) => {
    const clean = (pattern === null ? text : text.replace(pattern, MARK)).replace(CONTROL, ' ');
    return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
  };
}

/** As it is, in an address, in JSON, in HTML, in Base64 and in hexadecimal. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    encodeURI(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    secret.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
  ];
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
