import type { Context } from '../context.js';
import { newestOf, newestTime, readQuery } from '../promQuery.js';

/** When a cost was last above 0, as far as these hops or an earlier look know. Null: none of them does. */
export function lastCostAt(
  { seenHops, zeroSince: watched }: Context,
  hops: readonly ('prometheus' | 'thanos')[] = ['prometheus', 'thanos'],
): Date | null {
  const seen = hops.map((hop) => {
    const answer = seenHops[hop]?.lastPositive;
    return answer === undefined ? null : newestTime(readQuery(answer));
  });
  const last = newestOf(seen.filter((time) => time !== null));
  return last === null ? watched : new Date(last);
}
