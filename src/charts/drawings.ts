/** All that needs recharts. */
export { DailyDrawing } from './daily/DailyDrawing.js';
export { GaugeDrawing } from './gauge/GaugeDrawing.js';
