import { useLayoutEffect } from 'react';
import { usePlotArea, type PlotArea } from 'recharts';

/** Draws nothing: tells what is around the chart where its days are. */
export function PlotAreaReport({ onArea }: { onArea: (area: PlotArea) => void }) {
  const area = usePlotArea();
  useLayoutEffect(() => {
    if (area !== undefined) onArea(area);
  }, [area, onArea]);
  return null;
}
