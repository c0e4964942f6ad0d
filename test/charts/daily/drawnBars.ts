export interface DrawnBar {
  left: number;
  right: number;
  top: number;
  bottom: number;
  isHatched: boolean;
}

/** The bars of each series, in the order of the stack, as they lie in the drawing. */
export function drawnBars(): DrawnBar[][] {
  return Array.from(document.querySelectorAll('.recharts-bar'), (series) =>
    Array.from(series.querySelectorAll('path'), (path) => boxes(path.getAttribute('d') ?? '', path.hasAttribute('mask'))).flat(),
  );
}

function boxes(path: string, isHatched: boolean): DrawnBar[] {
  return Array.from(path.matchAll(/M(\S+) (\S+?)H(\S+?)V(\S+?)H\S+?Z/g), ([, x, y, right, to]) => ({
    left: Number(x),
    right: Number(right),
    top: Math.min(Number(y), Number(to)),
    bottom: Math.max(Number(y), Number(to)),
    isHatched,
  }));
}

/** The amounts of the axis, from the lowest, with their places. */
export function amountsOfAxis(): { text: string; y: number }[] {
  return labelsOf('yAxis').map((label) => ({ text: label.textContent, y: Number(label.getAttribute('y')) }));
}

/** The days that have a label. */
export function labelledDays(): string[] {
  return labelsOf('xAxis').map(({ textContent }) => textContent);
}

function labelsOf(axis: string): Element[] {
  return [...document.querySelectorAll(`.recharts-${axis}-tick-labels text`)];
}

/** Where the line of the compared period goes, part by part: a gap begins another. */
export function previousLine(): { x: number; y: number }[][] {
  const path = document.querySelector('.recharts-line:last-of-type .recharts-line-curve')?.getAttribute('d') ?? '';
  return path
    .split('M')
    .slice(1)
    .map((part) => Array.from(part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g), ([, x, y]) => ({ x: Number(x), y: Number(y) })));
}
