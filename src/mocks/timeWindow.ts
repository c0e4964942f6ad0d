/** A period as it is asked for on the wire: Unix seconds, UTC, both ends inclusive. */
export interface TimeWindow {
  start_date: number;
  end_date: number;
}

/** A UTC day (days since 1970-01-01), and how much of it a window holds that has passed already: (0, 1]. */
export interface ElapsedDay {
  day: number;
  share: number;
}

export const HOUR_SECONDS = 3_600;
export const DAY_SECONDS = 86_400;

export function unixSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}

export function dayOf(seconds: number): number {
  return Math.floor(seconds / DAY_SECONDS);
}

/** The days of a window up to now, oldest first. The hour in progress counts as a whole one, so figures stand still within it. */
export function elapsedDays({ start_date, end_date }: TimeWindow, now: Date): ElapsedDay[] {
  const currentHourEnd = Math.ceil(now.getTime() / 1000 / HOUR_SECONDS) * HOUR_SECONDS;
  const end = Math.min(end_date + 1, currentHourEnd);
  const days: ElapsedDay[] = [];
  for (let day = dayOf(start_date); day * DAY_SECONDS < end; day++) {
    const from = Math.max(start_date, day * DAY_SECONDS);
    const to = Math.min(end, (day + 1) * DAY_SECONDS);
    days.push({ day, share: (to - from) / DAY_SECONDS });
  }
  return days;
}

/** The days of a window that are over and whole; where none is, all of them. */
export function settledDays(days: readonly ElapsedDay[]): readonly ElapsedDay[] {
  const whole = days.filter(({ share }) => share === 1);
  return whole.length > 0 ? whole : days;
}

/** The same length of time just before; not before 1970. */
export function previousWindow({ start_date, end_date }: TimeWindow): TimeWindow {
  return { start_date: Math.max(0, start_date - (end_date - start_date + 1)), end_date: start_date - 1 };
}

/** The window from the first second of its first UTC day to the last second of its last. */
export function wholeDays({ start_date, end_date }: TimeWindow): TimeWindow {
  return { start_date: dayOf(start_date) * DAY_SECONDS, end_date: (dayOf(end_date) + 1) * DAY_SECONDS - 1 };
}
