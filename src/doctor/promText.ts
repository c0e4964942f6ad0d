/** One line of a metrics page. */
export interface MetricSample {
  name: string;
  labels: Record<string, string>;
  value: number;
  /** Milliseconds since 1970; null: the page gives none. */
  at: number | null;
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})?\s+(\S+)(?:\s+(-?\d+))?\s*$/;
/** One after another, and no further than the first that is none: to look for the next from every letter on takes squared time. */
const LABEL = /\s*([a-zA-Z_]\w*)\s*=\s*"([^"\\]*(?:\\.[^"\\]*)*)"\s*,?/gy;
const ESCAPES: Record<string, string> = { n: '\n' };

/** Reads Prometheus's text format; lines that are none are left out. */
export function readPromText(text: string): MetricSample[] {
  return text.split('\n').flatMap((line) => {
    const [, name, labels = '', value = '', at] = LINE.exec(line) ?? [];
    if (name === undefined) return [];
    const number = readNumber(value);
    return number === null ? [] : [{ name, labels: readLabels(labels), value: number, at: at === undefined ? null : Number(at) }];
  });
}

function readLabels(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(LABEL)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter),
    ]),
  );
}

/** Go's way of writing numbers. Null: no number. */
export function readNumber(text: string): number | null {
  if (/^[+-]?Inf$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (text === 'NaN') return NaN;
  const number = Number(text);
  return text === '' || Number.isNaN(number) ? null : number;
}
