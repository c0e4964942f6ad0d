import type { ReactNode } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary.js';
import { PanelFailed } from '../ui/PanelFailed.js';
import type { OnDemand } from './onDemand.js';
import { useLoaded } from './useLoaded.js';

export interface LaterProps<Value> {
  part: OnDemand<Value>;
  /** Keeps the place until the part has come. */
  placeholder: ReactNode;
  /** When one of these changes, a part that could not be drawn is tried again. */
  resetKeys?: readonly unknown[];
  /** Stands in its place where it cannot be had; default: a sheet that says so. */
  renderFailed?: (retry: () => void) => ReactNode;
  children: (value: Value) => ReactNode;
}

/**
 * A part of the page whose code comes later. Where it cannot be had (a new release of the host may have replaced it) its place says so and
 * can be tried again; that is no error in drawing, and nothing is written to the console.
 */
export function Later<Value>({ part, placeholder, resetKeys, renderFailed, children }: LaterProps<Value>) {
  const { value, retry } = useLoaded(part);
  if (value !== null) return <PanelBoundary resetKeys={resetKeys}>{children(value)}</PanelBoundary>;
  if (retry === null) return placeholder;
  return renderFailed === undefined ? <PanelFailed onRetry={retry} /> : renderFailed(retry);
}
