import { styleText } from 'node:util';
import type { Verdict } from '../check.js';

export type Tone = 'good' | 'doubtful' | 'bad' | 'quiet' | 'strong';

/** Colours a text, or leaves it as it is where there is no colour. */
export type Paint = (text: string, tone: Tone) => string;

const FORMATS = { good: 'green', doubtful: 'yellow', bad: 'red', quiet: 'dim', strong: 'bold' } as const;

export function createPaint(hasColor: boolean): Paint {
  if (!hasColor) return (text) => text;
  // Whether there is colour is decided already, from the environment that the doctor was given.
  return (text, tone) => styleText(FORMATS[tone], text, { validateStream: false });
}

/** Where a terminal reads along, unless it is asked not to (no-color.org). */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if ((env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb') return false;
  return isTerminal || (env.FORCE_COLOR ?? '0') !== '0';
}

/** Beside each mark stands the word: colour and sign alone say nothing. */
export const MARKS: Record<Verdict | 'follows', { sign: string; tone: Tone }> = {
  ok: { sign: '✓', tone: 'good' },
  suspicious: { sign: '!', tone: 'doubtful' },
  broken: { sign: '✗', tone: 'bad' },
  'not-checked': { sign: '–', tone: 'quiet' },
  follows: { sign: '↳', tone: 'quiet' },
};
