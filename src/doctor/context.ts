import type { Period } from './period.js';
import type { Settings } from './doctorSettings.js';
import type { SeenHops } from './seenHops.js';

/** What a hop is judged with, beside what was seen of it. */
export interface Context {
  settings: Settings;
  now: Date;
  /** Of all amounts, ISO 4217: the one given, else the one the exporter labels its figures with. Null: neither is there. */
  currency: string | null;
  period: Period;
  /** What was seen of all hops. */
  seenHops: SeenHops;
  /** When an earlier look of the same run last saw costs, or first none. Null: this is the first look, or the last could not tell. */
  zeroSince: Date | null;
  /** Milliseconds from which on the REST API is slow. */
  slowMs: number;
  /** The start of what a server wrote, fit to be shown. */
  excerpt: (text: string) => string;
}
