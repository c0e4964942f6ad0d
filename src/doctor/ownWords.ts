import { HOPS } from './chain.js';
import { HELP } from './help.js';
import { METRICS } from './metrics.js';

/** What the doctor says of itself in every run, in small letters: a secret that is part of it cannot be told from it. */
export const OWN_WORDS = [HELP, JSON.stringify(HOPS), ...Object.values(METRICS)].join('\n').toLowerCase();
