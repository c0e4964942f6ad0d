/** Geometry of the gauge: half a circle, 0 at the left, 1 at the right, in units of the drawing. */

export const GAUGE_WIDTH = 160;
export const GAUGE_HEIGHT = 96;
export const RADIUS = 66;
const CENTER_X = GAUGE_WIDTH / 2;
const CENTER_Y = 82;

function point(share: number, radius: number): [x: number, y: number] {
  const angle = Math.PI * (1 - share);
  return [CENTER_X + radius * Math.cos(angle), CENTER_Y - radius * Math.sin(angle)];
}

function write(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** SVG path of the arc between two shares of the half circle. */
export function arcPath(from: number, to: number, radius: number): string {
  const [x1, y1] = point(from, radius).map(write);
  const [x2, y2] = point(to, radius).map(write);
  return `M ${x1 ?? ''} ${y1 ?? ''} A ${write(radius)} ${write(radius)} 0 0 1 ${x2 ?? ''} ${y2 ?? ''}`;
}

/** SVG path of a tick across the arc. */
export function tickPath(share: number, inner: number, outer: number): string {
  const [x1, y1] = point(share, inner).map(write);
  const [x2, y2] = point(share, outer).map(write);
  return `M ${x1 ?? ''} ${y1 ?? ''} L ${x2 ?? ''} ${y2 ?? ''}`;
}

/** SVG path of an arrow at the end of the arc: it goes on from here. */
export function beyondPath(thickness: number): string {
  const [x, y] = point(1, RADIUS);
  const half = thickness / 2 + 2;
  return `M ${write(x - half)} ${write(y + 3)} h ${write(2 * half)} l ${write(-half)} 10 z`;
}
