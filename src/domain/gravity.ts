import type { DataNotice } from './types.js';

const RANK = { error: 0, warning: 1, info: 2 };

/** Sorts notices, the gravest first. */
export function byGravity(a: Pick<DataNotice, 'severity'>, b: Pick<DataNotice, 'severity'>): number {
  return RANK[a.severity] - RANK[b.severity];
}
