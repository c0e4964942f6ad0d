import { useEventCallback } from '@mui/material';
import { createContext, useContext, useEffect, useState } from 'react';
import { onCodeArrival } from './codeArrivals.js';
import type { RenderFailed } from './PanelBoundary.js';
import { sameKeys } from './sameKeys.js';

/** What a `LazyPanel` says of itself to what stands in for its code. */
export interface LoadFailedPlace {
  resetKeys: readonly unknown[];
  renderFailed: RenderFailed;
  retry: () => void;
}

export const LoadFailedContext = createContext<LoadFailedPlace>({ resetKeys: [], renderFailed: () => null, retry: () => {} });

/**
 * Stands in for a component whose code could not be fetched: a new release of the host may have replaced it. Tries again when the panel is
 * given other data, and when other code has come, which is a sign that this one can be had too.
 */
export function LoadFailed() {
  const { resetKeys, renderFailed, retry } = useContext(LoadFailedContext);
  const [failedWith] = useState(resetKeys);
  const tryAgain = useEventCallback(retry);
  const isOtherData = !sameKeys(failedWith, resetKeys);
  useEffect(() => {
    if (isOtherData) tryAgain();
  }, [isOtherData, tryAgain]);
  useEffect(() => onCodeArrival(tryAgain), [tryAgain]);
  return renderFailed(retry);
}
