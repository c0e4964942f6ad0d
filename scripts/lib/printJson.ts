/** How many entries of a list or an object are shown, by its key. */
export type Limits = Readonly<Record<string, number>>;

const WIDTH = 130;
/** Where nothing else is said: nobody reads more of one list. */
const MOST_ENTRIES = 40;

/** A value as JSON for people: short things on one line, long lists cut with the number of entries left out. */
export function printJson(value: unknown, limits: Limits, key = '', indent = ''): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const shown = entries
    .slice(0, limits[key] ?? MOST_ENTRIES)
    .map(([name, each]) =>
      isList ? printJson(each, limits, '', inner) : `${JSON.stringify(name)}: ${printJson(each, limits, name, inner)}`,
    );
  const left = entries.length - shown.length;
  const [open, close, space] = isList ? ['[', ']', ''] : ['{', '}', ' '];
  if (entries.length === 0) return open + close;
  const line = open + space + shown.join(', ') + space + close;
  if (left === 0 && !line.includes('\n') && indent.length + line.length <= WIDTH) return line;
  const lines = isList ? shown.map((each) => inner + each) : fill(shown, inner);
  const more = left > 0 ? [`${inner}… ${left} more`] : [];
  return [open, [...lines, ...more].join(',\n'), indent + close].join('\n');
}

/** Text of JSON whose NaN and Infinity tokens are kept, as values that print as they came. Null: it is no JSON even so. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/([:[,])(NaN|-?Infinity)(?=[,}\]])/g, '$1"\\u0000$2"')) as unknown;
  } catch {
    return null;
  }
}

function scalar(value: unknown): string {
  return typeof value === 'string' && value.startsWith('\u0000') ? value.slice(1) : JSON.stringify(value);
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
