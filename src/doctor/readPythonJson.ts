/** The number tokens Python's encoder writes and JSON has not. */
const NUMBER = /-?\bInfinity\b|\bNaN\b/g;

/** Parses JSON, also Python's with bare NaN and Infinity, which come out as null. Undefined: it is none. */
export function readPythonJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(outsideStrings(text, (part) => part.replace(NUMBER, 'null')));
    } catch {
      return undefined;
    }
  }
}

/** Rewrites what stands between the strings of JSON. In linear time, whatever the text is: no expression that tries each quote anew. */
function outsideStrings(text: string, rewrite: (part: string) => string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const quote = text.indexOf('"', at);
    const start = quote === -1 ? text.length : quote;
    let end = start + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    parts.push(rewrite(text.slice(at, start)), text.slice(start, end + 1));
    at = end + 1;
  }
  return parts.join('');
}

export function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

export function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
