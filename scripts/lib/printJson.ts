/** How many entries of a list are shown; a list without a limit is shown whole. */
export type Limits = Readonly<Record<string, number>>;

const WIDTH = 130;

/** A value as JSON for people: short things on one line, long lists cut with the number of entries left out. */
export function printJson(value: unknown, limits: Limits, key = '', indent = ''): string {
  const short = inline(value);
  if (!isCut(value, limits, key) && indent.length + short.length <= WIDTH) return short;
  const inner = `${indent}  `;
  const limit = limits[key] ?? Infinity;
  if (Array.isArray(value)) {
    const shown = value.slice(0, limit).map((each) => `${inner}${printJson(each, limits, '', inner)}`);
    return wrap('[', shown, value.length - shown.length, ']', indent);
  }
  if (isObject(value)) {
    const entries = Object.entries(value);
    const shown = entries.slice(0, limit).map(([name, each]) => `${JSON.stringify(name)}: ${printJson(each, limits, name, inner)}`);
    return wrap('{', fill(shown, inner), entries.length - shown.length, '}', indent);
  }
  return short;
}

/** Text of JSON whose NaN and Infinity tokens are kept, as values that print as they came. Null: it is no JSON even so. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/([:[,])(NaN|-?Infinity)(?=[,}\]])/g, '$1"\\u0000$2"')) as unknown;
  } catch {
    return null;
  }
}

function wrap(open: string, shown: readonly string[], left: number, close: string, indent: string): string {
  const more = left > 0 ? [`${indent}  … ${left} more`] : [];
  return [open, [...shown, ...more].join(',\n'), `${indent}${close}`].join('\n');
}

/** Lines of an object: as many short entries on each as fit; what has lines of its own stands alone. */
function fill(entries: readonly string[], inner: string): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const joined = `${last}, ${entry}`;
    const fits = last !== undefined && !joined.includes('\n') && joined.length <= WIDTH && !/[[{]/.test(joined);
    if (fits) lines[lines.length - 1] = joined;
    else lines.push(`${inner}${entry}`);
  }
  return lines;
}

function isCut(value: unknown, limits: Limits, key: string): boolean {
  if (!isObject(value) && !Array.isArray(value)) return false;
  const entries = Object.entries(value);
  const limit = limits[key] ?? Infinity;
  return entries.length > limit || entries.some(([name, each]) => isCut(each, limits, Array.isArray(value) ? '' : name));
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (isObject(value)) {
    const entries = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${inline(each)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' && value.startsWith('\u0000') ? value.slice(1) : JSON.stringify(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
