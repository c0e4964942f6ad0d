import { lazyPart } from '../ui/lazyPart.js';

/* What is drawn with recharts comes after the figures, in one chunk. */

export const dailyDrawing = lazyPart(async () => (await import('./drawings.js')).DailyDrawing);

export const gaugeDrawing = lazyPart(async () => (await import('./drawings.js')).GaugeDrawing);
