import type { Answer, Question } from './http.js';
import { readNumber } from './promText.js';
import { below } from './readAddress.js';
import { asArray, asObject, asText, readPythonJson } from './readPythonJson.js';

/** One series of an instant query. */
export interface Series {
  labels: Record<string, string>;
  value: number;
}

export type QueryAnswer =
  /** With what is missing from it, in the words of the server. */
  | { kind: 'series'; series: Series[]; warnings: string[] }
  /** The API said no: its words. */
  | { kind: 'refused'; reason: string }
  /** Not such an API, or no answer at all: look at the answer itself. */
  | { kind: 'none'; answer: Answer };

/** Asks what PromQL is worth at a moment. */
export function queryQuestion(base: URL, query: string, at: Date): Question {
  return {
    url: below(base, 'api/v1/query', [
      ['query', query],
      ['time', at.getTime() / 1000],
    ]),
  };
}

export function readQuery(answer: Answer): QueryAnswer {
  const body = answer.kind === 'answered' ? asObject(readPythonJson(answer.body)) : null;
  const data = asObject(body?.data);
  if (body?.status === 'success' && data?.resultType === 'vector') {
    const warnings = asArray(body.warnings).flatMap((warning) => asText(warning) ?? []);
    return { kind: 'series', series: asArray(data.result).flatMap(readSeries), warnings };
  }
  if (body?.status === 'error') return { kind: 'refused', reason: asText(body.error) ?? asText(body.errorType) ?? 'no reason' };
  return { kind: 'none', answer };
}

function readSeries(entry: unknown): Series[] {
  const series = asObject(entry);
  const value = readNumber(asText(asArray(series?.value)[1]) ?? '');
  const labels = Object.entries(asObject(series?.metric) ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return value === null ? [] : [{ labels: Object.fromEntries(labels), value }];
}

const LAST_DATE = 8.64e15;

/** The newest of the moments an answer is of, in milliseconds; what is no date is left out. Null: there is none. */
export function newestTime(read: QueryAnswer | null): number | null {
  const times = read?.kind === 'series' ? read.series.map(({ value }) => value * 1000) : [];
  return newestOf(times);
}

/** However many they are: more than a call has room for as arguments. */
export function newestOf(times: readonly number[]): number | null {
  const newest = times.reduce((last, time) => (time > last && time <= LAST_DATE ? time : last), 0);
  return newest === 0 ? null : newest;
}

/** A selector of PromQL: `{tenant_id="a"}`; empty values are left out. */
export function selector(labels: Readonly<Record<string, string | null>>): string {
  const matchers = Object.entries(labels).flatMap(([name, value]) => (value === null ? [] : [`${name}=${JSON.stringify(value)}`]));
  return matchers.length === 0 ? '' : `{${matchers.join(',')}}`;
}
