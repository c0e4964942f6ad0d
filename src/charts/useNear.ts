import { useEffect, useState, type RefObject } from 'react';

/** How far below the screen a chart starts to load. */
const MARGIN = '400px';

/** Whether the element has come near the screen; once true it stays so. At once where nobody can tell (no IntersectionObserver). */
export function useNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(() => typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const element = ref.current;
    if (isNear || element === null) {
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          setIsNear(true);
          observer.disconnect();
        }
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [isNear, ref]);
  return isNear;
}
