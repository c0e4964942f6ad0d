import { useState } from 'react';

/** Which of several series are drawn, and which of them stands out; by key. */
export interface ShownSeries {
  /** What the user took out of the drawing. */
  hidden: ReadonlySet<string>;
  /** Takes a series out of the drawing, or back into it. */
  toggle: (key: string) => void;
  showAll: () => void;
  /** The series that is pointed at; null: none. */
  lookedAt: string | null;
  look: (key: string | null) => void;
}

const NONE: ReadonlySet<string> = new Set();

export function useShownSeries(): ShownSeries {
  const [hidden, setHidden] = useState(NONE);
  const [lookedAt, look] = useState<string | null>(null);
  const toggle = (key: string): void => {
    const next = new Set(hidden);
    if (!next.delete(key)) next.add(key);
    setHidden(next);
  };
  return { hidden, toggle, showAll: () => setHidden(NONE), lookedAt, look };
}
