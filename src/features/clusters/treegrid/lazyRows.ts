import { lazyPart } from '../../../ui/lazyPart.js';

/** What renders a long table: most tables are short, and never need it. */
export const windowedRows = lazyPart(async () => (await import('./WindowedRows.js')).WindowedRows);
