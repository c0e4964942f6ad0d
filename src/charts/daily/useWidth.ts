import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width of an element in pixels, followed as it changes. 0: not laid out. */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const show = (rect: { width: number } | undefined) => rect && setWidth(Math.floor(rect.width));
    show(element.getBoundingClientRect());
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => show(entry?.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
