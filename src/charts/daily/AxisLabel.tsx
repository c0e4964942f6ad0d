import type { BaseTickContentProps } from 'recharts';

/** Recharts' own labels measure their text with an element that they leave in the host's document; these need not. */
export function AxisLabel({ x, y, fill, className, textAnchor, verticalAnchor, payload, tickFormatter, index }: BaseTickContentProps) {
  // Amounts stand beside their lines, days below the axis.
  const dy = verticalAnchor === 'middle' ? '0.355em' : 17;
  return (
    <text x={x} y={y} dy={dy} textAnchor={textAnchor} fill={fill} className={className} fontSize={12} stroke="none">
      {tickFormatter?.(payload.value, index) ?? payload.value}
    </text>
  );
}
