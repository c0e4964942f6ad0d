/** Widths at a font size of 12 px, on the generous side of what fonts have. */
const NARROW = 6.3;
const CAPITAL = 8;
const WIDE = 12;

/** About how wide a text is at 12 px. An estimate, so that nothing must be laid out to know it. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, letter) => width + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if ((letter.codePointAt(0) ?? 0) >= 0x2e80) {
    return WIDE;
  }
  return /[A-Z@%mw—]/.test(letter) ? CAPITAL : NARROW;
}
