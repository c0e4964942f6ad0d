import { UsageError } from './usageError.js';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Half-open, UTC. */
export interface Period {
  start: Date;
  end: Date;
}

/** The period in question, seen from now: the default moves along. */
export type PeriodAt = (now: Date) => Period;

export function readPeriod(from: string | undefined, to: string | undefined): PeriodAt {
  if (from === undefined && to === undefined) return lastDay;
  if (from === undefined) throw new UsageError('--to needs --from: the period begins somewhere.');
  const start = readMoment(from, 'from').start;
  const end = to === undefined ? null : readMoment(to, 'to').end;
  if (end !== null && end <= start) throw new UsageError('--to must come after --from.');
  return (now) => {
    const until = end ?? now;
    if (until <= start) throw new UsageError('--from lies in the future.');
    return { start, end: until };
  };
}

function lastDay(now: Date): Period {
  const end = Math.floor(now.getTime() / MINUTE) * MINUTE;
  return { start: new Date(end - DAY), end: new Date(end) };
}

/** A day is all of it: it starts where it starts and ends where the next one does. */
function readMoment(text: string, flag: string): Period {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(text);
  const time = /^\d{9,10}$/.test(text) ? Number(text) * 1000 : isDay || isMoment ? Date.parse(text) : NaN;
  // The 30th of February is read as the 2nd of March.
  const isThatDay = Number.isFinite(time) && (text.startsWith(new Date(time).toISOString().slice(0, 10)) || !text.includes('-'));
  if (!isThatDay) {
    throw new UsageError(`--${flag} takes a UTC day (2026-11-22), a moment (2026-11-22T10:00Z) or Unix seconds.`);
  }
  return { start: new Date(time), end: new Date(isDay ? time + DAY : time) };
}

/** Unix seconds as the wire has them, both inclusive. */
export function unixSeconds({ start, end }: Period): { start: number; end: number } {
  return { start: Math.floor(start.getTime() / 1000), end: Math.ceil(end.getTime() / 1000) - 1 };
}
