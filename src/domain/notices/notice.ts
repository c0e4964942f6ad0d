import type { UnreadableObservation } from '../report/expenseFigures.js';
import type { Aspect, TouchedFigure } from './aspect.js';
import type { Facts } from './facts.js';
import { ownValue } from '../ownValue.js';

/** `error`: figures are missing or wrong; `warning`: they may mislead; `info`: they are right, and were corrected or need a word. */
export type Severity = 'info' | 'warning' | 'error';

/**
 * What a value of evidence is, which decides how it is written. `money` in billing currency, `hours` and `minutes` as a length of time,
 * `date` as an ISO string, `filters` as their names with commas between. Any of them may be null: not known.
 */
export type EvidenceKind = 'money' | 'ratio' | 'count' | 'hours' | 'minutes' | 'date' | 'filters' | 'text';

type Values = Record<string, string | number | null>;
type ValuesOf<Kinds> = { [Name in keyof Kinds]: (Kinds[Name] extends 'date' | 'filters' | 'text' ? string : number) | null };

/** One place where a fault was found, and the numbers it was seen by. */
export interface Finding<Evidence = Values> {
  /** Left out: it is about the whole answer. */
  cluster?: { id: string; name: string };
  namespace?: string;
  /** Left out: that of the notice. */
  severity?: Severity;
  evidence: Evidence;
}

interface Declaration<Code extends string, Kinds, Evidence> {
  code: Code;
  severity: Severity;
  /** Amounts with the name of a figure beside them on the screen (`total`, `kubernetes`, …) are rounded as it is. */
  evidence: Kinds;
  /** The figures whose explanation says so. */
  touches: readonly Aspect[];
  /** Of what it touches, the figures that may be wrong as they stand, or are known to be too low: they are marked there. Left out: none. */
  doubts?: (found: Finding, unreadable: readonly UnreadableObservation[]) => readonly Aspect[];
  /** Whether the sums it doubts only lack something: they are no less than what is shown. Left out: they may be more or less. */
  areAtLeast?: (found: Pick<Finding, 'evidence'>) => boolean;
  /** Keys of the parts of a cost it touches. Left out: all of them. */
  parts?: readonly string[];
  /** Whether it touches this one of the figures, where that hangs on what was seen. */
  isAbout?: (figure: TouchedFigure, evidence: Values, unreadable: readonly UnreadableObservation[]) => boolean;
  /** The money it is about, whatever its sign; null: not known. Undefined, or left out: the cost of the place it is about. */
  money?: (evidence: Values) => number | null | undefined;
  /** In one answer. Left out: it only shows beside what else is known, and `besideAnswer.ts` finds it. */
  detect?: (facts: Facts) => Finding<Evidence>[];
}

/** Something that can be wrong with the data: what it is called, how it is found, and which figures it touches. */
export type Notice<Code extends string = string> = Declaration<Code, Readonly<Record<string, EvidenceKind>>, Values>;

/** Declares a notice: what its detector finds must be of the kinds that its evidence says. */
export function notice<Code extends string, Kinds extends Record<string, EvidenceKind>>(
  declaration: Declaration<Code, Kinds, ValuesOf<Kinds>>,
): Notice<Code> {
  return declaration;
}

/** An amount of the evidence. Null: not known, or not part of it. */
export function amountIn(evidence: Values, name: string): number | null {
  const value = ownValue(evidence, name);
  return typeof value === 'number' ? value : null;
}

/** How far two amounts of the evidence are apart. Null: one of them is not known. */
export function differenceIn(evidence: Values, one: string, other: string): number | null {
  const [a, b] = [amountIn(evidence, one), amountIn(evidence, other)];
  return a === null || b === null ? null : a - b;
}
