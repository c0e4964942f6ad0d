import { createContext, useContext, type ReactNode } from 'react';

/** What stands where code could not be fetched; null: nothing does. */
export const LoadFailedContext = createContext<ReactNode>(null);

/** Stands in for a component whose code could not be fetched: a new release of the host may have replaced it. */
export function LoadFailed() {
  return useContext(LoadFailedContext);
}
