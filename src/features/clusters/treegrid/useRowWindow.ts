import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { alwaysRendered, WINDOW_HEIGHT, type RowWindow } from './rowWindow.js';

const ROW_HEIGHT = 37;

export interface RowWindowOptions {
  keys: readonly string[];
  scrollRef: RefObject<HTMLElement | null>;
  /** Index of a row that stays rendered wherever it is: the one that has the focus. */
  pinned: number;
}

/** Which rows of a long table are rendered. */
export function useRowWindow({ keys, scrollRef, pinned }: RowWindowOptions): RowWindow {
  const rowHeight = useRowHeight(scrollRef);
  const rangeExtractor = useCallback((range: Range) => indicesOf(range, pinned), [pinned]);
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: keys.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keys[index] ?? index,
    initialRect: { width: 0, height: WINDOW_HEIGHT },
    overscan: 8,
    rangeExtractor,
    // Measured while it mounts beside a box that is there: a plain update is soon enough.
    useFlushSync: false,
  });
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, rowHeight]);
  const seen = virtualizer.getVirtualItems().map(({ index }) => index);
  // A table that has no height yet, in a closed tab say, sees nothing.
  const rendered = seen.length > 0 ? seen : indicesOf({ startIndex: 0, endIndex: 0, overscan: 0, count: keys.length }, pinned);
  const total = virtualizer.getTotalSize();
  const places = rendered.flatMap((index) => virtualizer.measurementsCache[index] ?? []);
  return {
    slots: places.map(({ index, start }, at) => ({ index, gapBefore: start - (places[at - 1]?.end ?? 0) })),
    gapAfter: total - (places.at(-1)?.end ?? 0),
    measureRef: virtualizer.measureElement,
  };
}

/** Height of the second row, a namespace wherever there are many: a good guess for those not rendered yet. Another layout has another. */
function useRowHeight(scrollRef: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(ROW_HEIGHT);
  // Not before paint: the box around a table is attached after the effects of what it holds.
  useEffect(() => {
    const box = scrollRef.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(() => {
      const row = box.querySelector<HTMLElement>('[data-index="1"]');
      if (row !== null && row.offsetHeight > 0) setHeight(row.offsetHeight);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [scrollRef]);
  return height;
}

function indicesOf(range: Range, pinned: number): number[] {
  return [...new Set([...alwaysRendered(range.count, pinned), ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
}
