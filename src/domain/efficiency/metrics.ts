import type { Efficiency } from '../costTypes.js';

/** What an efficiency is of, in the order it is shown in. */
export const METRICS = ['cpu', 'ram', 'total'] as const satisfies readonly (keyof Efficiency)[];
