import type { Period } from './period.js';
import type { Settings } from './settings.js';
import type { Sight } from './sight.js';

/** What a hop is judged with, beside what was seen of it. */
export interface Context {
  settings: Settings;
  now: Date;
  period: Period;
  /** What was seen of all hops. */
  sight: Sight;
  /** Since when an earlier look of the same run saw a cost of 0. Null: this is the first look, or the last saw costs. */
  zeroSince: Date | null;
  /** Milliseconds from which on the REST API is slow. */
  slowMs: number;
  /** The start of what a server wrote, fit to be shown. */
  excerpt: (text: string) => string;
}
