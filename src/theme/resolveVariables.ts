/** Text with its `var(--x, fallback)` replaced by what the variables hold; '' where one holds nothing and has no fallback. */
export function resolveVariables(text: string, valueOf: (name: string) => string): string {
  let rest = text;
  // A variable may hold another; a circle of them ends here.
  for (let depth = 0; depth < 16; depth += 1) {
    const start = rest.indexOf('var(');
    if (start === -1) return rest;
    const inner = upToBracket(rest.slice(start + 4));
    const comma = inner.indexOf(',');
    const name = (comma === -1 ? inner : inner.slice(0, comma)).trim();
    const fallback = comma === -1 ? '' : inner.slice(comma + 1).trim();
    rest = `${rest.slice(0, start)}${valueOf(name) || fallback}${rest.slice(start + 4 + inner.length + 1)}`;
  }
  return '';
}

/** What stands before the bracket that closes. */
function upToBracket(text: string): string {
  let open = 1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open += 1;
    if (text[at] === ')') open -= 1;
    if (open === 0) return text.slice(0, at);
  }
  return text;
}
