import type { Detector } from './facts.js';

/** Only a filter by account reaches the Kubernetes costs; those of the others are whole. */
export const notFiltered: Detector = ({ context: { filters = {} }, report }) => {
  const ignored = (['pools', 'owners', 'regions'] as const).filter((name) => (filters[name] ?? []).length > 0);
  if (ignored.length === 0 || report.kubernetes === null) return [];
  return [{ code: 'not-filtered', severity: 'warning', evidence: { filters: ignored.join(', ') } }];
};
