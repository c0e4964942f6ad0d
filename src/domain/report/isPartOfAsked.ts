import type { CostReport } from '../types.js';

/** Whether the answer covers less than was asked for. */
export function isPartOfAsked({ notices }: Pick<CostReport, 'notices'>): boolean {
  return notices.some(({ code, evidence }) => code === 'incomplete-period' && 'answerStart' in evidence);
}
