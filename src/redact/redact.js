import { plainText } from './plainText.js';

/** What is shorter without its escapes stands in any text. */
const SHORTEST = 4;
/** What is shorter may come about where two words of a text meet at a line end. */
const SHORTEST_JOINED = 6;
/** Base64 of a text with Base64 in it. */
const DEEPEST = 2;
/** Characters of a text that are looked through for a line of it. */
const EXAMINED = 20_000;
/** In the way of whoever reads, or able to steer a terminal. */
const CONTROL =
  // eslint-disable-next-line no-control-regex -- those are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff]+/g;
/** Stands in no secret, and no reading leaves it out. */
const DIVIDER = '\uffff';

/** @typedef {[start: number, end: number]} Span */
/** @typedef {ReturnType<typeof plainText>} Reading */

/**
 * @typedef {object} Redact makes texts of others fit to be shown
 * @property {(text: string, end?: number) => string} blot the text without secrets; `end`: only so many characters of it, none of a secret that
 *   goes on behind them, if `reserve` characters more are given
 * @property {(text: string, longest: number) => string} line its beginning without secrets, on one line, cut to so many characters
 * @property {number} reserve
 */

/**
 * Blots secrets out of whatever others wrote, in every form in which they may have repeated them: escaped once or more often, in Base64 (also
 * within a longer text in Base64) and hexadecimal, divided by line ends, tags or what is not seen. Plain JavaScript, since `npm start` runs it
 * as it is.
 * @param {readonly string[]} secrets in ASCII
 * @param {{ ownWords?: string, mark?: string }} [options] `ownWords`: small letters; a secret that is part of them is no secret as it is
 * @returns {Redact}
 */
export function createRedact(secrets, { ownWords = '', mark = '•••' } = {}) {
  const encodings = secrets.flatMap(encoded);
  const asText = finder([...secrets.filter((secret) => !ownWords.includes(secret.toLowerCase())), ...encodings]);
  const inBase64 = base64Finder(secrets, finder([...secrets, ...encodings]));
  const reserve = 1024 + 16 * Math.max(0, ...secrets.map(({ length }) => length));

  /** @type {Redact['blot']} */
  const blot = (text, end = text.length) => {
    if (secrets.length === 0 || text.length < SHORTEST) return text.slice(0, end);
    const joined = plainText(text, 'joined');
    const spans = [...asText(text, joined), ...inBase64(joined, DEEPEST)].sort(([a], [b]) => a - b);
    const parts = [];
    let copied = 0;
    for (const [from, to] of spans) {
      if (from >= end) break;
      if (from > copied || copied === 0) parts.push(text.slice(copied, from), mark);
      copied = Math.max(copied, to);
    }
    return parts.join('') + text.slice(copied, Math.max(copied, end));
  };
  return {
    blot,
    line: (text, longest) => {
      // First, since a text may have no end; the cut must leave no half of a secret, which could not be told any more.
      const line = blot(text.slice(0, EXAMINED + reserve), Math.min(text.length, EXAMINED));
      return cut(line.replace(CONTROL, ' ').replace(/\s+/g, ' ').trim(), longest);
    },
    reserve,
  };
}

/**
 * A text on one line, with nothing in it that steers a terminal.
 * @param {string} text
 */
export const withoutControls = (text) => text.replace(CONTROL, ' ');

/**
 * @param {string} text
 * @param {number} longest
 */
export function cut(text, longest) {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/**
 * Finds these texts, in any case. Encoders differ in what they escape, so neither side is compared as it is escaped.
 * @param {readonly string[]} forms
 * @returns {(text: string, joined: Reading) => Span[]}
 */
function finder(forms) {
  const asTheyAre = anyOf(forms);
  const words = anyOf(forms.map((form) => plainText(form, 'words').text).filter(({ length }) => length >= SHORTEST));
  const inJoined = anyOf(forms.map((form) => plainText(form, 'joined').text).filter(({ length }) => length >= SHORTEST_JOINED));
  return (text, joined) => [
    ...matches(asTheyAre, text).map(({ index, 0: found }) => /** @type {Span} */ ([index, index + found.length])),
    ...(words === null ? [] : spansOf(words, plainText(text, 'words'))),
    ...spansOf(inJoined, joined),
  ];
}

/**
 * @param {RegExp | null} pattern
 * @param {string} text
 */
const matches = (pattern, text) => (pattern === null ? [] : [...text.matchAll(pattern)]);

/**
 * Where in the text itself a pattern stands in a reading of it.
 * @param {RegExp | null} pattern
 * @param {Reading} reading
 */
function spansOf(pattern, { text, from, to }) {
  return matches(pattern, text).map(({ index, 0: found }) => /** @type {Span} */ ([from[index] ?? 0, to[index + found.length - 1] ?? 0]));
}

/**
 * The longest first.
 * @param {readonly string[]} texts
 */
function anyOf(texts) {
  const patterns = [...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'gi');
}

/**
 * Finds secrets within texts in Base64, of both alphabets, wherever those begin.
 * @param {readonly string[]} secrets
 * @param {ReturnType<typeof finder>} find
 */
function base64Finder(secrets, find) {
  const shortest = Math.ceil((Math.min(...secrets.map(({ length }) => length)) * 4) / 3);
  const runs = secrets.length === 0 ? null : new RegExp(String.raw`[\w+/-]{${shortest},}`, 'g');

  /**
   * @param {Reading} reading
   * @param {number} depth
   * @returns {Span[]}
   */
  return function findIn({ text, from, to }, depth) {
    const found = matches(runs, text);
    if (found.length === 0) return [];
    return [0, 1, 2, 3].flatMap((skipped) => {
      const decoded = found.map(({ 0: run }) => Buffer.from(run.slice(skipped), 'base64').toString('latin1'));
      const all = decoded.join(DIVIDER);
      /** Of each letter of what is decoded, where its run begins and which of the run's it is. */
      const places = decoded.flatMap((each, run) =>
        Array.from({ length: each.length + 1 }, (_, index) => ({ start: (found[run]?.index ?? 0) + skipped, index })),
      );
      const first = (/** @type {number} */ letter) => {
        const { start, index } = places[letter] ?? { start: 0, index: 0 };
        return from[start + Math.floor((index * 4) / 3)] ?? 0;
      };
      const last = (/** @type {number} */ letter) => {
        const { start, index } = places[letter] ?? { start: 0, index: 0 };
        return to[start + Math.ceil(((index + 1) * 4) / 3) - 1] ?? to.at(-1) ?? 0;
      };
      const joined = plainText(all, 'joined');
      const spans = [...find(all, joined), ...(depth > 1 ? findIn(joined, depth - 1) : [])];
      return spans.map(([start, end]) => /** @type {Span} */ ([first(start), last(end - 1)]));
    });
  };
}

/**
 * In Base64 and in hexadecimal. Without what fills it up: that is no part of the secret, and may be missing.
 * @param {string} secret
 */
function encoded(secret) {
  const bytes = Buffer.from(secret);
  return [bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url'), bytes.toString('hex')];
}
