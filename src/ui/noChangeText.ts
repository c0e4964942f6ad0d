import type { Change, NoChangeReason } from '../domain/compare/change.js';
import type { ComparablePeriods } from '../domain/compare/comparablePeriods.js';
import type { I18n } from '../i18n/createI18n.js';
import { UNKNOWN } from '../i18n/formats/unknownSign.js';

/** `points`: of an efficiency, in percentage points. */
export type ChangeUnit = 'money' | 'points';

export interface ChangeText {
  /** ▲ ▼ =, or null: there is no change to show. */
  mark: '▲' | '▼' | '=' | null;
  /** "+4.2%", "New", "—". */
  value: string;
  /** Beside the value where there is room: with what it is compared, or shortly why it is not. */
  note: string;
  /** Beneath it: the change per day, what is left out of it and what is new or gone in it. */
  details: string[];
  /** For those who do not see the mark: "Up 4.2%", or why there is no change. */
  spoken: string;
  /** The whole story: both periods, both figures; or why there is none. */
  title: string;
}

/** Says a change in words, or why there is none: `changeText`, which comes with the changes. */
export type ChangeTextOf = (change: Change, periods: ComparablePeriods | null, unit: ChangeUnit, i18n: I18n) => ChangeText;

/** Why there is no change, in words. */
export function noChangeText(reason: NoChangeReason, { t }: I18n): ChangeText {
  // Those two are what happened, not what is missing.
  const isFact = reason === 'new' || reason === 'gone';
  const short = t('change.short', { reason });
  const why = t('change.why', { reason });
  return { mark: null, value: isFact ? short : UNKNOWN, note: isFact ? '' : short, details: [], spoken: why, title: why };
}
