import { useEffect, useRef } from 'react';

/** For an element whose buttons give way to one another: when the one with the focus is gone, the one that is there gets it. */
export function useKeptFocus() {
  const ref = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  useEffect(() => {
    const element = ref.current;
    // React says nothing of the focus that is lost with an element it takes away.
    if (!isInside.current || element === null || element.contains(element.ownerDocument.activeElement)) return;
    element.querySelector('button')?.focus();
  });
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
