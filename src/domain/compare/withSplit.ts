import { compareText } from '../compareText.js';
import { noChange, type Change, type ChangeMember, type ChangeSplit, type NoChangeReason } from './change.js';

/** The change, unless something keeps the two figures from being compared. That one of them is not there is the plainest reason of all. */
export function unlessHindered(change: Change, obstacle: NoChangeReason | null): Change {
  return change.kind === 'change' && obstacle !== null ? noChange(obstacle) : change;
}

/** The change with what it is of, where that needs a word. */
export function withSplit(change: Change, { leftOut, appeared, gone }: ChangeSplit): Change {
  if (change.kind === 'none' || leftOut.length + appeared.length + gone.length === 0) return change;
  return { ...change, split: { leftOut: byAmount(leftOut), appeared: byAmount(appeared), gone: byAmount(gone) } };
}

function byAmount<Member extends ChangeMember>(members: readonly Member[]): Member[] {
  return [...members].sort((a, b) => Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0) || compareText(a.name, b.name));
}
