const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Stands in for NaN, which no JSON number can; a control character keeps it apart from every name. */
const NOT_A_NUMBER = '\u0000NaN';

/**
 * Parses JSON as Python's encoder writes it: NaN, Infinity and -Infinity may stand as bare tokens and come out as those numbers.
 * Takes linear time. Throws SyntaxError where the text is not JSON.
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const strict = withoutNumberTokens(text);
    if (strict === text) throw error;
    return withNaN(JSON.parse(strict));
  }
}

/** The same text with the three tokens replaced wherever they stand outside strings: 1e999 reads as Infinity. */
function withoutNumberTokens(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  const replace = (at: number, token: string, replacement: string): number => {
    pieces.push(text.slice(copied, at), replacement);
    copied = at + token.length;
    return copied - 1;
  };
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) === QUOTE) i = endOfString(text, i);
    else if (text.startsWith('NaN', i)) i = replace(i, 'NaN', JSON.stringify(NOT_A_NUMBER));
    else if (text.startsWith('Infinity', i)) i = replace(i, 'Infinity', '1e999');
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(copied);
}

/** Where the string that opens at `start` closes; past the end of the text where it does not. */
export function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text.charCodeAt(i) !== QUOTE) i += text.charCodeAt(i) === BACKSLASH ? 2 : 1;
  return i;
}

/** Puts NaN where its stand-in is. No recursion: a body may be nested deeper than the stack. */
function withNaN(root: unknown): unknown {
  const holder: Record<string, unknown> = { root };
  const pending = [holder];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const [key, value] of Object.entries(node)) {
      // eslint-disable-next-line names/own-lookups -- its own key: what stands there is replaced, be it called `__proto__`.
      if (value === NOT_A_NUMBER) node[key] = NaN;
      else if (typeof value === 'object' && value !== null) pending.push(value as Record<string, unknown>);
    }
  }
  return holder.root;
}
