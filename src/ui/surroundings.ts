import { createContext, useContext } from 'react';

/** What a host says of the place that we stand in. */
export interface Surroundings {
  /** Level of the heading above all of ours but the title: the title's, or of the host's own in its place. */
  level: number;
  /** In a card, or a page with margins: nothing of ours has a frame. */
  isDense: boolean;
}

export const SurroundingsContext = createContext<Surroundings>({ level: 1, isDense: false });

export type HeadingTag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** A heading so many levels below the title; there is none below the sixth. */
export function useHeading(below: 0 | 1 | 2): HeadingTag {
  const { level } = useContext(SurroundingsContext);
  return `h${Math.min(level + below, 6)}` as HeadingTag;
}
