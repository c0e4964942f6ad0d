import type { CutOffAnswer } from './errors.js';
import { endOfString } from './readJson.js';

const EXCERPT_LENGTH = 120;
const BEARER = /\bBearer\s+[^\s"'<>&]+/gi;

/** The first characters of a body, on one line; a token that a debug page repeats is blotted out. */
export function excerptOf(body: string, length = EXCERPT_LENGTH): string {
  // Cut with some reserve first: a body may be megabytes, and the cut must not leave half a token behind.
  const line = body
    .slice(0, length * 20)
    .replace(BEARER, 'Bearer …')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

/** What kind of thing was answered instead of JSON, so that a person knows where to look. */
export function describeBody(body: string): string {
  const text = body.trim();
  if (text === '') return 'an empty body';
  if (text === 'Error') return 'the bare word "Error"';
  if (text.startsWith('<')) return 'an HTML page';
  if (text.startsWith('{') || text.startsWith('[')) return breaksOff(text) ? 'JSON that was cut off before its end' : 'broken JSON';
  return 'text that is not JSON';
}

/** How much came of JSON that was cut off before its end; null: the body is whole, or no JSON. */
export function cutOffAnswer(body: string): CutOffAnswer | null {
  return /^\s*[{[]/.test(body) && breaksOff(body.trim()) ? { bytes: new TextEncoder().encode(body).length } : null;
}

/** Whether the text ends inside a string or with a bracket still open. */
function breaksOff(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') i = endOfString(text, i);
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (i >= text.length) return true;
  }
  return depth > 0;
}
