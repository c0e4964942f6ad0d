import { type Micros } from './micros.js';
import { randomAt, seedOf } from './random.js';
import { DAY_SECONDS } from './timeWindow.js';

/** How a cost moves from day to day. */
export interface Rhythm {
  /** Factor of Saturdays and Sundays. */
  weekend: number;
  /** Share by which it grows in a year. */
  growth: number;
  /** Largest share by which a day differs from what is usual. */
  noise: number;
}

/** The day on which a cost is what its data says. */
const REFERENCE_DAY = Date.UTC(2026, 10, 1) / 1000 / DAY_SECONDS;
/** 1970-01-01 was a Thursday, the fourth day of a week that starts on Sunday. */
const FIRST_WEEKDAY = 4;

/** Factor of a day's cost: week, growth and chance. A day has the same one in whatever window it is asked for. */
export function dailyFactor(seed: number, day: number, { weekend, growth, noise }: Rhythm): number {
  const weekday = (day + FIRST_WEEKDAY) % 7;
  const week = weekday === 0 || weekday === 6 ? weekend : 1;
  const trend = Math.max(0.2, 1 + (growth * (day - REFERENCE_DAY)) / 365);
  return week * trend * (1 + noise * (2 * randomAt(seed, day) - 1));
}

/** Quieter at weekends, and a little chance. */
export const USUAL: Rhythm = { weekend: 0.8, growth: 0, noise: 0.1 };

/** Spreads a measured amount over days so that it adds up exactly; day → its part. For costs known only as a whole. */
export function spreadOverDays(total: Micros, days: readonly number[], name: string): Map<number, Micros> {
  const seed = seedOf(name);
  const weights = days.map((day) => dailyFactor(seed, day, USUAL));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = new Map<number, Micros>();
  let weighed = 0;
  let given: Micros = 0;
  days.forEach((day, i) => {
    weighed += weights[i] ?? 0;
    const upToHere = Math.round((total * weighed) / whole);
    parts.set(day, upToHere - given);
    given = upToHere;
  });
  return parts;
}
