import type { Severity } from './notice.js';

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Sorts notices, the gravest first. */
export function bySeverity(a: { severity: Severity }, b: { severity: Severity }): number {
  return RANK[a.severity] - RANK[b.severity];
}
