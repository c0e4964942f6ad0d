import { useState } from 'react';

/** Which of several series stands out from the others, by key; null: none. */
export interface Highlight {
  shown: string | null;
  pinned: string | null;
  /** While it is pointed at. */
  look: (key: string | null) => void;
  /** Until it, or another, is pressed. */
  pin: (key: string) => void;
}

export function useHighlight(): Highlight {
  const [looked, look] = useState<string | null>(null);
  const [pinned, setPinned] = useState<string | null>(null);
  return { shown: looked ?? pinned, pinned, look, pin: (key) => setPinned(pinned === key ? null : key) };
}
