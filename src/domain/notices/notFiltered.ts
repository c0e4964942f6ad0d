import { ALL_KUBERNETES } from './aspect.js';
import { notice } from './notice.js';

/** Only a filter by account reaches the Kubernetes costs; those of the others are whole. */
export const notFiltered = notice({
  code: 'not-filtered',
  severity: 'warning',
  evidence: { filters: 'filters' },
  touches: ['total', 'cloud', ...ALL_KUBERNETES],
  detect: ({ context: { filters = {} }, report }) => {
    const ignored = (['pools', 'owners', 'regions'] as const).filter((name) => (filters[name] ?? []).length > 0);
    return ignored.length === 0 || report.kubernetes === null ? [] : [{ evidence: { filters: ignored.join(', ') } }];
  },
});
