import type { DailyCosts } from './dailyCosts.js';

/** The days of a period, as far as they have come. */
export interface Daily {
  /** `tooShort`: the server breaks down whole days, so those of a part of a day would not be its cost. */
  state: 'loading' | 'failed' | 'tooLong' | 'tooShort' | 'ready';
  /** Rounded; null unless ready. */
  costs: DailyCosts | null;
  retry: () => void;
}
