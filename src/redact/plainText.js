/** What may stand between two letters of a word without being seen: zero-width characters, marks, controls, colours of a terminal. */
const UNSEEN = [
  String.raw`\u001b\[[0-?]*[ -/]*[@-~]`,
  String.raw`\u001b\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)`,
  // As bytes of UTF-8.
  String.raw`\u00e2\u0080[\u008b-\u008f\u00a8-\u00ae]|\u00e2\u0081[\u00a0-\u00af]|\u00ef\u00bb\u00bf|\u00ef\u00b8[\u0080-\u008f]|\u00c2\u00ad|\u00cc[\u0080-\u00bf]|\u00cd[\u0080-\u00af]|\u00e1\u00a0\u008e`,
  String.raw`[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]`,
  String.raw`[\u0300-\u036f]|[\ufe00-\ufe0f]`,
].join('|');

/** What encoders write for a character: JSON (Go has `\u0026`, PHP `\/`), addresses, HTML; once or more often. */
const ESCAPED = [
  String.raw`\\+u([0-9a-f]{4})`,
  String.raw`\\+u\{0*([0-9a-f]{1,4})\}`,
  String.raw`\\+x([0-9a-f]{2})`,
  String.raw`%(?:25)*([0-9a-f]{2})`,
  String.raw`&(?:amp;)*#x0*([0-9a-f]{2,4})(?:;|(?![0-9a-f]))`,
  String.raw`&(?:amp;)*#0*(?<decimal>\d{1,5})(?:;|(?!\d))`,
  String.raw`&(?:amp;)*(?<name>\w{2,16});`,
  String.raw`\\+`,
].join('|');

const NAMED = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', newline: '\n', tab: '\t' },
    ...{ shy: '', zwj: '', zwnj: '', zerowidthspace: '', nobreak: '', lrm: '', rlm: '' },
    ...{ sol: '/', bsol: '\\', plus: '+', equals: '=', period: '.', lowbar: '_', colon: ':', comma: ',', semi: ';', num: '#', percnt: '%' },
    underbar: '_',
  }),
);

/** `words`: whatever may stand for a space is one; `joined`: what line ends and tags divide is together. */
const PATTERNS = {
  /* eslint-disable no-misleading-character-class -- marks are looked for alone */
  words: new RegExp(String.raw`${UNSEEN}|${ESCAPED}|(?<space>[\s+]+)`, 'gi'),
  joined: new RegExp(
    String.raw`${UNSEEN}|\\+[nr]\s*|${ESCAPED}|<!--[^<]{0,2000}?-->|<[/?a-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>|<[!/?a-z][^<>]*>|=?[ \t]*[\n\r\v\f\u2028\u2029]\s*|(?<space>\s+)`,
    'gi',
  ),
  /* eslint-enable no-misleading-character-class */
};
/** JSON in an address in JSON, and what is unseen in that. */
const PASSES = 4;

/**
 * A text as it may have been before encoders wrote it, and where in it each character stands: `from` its beginning, `to` its end.
 * @param {string} given
 * @param {keyof typeof PATTERNS} reading
 * @returns {{ text: string, from: readonly number[], to: readonly number[] }}
 */
export function plainText(given, reading) {
  let text = given;
  let from = Array.from(text.split(''), (_, index) => index);
  let to = from.map((index) => index + 1);
  for (let pass = 0; pass < PASSES; pass++) {
    /** @type {string[]} */
    const parts = [];
    /** @type {number[]} */
    const starts = [];
    /** @type {number[]} */
    const ends = [];
    let copied = 0;
    /** Of the backslashes before the next character, which belong to it. @type {number | undefined} */
    let escapedFrom;
    const place = (/** @type {number} */ first, /** @type {number} */ last) => {
      starts.push(escapedFrom ?? from[first] ?? 0);
      ends.push(to[last] ?? given.length);
      escapedFrom = undefined;
    };
    const copyTo = (/** @type {number} */ end) => {
      parts.push(text.slice(copied, end));
      for (let index = copied; index < end; index++) place(index, index);
    };
    for (const match of text.matchAll(PATTERNS[reading])) {
      copyTo(match.index);
      const character = meant(match);
      copied = match.index + match[0].length;
      parts.push(character);
      // An entity nobody knows stays several characters.
      for (let index = 0; index < character.length; index++) place(match.index, copied - 1);
      if (character === '') escapedFrom = /^\\+$/.test(match[0]) ? from[match.index] : undefined;
    }
    if (copied === 0) break;
    copyTo(text.length);
    text = parts.join('');
    from = starts;
    to = ends;
  }
  return { text, from, to };
}

/** @param {RegExpMatchArray} match */
function meant(match) {
  const { decimal, name, space } = match.groups ?? {};
  const code = match.slice(1, 6).find((each) => each !== undefined);
  if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
  if (decimal !== undefined) return String.fromCharCode(Number(decimal));
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? `&${name};`;
  return space === undefined ? '' : ' ';
}
