import { niceTicks } from './niceTicks.js';
import { textWidth } from './textWidth.js';
import type { DailyStack } from './dailyStack.js';

/** Where things are in the drawing of days, in pixels. Known before the drawing is loaded: the place is reserved from it. */
export interface DailyLayout {
  width: number;
  height: number;
  /** As on a phone. */
  isNarrow: boolean;
  /** Start of the first day, and room of each. */
  left: number;
  band: number;
  /** Width of a bar, in the middle of its band. */
  bar: number;
  top: number;
  bottom: number;
  /** Amounts that get a grid line and a label. */
  ticks: number[];
  /** Days that get a label, by index, and their labels; centres of the labels are `x`. */
  labels: { x: number; text: string }[];
  toY: (amount: number) => number;
}

export interface DailyTexts {
  money: (amount: number) => string;
  day: (date: Date) => string;
  month: (date: Date) => string;
}

const NARROW = 480;
const HEIGHTS = { wide: 240, narrow: 200 };
const TOP = 8;
const AXIS = 24;
const WIDEST_BAR = 40;
/** Below this there is no room for gaps: the days become one silhouette. */
const THINNEST_WITH_GAP = 5;
/** Room between two labels. */
const BETWEEN = 14;
/** More days than this are labelled by month. */
const MOST_DAYS = 100;
const STEPS = [1, 2, 4, 7, 14, 28];
const MONTH_STEPS = [1, 2, 3, 6, 12];

export function dailyHeight(width: number): number {
  return width < NARROW ? HEIGHTS.narrow : HEIGHTS.wide;
}

export function dailyLayout({ days, highest, lowest }: DailyStack, width: number, texts: DailyTexts): DailyLayout {
  const height = dailyHeight(width);
  const ticks = ticksAround(lowest, highest > 0 || lowest < 0 ? highest : 1);
  const above = Math.max(highest, ticks.at(-1) ?? 1);
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(texts.money(tick)))) + 8);
  const band = Math.max(0, width - left) / Math.max(1, days.length);
  const bar = band < THINNEST_WITH_GAP ? band : Math.min(WIDEST_BAR, band * 0.72);
  const bottom = height - AXIS;
  return {
    width,
    height,
    isNarrow: width < NARROW,
    left,
    band,
    bar,
    top: TOP,
    bottom,
    ticks,
    labels: labelsOf(days, { width, left, band }, texts),
    toY: (amount) => bottom - ((amount - lowest) / (above - lowest)) * (bottom - TOP),
  };
}

/** Round steps, as many above zero as below it are wide; the last is above the highest bar, whose amount is then read between two. */
function ticksAround(lowest: number, highest: number): number[] {
  const ticks = niceTicks(Math.max(highest, -lowest), 4);
  const step = ticks[1] ?? highest;
  const next = (ticks.at(-1) ?? 0) + step;
  return [...ticks.slice(1).map((tick) => -tick), ...ticks, Number(next.toPrecision(12))]
    .filter((tick) => tick >= lowest && tick - step < highest - step * 1e-6)
    .sort((a, b) => a - b);
}

type Place = Pick<DailyLayout, 'width' | 'left' | 'band'>;

/** Of the days, or of many days the first ones of their months, every n-th: as many as have room. */
function labelsOf(days: DailyStack['days'], { width, left, band }: Place, texts: DailyTexts): DailyLayout['labels'] {
  const isByMonth = days.length > MOST_DAYS;
  const candidates = days.flatMap(({ date }, index) => {
    if (isByMonth && date.getUTCDate() !== 1) return [];
    const place = date.getUTCFullYear() * 12 + date.getUTCMonth();
    return [{ x: left + band * (index + 0.5), text: isByMonth ? texts.month(date) : texts.day(date), place: isByMonth ? place : index }];
  });
  const widest = Math.max(0, ...candidates.map(({ text }) => textWidth(text)));
  const room = isByMonth ? band * 30.4 : band;
  const steps = isByMonth ? MONTH_STEPS : STEPS;
  const step = steps.find((count) => count * room >= widest + BETWEEN) ?? candidates.length;
  return candidates.filter(({ place }) => place % step === 0).map(({ x, text }) => ({ x: Math.min(x, width - textWidth(text) / 2), text }));
}
