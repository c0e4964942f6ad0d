import type { HopId } from './chain.js';

/** `not-checked` is never "fine": it could not be asked, or what it needs was not given. */
export type Verdict = 'ok' | 'suspicious' | 'broken' | 'not-checked';

/** What passes along the chain. Where costs stop, efficiency stops too; not the other way round. */
export type Flow = 'cost' | 'efficiency';

/** What was looked at in one hop, and what was seen. */
export interface Check {
  /** `thanos.age`: stable, for machines. */
  id: `${HopId}.${string}`;
  verdict: Verdict;
  /** What was seen, with the numbers, as a phrase. */
  evidence: string;
  /** The same numbers for machines. */
  values?: Record<string, string | number | boolean | null>;
  /** The most likely cause, as a sentence. */
  cause?: string;
  /** The next command to run. */
  next?: string;
  /** What stops here, where it is bad: later symptoms of the same flow follow from it. */
  flow?: Flow;
  /** What is missing, zero or old here may be the doing of an earlier hop. */
  isSymptom?: boolean;
  /** A later hop whose fault, where it has one, is the cause: an account nobody knows. */
  explainedBy?: HopId;
  /** Bad, because the hop gave no answer to judge it by: `closed`, no connection; `odd`, an answer that is none. */
  noAnswer?: 'closed' | 'odd';
  /** Not checked, and no matter: this deployment does not tell, or what was not given leaves another hop not checked. */
  isOptional?: true;
  /** Hops through which data must have come for this to be as it is. */
  proves?: readonly HopId[];
}

/** What a hop says of itself, before it is held against the others. */
export interface Judged {
  /** In good health: what it holds, as a phrase for the line of the hop. */
  summary: string;
  checks: Check[];
}

export function isBad({ verdict }: { verdict: Verdict }): boolean {
  return verdict === 'broken' || verdict === 'suspicious';
}
