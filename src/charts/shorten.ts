/** Widths at a font size of 12 px, on the generous side of what fonts have. */
const NARROW = 6.3;
const CAPITAL = 8;
const WIDE = 12;

/** About how wide a text is at 12 px. An estimate, so that nothing must be laid out to know it. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, letter) => width + letterWidth(letter), 0);
}

/** A text that fits, its middle left out: names of clusters and accounts differ at their ends. */
export function shorten(text: string, width: number): string {
  const letters = Array.from(text);
  for (let kept = letters.length; kept > 1; kept -= 1) {
    const head = letters.slice(0, Math.ceil(kept / 2)).join('');
    const tail = letters.slice(letters.length - Math.floor(kept / 2)).join('');
    const shown = kept === letters.length ? text : `${head}…${tail}`;
    if (textWidth(shown) <= width) {
      return shown;
    }
  }
  return '…';
}

function letterWidth(letter: string): number {
  if ((letter.codePointAt(0) ?? 0) >= 0x2e80) {
    return WIDE;
  }
  return /[A-Z@%mw—]/.test(letter) ? CAPITAL : NARROW;
}
