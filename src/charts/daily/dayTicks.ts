import { formatDay, formatMonth } from '../../i18n/formats/shortDates.js';

export interface DayTick {
  /** Place of the day. */
  day: number;
  text: string;
}

/** More days than this are labelled by month. */
const MOST_DAYS = 100;
const STEPS = [1, 2, 4, 7, 14, 28, 56];
const MONTH_STEPS = [1, 2, 3, 6, 12];
const DAYS_IN_MONTH = 30.4;
/** Room for a letter at 12 px, in pixels: on the generous side, so that no text must be measured. */
const LETTER = 7;
const WIDE_LETTER = 12;
const BETWEEN = { days: 20, months: 8 };

/** A label may stand out so far at the end of the axis. */
const EDGE = 8;

/** The days that have a label, `band` pixels for each day: every n-th, or of many days the first of every n-th month. As many as have room. */
export function dayTicks(dates: readonly Date[], band: number, locale: string): DayTick[] {
  const isByMonth = dates.length > MOST_DAYS;
  const candidates = dates.flatMap((date, day) => {
    if (!isByMonth) return [{ day, place: day, text: formatDay(locale, date) }];
    if (date.getUTCDate() !== 1) return [];
    return [{ day, place: date.getUTCFullYear() * 12 + date.getUTCMonth(), text: formatMonth(locale, date) }];
  });
  const widest = Math.max(0, ...candidates.map(({ text }) => room(text)));
  const apart = isByMonth ? band * DAYS_IN_MONTH : band;
  const step =
    (isByMonth ? MONTH_STEPS : STEPS).find((count) => count * apart >= widest + BETWEEN[isByMonth ? 'months' : 'days']) ??
    candidates.length;
  const fits = ({ day }: DayTick) => candidates.length === 1 || (dates.length - day - 0.5) * band >= widest / 2 - EDGE;
  return candidates.filter((candidate) => candidate.place % step === 0 && fits(candidate)).map(({ day, text }) => ({ day, text }));
}

/** About how wide a label is. */
export function room(text: string): number {
  return Array.from(text).reduce((width, letter) => width + ((letter.codePointAt(0) ?? 0) >= 0x2e80 ? WIDE_LETTER : LETTER), 0);
}
