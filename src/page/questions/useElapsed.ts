import { useEffect, useState } from 'react';

/** Whether `what` has been the same object for so long. Null, which stands for nothing to wait for, never has. */
export function useElapsed(what: object | null, ms: number): boolean {
  const [elapsed, setElapsed] = useState<object | null>(null);
  useEffect(() => {
    if (what === null) return undefined;
    const timer = setTimeout(() => setElapsed(what), ms);
    return () => clearTimeout(timer);
  }, [what, ms]);
  return what !== null && elapsed === what;
}
