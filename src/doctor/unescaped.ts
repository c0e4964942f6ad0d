/** JSON's escapes (Go has `\u0026`, PHP `\/`), those of addresses and of HTML, once or more often; what may stand for a space. */
const ESCAPED =
  /\\+(?:u00|x)([0-9a-f]{2})|%(?:25)*([0-9a-f]{2})|&(?:amp;)*#x0*([0-9a-f]{2});|&(?:amp;)*#0*(\d{2,3});|&(?:amp;)*(amp|lt|gt|quot|apos);|\\+|[\s+]+/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** JSON in an address in JSON. */
const PASSES = 3;

/** A text as it may have been before encoders wrote it, and where in it each character came from: `at` has one place more, its end. */
export function unescaped(given: string): { text: string; at: number[] } {
  let text = given;
  let at = Array.from({ length: given.length + 1 }, (_, index) => index);
  for (let pass = 0; pass < PASSES; pass++) {
    const parts: string[] = [];
    const places: number[] = [];
    let copied = 0;
    const copyTo = (end: number) => {
      parts.push(text.slice(copied, end));
      for (let index = copied; index < end; index++) places.push(at[index] ?? 0);
    };
    for (const match of text.matchAll(ESCAPED)) {
      copyTo(match.index);
      const character = meant(match);
      parts.push(character);
      if (character !== '') places.push(at[match.index] ?? 0);
      copied = match.index + match[0].length;
    }
    copyTo(text.length);
    text = parts.join('');
    at = [...places, given.length];
  }
  return { text, at };
}

function meant([all, json, address, hexadecimal, decimal, name]: readonly (string | undefined)[]): string {
  const code = json ?? address ?? hexadecimal;
  if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
  if (decimal !== undefined) return String.fromCharCode(Number(decimal));
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
  return all?.startsWith('\\') === true ? '' : ' ';
}
