import { CartesianGrid, useYAxisTicks } from 'recharts';

/** A line for each amount of the axis. Recharts' own choice of lines measures text, with an element that it leaves in the host's document. */
export function GridLines({ color }: { color: string }) {
  const ticks = useYAxisTicks();
  if (ticks === undefined || ticks.length === 0) return null;
  return (
    <CartesianGrid
      vertical={false}
      stroke={color}
      horizontalPoints={ticks.map(({ coordinate }) => coordinate)}
      verticalCoordinatesGenerator={() => []}
    />
  );
}
