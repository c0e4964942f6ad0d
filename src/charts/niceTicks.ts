/** Round ticks from 0 up to `max`, at most `steps` after 0; a step is 1, 2, 2.5 or 5 times a power of ten. */
export function niceTicks(max: number, steps: number): number[] {
  if (!Number.isFinite(max) || max <= 0) {
    return [0];
  }
  const power = 10 ** Math.floor(Math.log10(max / steps));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power * steps >= max) ?? 10);
  const count = Math.floor(max / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
