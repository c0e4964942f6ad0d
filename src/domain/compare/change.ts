import { roundAmount } from '../money/currencyDigits.js';

/**
 * Why a figure has no change: it is not known in one of the periods (`unknown`), was measured in another way (`modeChanged`), over
 * other clusters (`clustersChanged`), is one figure spread over time (`extrapolated`), covers a part of a period only
 * (`incomplete`), holds an amount that no bill can have (`implausible`), is there in one period alone (`new`, `gone`), no cluster reported
 * in this period or the one before (`noCluster…`), or the day that is asked about is not over (`dayRunning`).
 */
export type NoChangeReason =
  | 'unknown'
  | 'modeChanged'
  | 'clustersChanged'
  | 'extrapolated'
  | 'incomplete'
  | 'implausible'
  | 'new'
  | 'gone'
  | 'noCluster'
  | 'noClusterBefore'
  | 'dayRunning';

/** One of the clusters or namespaces that a figure is made of. */
export interface ChangeMember {
  name: string;
  /** Of the newer period, of what is gone or left out before the end of it that of the older. Null: not known. */
  amount: number | null;
}

/** What a change is not about, or what it is not a change of: each the largest first. */
export interface ChangeSplit {
  /** In neither side of the change, because it cannot be compared. */
  leftOut: (ChangeMember & { reason: NoChangeReason })[];
  /** In the change, with all of their cost. */
  appeared: ChangeMember[];
  gone: ChangeMember[];
}

/**
 * How a figure stands to the one of the period before. `difference` and `previous` have the figure's own unit: an amount, or an
 * efficiency as a ratio (0.042 is 4.2 percentage points). `ratio`: difference ÷ previous; null where that is no percentage: for an
 * efficiency, and where there was no cost before, or less than can be shown. `split`: left out where the two figures are of the same clusters (or namespaces).
 */
export interface KnownChange {
  kind: 'change';
  difference: number;
  ratio: number | null;
  previous: number;
  split?: ChangeSplit;
}

/** A change, or why there is none. */
export type Change = KnownChange | { kind: 'none'; reason: NoChangeReason };

export function noChange(reason: NoChangeReason): Change {
  return { kind: 'none', reason };
}

/** The change of an amount as it is shown: differences of rounded amounts, which add up wherever the amounts do. */
export function amountChange(current: number | null, previous: number | null, digits: number): Change {
  if (current === null || previous === null) return noChange('unknown');
  const difference = roundAmount(current - previous, digits);
  return { kind: 'change', difference, ratio: roundAmount(previous, digits) > 0 ? difference / previous : null, previous };
}
