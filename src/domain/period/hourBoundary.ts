const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long into an hour the producer may still answer nothing. */
const SETTLING = 5 * MINUTE;
/** The longest window it answers nothing for, in milliseconds. */
export const LONGEST_EXCUSED = 2 * HOUR;

/** A window of time (half-open, UTC) and the moment its figures were asked for. */
interface AskedWindow {
  start: Date;
  end: Date;
  now: Date;
}

/**
 * Whether no figures are to be expected yet: Kubecost computes whole hours, and from HH:00 to HH:05 its producer answers nothing for
 * any window of at most two hours that ends within five minutes of now, even where that covers a finished hour.
 * A window that reaches into the future ends now.
 */
export function isHourBoundary({ start, end, now }: AskedWindow): boolean {
  const askedAt = now.getTime();
  const windowEnd = Math.min(end.getTime(), askedAt);
  const length = windowEnd - start.getTime();
  return askedAt % HOUR <= SETTLING && length >= 0 && length <= LONGEST_EXCUSED && askedAt - windowEnd <= SETTLING;
}
