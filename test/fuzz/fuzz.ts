import { checkBody } from './checkBody.js';
import { BESIDE, type Body, CORPUS } from './corpus.js';
import { mutateBody } from './mutateBody.js';

export interface FuzzResult {
  /** How many runs were made. */
  runs: number;
  /** How many bodies could still be read as answers. */
  read: number;
  failure: { seed: number; body: Body; problem: string } | null;
}

/** Mutates real bodies, one run per seed from `seed` on, until something is wrong. */
export function fuzz(runs: number, seed: number): FuzzResult {
  let read = 0;
  for (let run = 0; run < runs; run++) {
    const body = bodyOf(seed + run);
    const problem = checkBody(body.endpoint, body.text, BESIDE, () => read++);
    if (problem !== null) return { runs: run + 1, read, failure: { seed: seed + run, body, problem } };
  }
  return { runs, read, failure: null };
}

function bodyOf(seed: number): Body {
  const original = CORPUS[seed % CORPUS.length] ?? CORPUS[0];
  return { ...original, text: mutateBody(original.text, seed) };
}
