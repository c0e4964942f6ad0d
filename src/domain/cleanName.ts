/**
 * Signs that nobody sees: control characters but for spaces, marks that turn the direction of the text around them, what has no width, and
 * halves of signs. Joiners and variants are left where they belong, behind a letter or a sign beyond Latin: "👩‍👧" is one sign of two.
 */
const HIDDEN =
  // eslint-disable-next-line no-misleading-character-class -- marks are looked for alone.
  /(?![\t\n\r\u200c\u200d\ufe00-\ufe0f])[\p{Cc}\p{Cs}\p{DI}\ufff9-\ufffb]|(?<![\d#*©®\u0300-\u1fff\u2070-\u{10ffff}])[\u200c\u200d\ufe00-\ufe0f]/gu;

/** A name as it is shown: without what nobody sees. What is known by it keeps the name that came. '': there is nothing to see in it. */
export function cleanName(name: string): string {
  const seen = name.replace(HIDDEN, '');
  return /[^\s\u2800]/.test(seen) ? seen : '';
}
