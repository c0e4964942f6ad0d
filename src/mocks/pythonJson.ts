/** Not in any text of ours, so that what stands in its place is sure to be a token. */
const MARK = '\u0000';
const MARKED = new RegExp(`"${JSON.stringify(MARK).slice(1, -1).replace('\\', '\\\\')}(NaN|-?Infinity|-0\\.0)"`, 'g');

/** JSON as Python's encoder writes it: NaN and Infinity as bare tokens, which are no JSON, and the negative zero with its sign. */
export function pythonJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, each: unknown) =>
    Object.is(each, -0) ? `${MARK}-0.0` : typeof each === 'number' && !Number.isFinite(each) ? `${MARK}${each}` : each,
  );
  return text.replace(MARKED, '$1');
}
