import type { Verdict } from './check.js';
import { clock, moment, span } from './words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long after the hour, or after it began, a zero may still be a matter of waiting. */
const PATIENCE = 10 * MINUTE;

/** Why a cost that is read now is 0. */
export interface Zero {
  kind: 'hour-boundary' | 'new-zero' | 'extended-zero';
  verdict: Verdict;
  evidence: string;
  cause: string;
}

/**
 * Kubecost computes whole hours and has nothing in the first minutes of one. `since`: when costs were last seen, from whoever keeps
 * them; null: not known, and the clock alone decides.
 */
export function explainZero(now: Date, since: Date | null): Zero {
  const hourStart = new Date(Math.floor(now.getTime() / HOUR) * HOUR);
  const intoHour = now.getTime() - hourStart.getTime();
  // A zero that began some minutes before the hour is no matter of this hour.
  const isOlder = since !== null && since.getTime() < hourStart.getTime() - PATIENCE;
  const known = since === null ? '' : `, since ${since.getTime() < now.getTime() - 12 * HOUR ? moment(since) : clock(since)}`;
  if (intoHour < PATIENCE && !isOlder) {
    return {
      kind: 'hour-boundary',
      verdict: 'suspicious',
      evidence: `$0, ${span(intoHour)} into the hour${known}`,
      cause:
        `Hour boundary: Kubecost is still computing the hour that has just ended. Nothing is broken unless it lasts ` +
        `beyond ${clock(new Date(hourStart.getTime() + PATIENCE))}.`,
    };
  }
  const evidence = since === null ? `$0 at ${clock(now)}` : `$0 for ${span(now.getTime() - since.getTime())}${known}`;
  if (since !== null && since.getTime() >= hourStart.getTime() + PATIENCE && now.getTime() - since.getTime() < PATIENCE) {
    return {
      kind: 'new-zero',
      verdict: 'suspicious',
      evidence,
      cause:
        `A zero that just began, in the middle of an hour: Kubecost or the exporter may be starting again. ` +
        `It is broken where it lasts beyond ${clock(new Date(since.getTime() + PATIENCE))}.`,
    };
  }
  return {
    kind: 'extended-zero',
    verdict: 'broken',
    evidence,
    cause: `Extended zero: an hour is never computed that long, so Kubecost has no allocation data, or the exporter does not get it.`,
  };
}
