import { Suspense, useState, type ComponentType, type ReactNode } from 'react';
import type { LazyPart } from './lazyPart.js';
import { LoadFailedContext } from './LoadFailed.js';
import { PanelBoundary, renderPanelFailed, type RenderFailed } from './PanelBoundary.js';

export interface LazyPanelProps<Props extends object> {
  part: LazyPart<Props>;
  /** Keeps the place until the code has come. */
  placeholder: ReactNode;
  /** When one of these changes, a part that could not be fetched or drawn is tried again. */
  resetKeys?: readonly unknown[];
  /** Stands in its place where it cannot be fetched or drawn; default: a sheet that says so, with a button that tries again. */
  renderFailed?: RenderFailed;
  children: (Part: ComponentType<Props>) => ReactNode;
}

/** A part of the page whose code comes later. Where that cannot be fetched only its own place says so, and it can be tried again. */
export function LazyPanel<Props extends object>({
  part,
  placeholder,
  resetKeys = [],
  renderFailed = renderPanelFailed,
  children,
}: LazyPanelProps<Props>) {
  // What a part draws stays the same component while it is on the screen, so that it keeps its state.
  const [{ Part, attempt }, setTried] = useState(() => ({ Part: part.component(), attempt: 1 }));
  const retry = (): void => setTried((last) => ({ Part: part.component(), attempt: last.attempt + 1 }));
  return (
    <PanelBoundary resetKeys={resetKeys} renderFailed={renderFailed}>
      <LoadFailedContext.Provider value={{ resetKeys, renderFailed, retry }}>
        <Suspense key={attempt} fallback={placeholder}>
          {children(Part)}
        </Suspense>
      </LoadFailedContext.Provider>
    </PanelBoundary>
  );
}
