/** What writes files: fetched with the first one that is asked for. Rejects where it cannot be had. */
export const loadFiles = () => import('./saveCsv.js');
