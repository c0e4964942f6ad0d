import { useMemo, useState } from 'react';

/** Which of several series are drawn, and which of them stands out; by key. */
export interface ShownSeries {
  /** What the user, or at first a doubt, took out of the drawing; never the only series there is, whose name is no button. */
  hidden: ReadonlySet<string>;
  /** Takes a series out of the drawing, or back into it. Without the last one nothing would be drawn: all come back. */
  toggle: (key: string) => void;
  showAll: () => void;
  /** The series that is pointed at; null: none. */
  lookedAt: string | null;
  look: (key: string | null) => void;
}

const NONE: readonly string[] = [];

/** `atFirst`: what is out of the drawing until the user chooses. */
export function useShownSeries(series: readonly { key: string }[], atFirst = NONE): ShownSeries {
  const [own, setOwn] = useState<readonly string[] | null>(null);
  const chosen = own ?? atFirst;
  const [lookedAt, look] = useState<string | null>(null);
  const hidden = useMemo(
    () => new Set(series.length < 2 ? [] : chosen.filter((key) => series.some((one) => one.key === key))),
    [series, chosen],
  );
  const toggle = (key: string): void =>
    setOwn((choice) => {
      const before = choice ?? atFirst;
      const next = before.includes(key) ? before.filter((one) => one !== key) : [...before, key];
      return series.every((one) => next.includes(one.key)) ? NONE : next;
    });
  return { hidden, toggle, showAll: () => setOwn(NONE), lookedAt, look };
}
