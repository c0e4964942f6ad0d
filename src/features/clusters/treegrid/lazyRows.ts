import { lazyPart } from '../../../ui/lazyPart.js';

/** What finds the rows in sight of a long table: most tables are short, and never need it. */
export const rowsInSight = lazyPart(async () => (await import('./RowsInSight.js')).RowsInSight);
