import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Print {
  /** The page is being printed: everything that is folded or out of sight must be there. */
  isPrinting: boolean;
  print: () => void;
}

/** Prints the page, by its own button or by the browser's: first everything is rendered, then the browser takes its picture. */
export function usePrint(): Print {
  const [isPrinting, setIsPrinting] = useState(false);

  useEffect(() => {
    // The picture is taken when this listener returns, so what it asks for must be there by then.
    const before = () => flushSync(() => setIsPrinting(true));
    const after = () => setIsPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  const print = useCallback(() => {
    setIsPrinting(true);
    // Two frames: what is loaded or measured once it is there gets its chance.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        // Where printing is not allowed no event ever tells that it is over.
        if (!hasPrinted()) setIsPrinting(false);
      }),
    );
  }, []);

  return { isPrinting, print };
}

/** Opens the browser's print dialog; false where it refuses. */
function hasPrinted(): boolean {
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
  };
  window.addEventListener('beforeprint', begin);
  window.print();
  window.removeEventListener('beforeprint', begin);
  return hasBegun;
}
