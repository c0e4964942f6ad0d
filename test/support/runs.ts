/** How often a property is tried: as often as it says in the slow suites, a tenth of that in the quick ones. */
export function runs(full: number): { numRuns: number } {
  return { numRuns: import.meta.env.MODE === 'slow' ? full : full / 10 };
}
