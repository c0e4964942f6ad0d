import type { XAxisTickContentProps, YAxisTickContentProps } from 'recharts';

const FONT = { fontSize: 12, stroke: 'none' } as const;

/** Recharts' own labels measure their text with an element that they leave in the host's document; these need not. */
export function AmountLabel({ x, y, fill, className, payload, tickFormatter, index }: YAxisTickContentProps) {
  return (
    <text x={x} y={y} dy="0.355em" textAnchor="end" fill={fill} className={className} {...FONT}>
      {tickFormatter?.(payload.value, index) ?? payload.value}
    </text>
  );
}

export function DayLabel({ x, y, fill, className, payload, tickFormatter, index }: XAxisTickContentProps) {
  return (
    <text x={x} y={y} dy={17} textAnchor="middle" fill={fill} className={className} {...FONT}>
      {tickFormatter?.(payload.value, index) ?? payload.value}
    </text>
  );
}
