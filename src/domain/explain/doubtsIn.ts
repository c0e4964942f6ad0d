import type { FigureRef } from '../figures/figureRef.js';
import type { DecidedReport } from '../report/decidedReport.js';
import type { DataNotice } from '../types.js';
import { doubtedBy, noticesOf } from './noticesOf.js';

/** Why a figure is in doubt: the first notice by which it may be wrong as it stands. Null: nothing says so. */
export type DoubtOf = (figure: FigureRef) => DataNotice | null;

/** Reads the notices of a report once, so that a row only looks up. */
export function doubtsIn({ notices, decisions }: Pick<DecidedReport, 'notices' | 'decisions'>): DoubtOf {
  const doubting = notices.filter((notice) => doubtedBy(notice, decisions.unreadable).length > 0);
  if (doubting.length === 0) return NO_DOUBT;
  return (figure) => noticesOf(figure, { notices: doubting }, decisions.unreadable, doubtedBy)[0] ?? null;
}

export const NO_DOUBT: DoubtOf = () => null;
