import { useEffect, useRef, type RefObject } from 'react';

/** For an element that gives way to others: when what has the focus goes with it, the focus goes to `home` instead of nowhere. */
export function useFocusHome(home: RefObject<HTMLElement>) {
  const ref = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  useEffect(() => {
    // React says nothing of the focus that is lost with an element it takes away.
    if (isInside.current && ref.current?.contains(ref.current.ownerDocument.activeElement) === false) home.current?.focus();
  });
  useEffect(
    () => () => {
      if (isInside.current) home.current?.focus();
    },
    [home],
  );
  return {
    ref,
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: () => {
      isInside.current = false;
    },
  };
}
