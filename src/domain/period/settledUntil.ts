const MINUTE = 60_000;

/** For so long after an hour Kubecost may still be computing it. */
const SETTLING = 5 * MINUTE;

/** The moment (ms) up to which hours, and with their last hour days, are complete. */
export function settledUntil(now: Date): number {
  return now.getTime() - SETTLING;
}
