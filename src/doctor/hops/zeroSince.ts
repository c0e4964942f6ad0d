import type { Context } from '../context.js';
import { readQuery } from '../promQuery.js';

/** When a cost was last above 0, as far as Prometheus, Thanos or an earlier look know. Null: none of them does. */
export function zeroSince({ sight, zeroSince: watched }: Context): Date | null {
  const seen = [sight.prometheus?.lastPositive, sight.thanos?.lastPositive].flatMap((answer) => {
    const read = answer === undefined ? null : readQuery(answer);
    return read?.kind === 'series' ? read.series.map(({ value }) => value * 1000) : [];
  });
  const known = seen.filter((time) => time > 0);
  return known.length > 0 ? new Date(Math.max(...known)) : watched;
}
